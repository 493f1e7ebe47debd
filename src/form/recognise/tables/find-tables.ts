/** Walks over a sheet from the top and reads every table of the form that it meets. */
import type { FormField, FormTable } from "../../fields";
import { type SheetCells, rowsNearTops } from "../cells/sheet-cells";
import { labelledQuotation } from "./labelled-quotation";
import { logsByValues } from "../evidence/log-by-values";
import { quotationAcross } from "./quotation-across";
import { type TableFound, readTable } from "./table-rows";
import { type Headings, headingsFrom } from "../headings/heading-rows";

/** Which columns make a table of headings, and not a chance likeness. */
interface TableKind {
  readonly id: FormTable["id"];
  readonly key: FormField;
  readonly isEnough: (headings: Headings) => boolean;
}

const kinds: readonly TableKind[] = [
  {
    id: "log",
    key: "log.date",
    isEnough: ({ columns }) => {
      const fields = new Set(columns.map(({ field }) => field));
      const counted = columns.filter(({ field, certain }) => certain && countOfLog.has(field));
      return fields.has("log.date") && counted.length > 0;
    },
  },
  {
    id: "accidents",
    key: "accidents.date",
    isEnough: ({ columns }) =>
      columns.length > 2 &&
      columns.some(({ field }) => field === "accidents.date") &&
      columns.some(({ field, certain }) => certain && onlyOfAccidents.has(field)),
  },
  {
    id: "quotation",
    key: "quotation.multiple",
    isEnough: ({ columns }) =>
      columns.length > 2 &&
      columns.some(({ field, certain }) => certain && field === "quotation.multiple") &&
      columns.some(({ field, certain }) => certain && achievement.has(field)),
  },
];

const countOfLog: ReadonlySet<FormField> = new Set([
  "log.workers",
  "log.personHours",
  "log.zaDays",
  "log.runningDays",
  "log.runningPersonHours",
]);

const onlyOfAccidents: ReadonlySet<FormField> = new Set([
  "accidents.careDays",
  "accidents.approvalDate",
  "accidents.recognised",
  "accidents.breaks",
  "accidents.releadoffDate",
]);

const achievement: ReadonlySet<FormField> = new Set(["quotation.goal", "quotation.achieved"]);

/**
 * The tables of a sheet with headings of the form: logs, accidents, quotations, these also turned around or as labels
 * with values.
 *
 * What they cover is claimed on the sheet.
 */
export function tablesOn(sheetCells: SheetCells): TableFound[] {
  // First, since "무재해 일수 | 230 | 일" in it looks like headings.
  const labelled =
    quotationAcross(sheetCells, rowsNearTops(sheetCells)) ??
    labelledQuotation(sheetCells, rowsNearTops(sheetCells));
  const found = labelled ? [labelled] : [];
  for (const row of rowsNearTops(sheetCells)) {
    for (let table = tableFrom(sheetCells, row); table; table = tableFrom(sheetCells, row)) {
      found.push(table);
    }
  }
  return [...found, ...logsByValues(sheetCells)];
}

function tableFrom(sheetCells: SheetCells, row: number): TableFound | null {
  let best: { headings: Headings; key: FormField } | null = null;
  for (const { id, key, isEnough } of kinds) {
    const headings = headingsFrom(sheetCells, row, id);
    if (!headings || !isEnough(headings)) continue;
    if (headings.score > (best?.headings.score ?? 0)) best = { headings, key };
  }
  return best && readTable(best.headings, best.key);
}
