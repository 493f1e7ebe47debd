/** Walks over a sheet from the top and reads every table of the form that it meets. */
import type { FormField } from "../../text/form";
import type { FormTable } from "../definition";
import type { Grid } from "./grid";
import { labelledQuotation } from "./quotation";
import { type TableFound, readTable } from "./rows";
import { type Headings, headingsFrom } from "./tables";

/** Headings and labels stand among the first rows of a block of cells, not in the midst of its numbers. */
const rowsLookedAt = 200;

/** A sheet of so many blocks is a list of something else. */
const mostRowsLookedAt = 3_000;

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
 * The tables of a sheet with headings of the form: logs, accidents, quotations, these also as labels with values.
 *
 * What they cover is marked as taken in the grid.
 */
export function tablesOn(grid: Grid): TableFound[] {
  // First, since "무재해 일수 | 230 | 일" in it may be taken for headings.
  const labelled = labelledQuotation(grid, rowsNearTops(grid));
  const found = labelled ? [labelled] : [];
  for (const row of rowsNearTops(grid)) {
    for (let table = tableFrom(grid, row); table; table = tableFrom(grid, row)) {
      found.push(table);
    }
  }
  return found;
}

/** The rows in which headings and labels may stand. */
export function* rowsNearTops(grid: Grid): Generator<number> {
  let top = 0;
  let previous = -2;
  let rows = 0;
  for (const row of grid.rowNumbers) {
    if (row !== previous + 1 || grid.taken.some(({ bottom }) => bottom === previous)) top = row;
    previous = row;
    if (row - top >= rowsLookedAt) continue;
    if (++rows > mostRowsLookedAt) return;
    yield row;
  }
}

function tableFrom(grid: Grid, row: number): TableFound | null {
  let best: { headings: Headings; key: FormField } | null = null;
  for (const { id, key, isEnough } of kinds) {
    const headings = headingsFrom(grid, row, id);
    if (!headings || !isEnough(headings)) continue;
    if (headings.score > (best?.headings.score ?? 0)) best = { headings, key };
  }
  return best && readTable(best.headings, best.key);
}
