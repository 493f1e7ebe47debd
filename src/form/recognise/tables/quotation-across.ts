/** A quotation that is turned around: its multiples stand across the columns, and each row is one of their values. */
import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import { type Value, cellSpecOf, entryAt } from "../cells/read-cell";
import { type SheetCells, cellAt, filledAt, isClaimed, textAt } from "../cells/sheet-cells";
import type { Column } from "../headings/heading-rows";
import { multipleText } from "../headings/key-by-values";
import { exactMatches } from "../headings/match-heading";
import type { RowFound, TableFound } from "./table-rows";

/** A number alone under a heading may be the value of a label. */
const fewestNumbers = 2;

/** Rows below the multiples in which the values stand, and how many make a quotation. */
const [mostRows, fewestRows] = [12, 3];

/** One of these is in every quotation. */
const telling: ReadonlySet<FormField> = new Set(["quotation.goal", "quotation.achieved"]);

/** The multiples of a row, with the column of their labels. */
interface Multiples {
  readonly row: number;
  readonly label: number;
  readonly columns: readonly number[];
}

/**
 * The quotation of several multiples whose columns they are: 구분 | 1배 | 2배, and below it 목표, 시작일, 달성일.
 *
 * @param rows the rows in which the multiples may stand
 * @returns a table of one row a multiple; null where there is none
 */
export function quotationAcross(sheetCells: SheetCells, rows: Iterable<number>): TableFound | null {
  for (const row of rows) {
    const multiples = multiplesIn(sheetCells, row);
    const table = multiples && tableOf(sheetCells, multiples);
    if (table) return table;
  }
  return null;
}

function multiplesIn(sheetCells: SheetCells, row: number): Multiples | null {
  const cells = sheetCells.sheet.rows[row] ?? [];
  const label = cells.findIndex((cell) => typeof cell?.value === "string");
  const heading = textAt(sheetCells, row, label) ?? "";
  const isKey = exactMatches(heading, "quotation")[0]?.field === "quotation.multiple";
  const columns: number[] = [];
  for (let column = label + 1; column < cells.length; column++) {
    const cell = filledAt(sheetCells, row, column);
    if (cell === undefined) continue;
    // A number alone may be anything, unless the row says that it holds multiples.
    const isText = typeof cell.value === "string" && multipleText.test(cell.value.trim());
    if (!isText && !(isKey && typeof cell.value !== "string")) break;
    columns.push(column);
  }
  const isFree = label >= 0 && !isClaimed(sheetCells, row, label);
  const isMeant = !isKey || columns.length >= fewestNumbers;
  return isFree && columns.length > 0 && isMeant ? { row, label, columns } : null;
}

function tableOf(sheetCells: SheetCells, multiples: Multiples): TableFound | null {
  const { row: top, label, columns } = multiples;
  const fields = new Map<FormField, Column>([
    ["quotation.multiple", columnAt(sheetCells, "quotation.multiple", top, label)],
  ]);
  let bottom = top;
  for (let row = top + 1; row <= top + mostRows; row++) {
    const text = textAt(sheetCells, row, label);
    const [match] = text === undefined ? [] : exactMatches(text, "quotation");
    if (!match?.certain || fields.has(match.field)) continue;
    if (columns.every((column) => cellAt(sheetCells, row, column) === undefined)) continue;
    fields.set(match.field, columnAt(sheetCells, match.field, row, label));
    bottom = row;
  }
  const isQuotation = [...fields.keys()].some((field) => telling.has(field));
  if (!isQuotation || fields.size <= fewestRows) return null;
  const found = [...fields.values()];
  const area = { top, left: label, bottom, right: columns.at(-1) ?? label };
  sheetCells.claimed.add(area);
  const rows = columns.map((column): RowFound => {
    const entries = found.map(({ field, heading, place }): [FormField, Entry<Value>] => [
      field,
      entryAt(sheetCells, place.row, column, cellSpecOf(field, heading)),
    ]);
    return { sheet: sheetCells.sheet.name, row: top, entries: new Map(entries) };
  });
  const score = found.reduce((sum, each) => sum + each.score, 0);
  const headings = { id: "quotation", sheetCells, columns: found, area, score } as const;
  return { headings, key: null, bottom, rows, sums: [], carried: false, months: [] };
}

function columnAt(sheetCells: SheetCells, field: FormField, row: number, column: number): Column {
  const heading = textAt(sheetCells, row, column) ?? "";
  const place = { sheet: sheetCells.sheet.name, row, column };
  const score = exactMatches(heading, "quotation")[0]?.score ?? 0;
  return { field, column, heading, place, certain: true, score, alternatives: [], rivals: [] };
}
