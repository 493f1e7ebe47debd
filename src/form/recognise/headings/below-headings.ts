/** What stands below a heading: it tells apart what the words alone do not, and where the headings end. */
import { memoizeText } from "../../../core/memoize-text";
import {
  readDateText,
  readMonthText,
  readNumberText,
  readPeriodText,
  readShortDateText,
} from "../../../core/parse-text";
import { plainText } from "../../../core/plain-text";
import { showsDate } from "../../../workbook/number-format";
import { type Cell, isCellError } from "../../../workbook/workbook";
import { type FormField, fieldOf } from "../../fields";
import { type SheetCells, cellAt, isBlank, isClaimed } from "../cells/sheet-cells";
import { sumOf } from "./total-words";

/** Cells below a heading that are looked at, and rows in which they may stand. */
const mostCells = 8;
const mostRows = 24;

/** "-" stands for nothing, in a row of values. */
const dash = /^[-–—−~.·]+$/;

/** How many cells below a heading are of each kind. */
export interface ValuesBelow {
  readonly dates: number;
  readonly numbers: number;
  readonly texts: number;
}

/** The kinds of the first values of a column. */
export function valuesBelow(sheetCells: SheetCells, bottom: number, column: number): ValuesBelow {
  const found = { dates: 0, numbers: 0, texts: 0 };
  let left = mostCells;
  for (let row = bottom + 1; row <= bottom + mostRows && left > 0; row++) {
    if (isClaimed(sheetCells, row, column)) break;
    const cell = cellAt(sheetCells, row, column);
    const kind = cell && kindOf(cell);
    if (!kind) continue;
    found[kind]++;
    left--;
  }
  return found;
}

function kindOf({ value, format }: Cell): keyof ValuesBelow | null {
  if (typeof value === "number") return showsDate(format) ? "dates" : "numbers";
  return typeof value === "string" ? kindOfText(value) : null;
}

const kindOfText = memoizeText((text): keyof ValuesBelow | null => {
  if (dash.test(text.trim())) return null;
  const isDate = [readDateText, readMonthText, readShortDateText, readPeriodText].some(
    (read) => read(text) !== null,
  );
  if (isDate) return "dates";
  return readNumberText(text) !== null ? "numbers" : "texts";
});

/** Whether a field may hold most of the values; where there are none it may. */
export function suits(field: FormField, { dates, numbers, texts }: ValuesBelow): boolean {
  switch (fieldOf(field).kind) {
    case "date":
      return texts <= dates + numbers;
    case "number":
      return texts <= numbers && dates <= numbers;
    case "text":
      return dates <= texts + numbers && (field !== "log.dayKind" || numbers <= texts + dates);
    default:
      return true;
  }
}

/** Whether a row holds texts and no value, as the lines of headings do. */
export function isHeadingLine(sheetCells: SheetCells, row: number): boolean {
  let isLine = false;
  for (const cell of sheetCells.sheet.rows[row] ?? []) {
    if (cell?.value == null || cell.value === "") continue;
    if (typeof cell.value !== "string" || isCellError(cell.value)) return false;
    const isValue = kindOf(cell) !== "texts";
    if (isValue || (!isLine && sumOf(cell.value) !== null)) return false;
    isLine = true;
  }
  return isLine;
}

/** "(1)", "②", "③=①×②", "C=A×B", 3: what numbers a column below its heading. */
const columnMark = /^[([]?([a-z]|\d{1,2})[)\]]?(?:\s*=.*)?$/;

/** Fewer columns than this in order may be a day and its workers. */
const fewestNumbered = 3;

/**
 * Whether a row numbers the columns of the headings above it: 1, 2, 3 or ①, ②, ③ or A, B, C=A×B.
 *
 * @param columns those of the table
 */
export function isNumbering(
  { sheet }: SheetCells,
  row: number,
  columns: readonly { readonly column: number }[],
): boolean {
  const marks: number[] = [];
  for (const { column } of columns) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined || isBlank(cell)) continue;
    const mark = markOf(cell);
    const before = marks.at(-1);
    // Nearly always the first cell says so.
    if (!(before === undefined ? mark >= 1 : mark > before)) return false;
    marks.push(mark);
  }
  const [first = NaN] = marks;
  const width = (columns.at(-1)?.column ?? 0) - (columns[0]?.column ?? 0) + 1;
  return marks.length >= fewestNumbered && (marks.at(-1) ?? NaN) - first < width;
}

function markOf({ value, formula }: Cell): number {
  if (typeof value === "number") return formula === undefined ? value : NaN;
  const mark =
    typeof value === "string"
      ? columnMark.exec(plainText(value).trim().toLowerCase())?.[1]
      : undefined;
  if (mark === undefined) return NaN;
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - "a".charCodeAt(0) + 1;
}
