/** Reads the rows below the headings of a table, up to its end, and keeps sums apart. */
import {
  readDateText,
  readMonthText,
  readNumberText,
  readYearLastText,
} from "../../../core/parse-text";
import type { FormField, FormTable } from "../../fields";
import { referencesOf } from "../../../workbook/references";
import { type Cell, isCellError } from "../../../workbook/workbook";
import {
  type SheetCells,
  filledAt,
  isBlank,
  isClaimed,
  mergeAt,
  rowsBelow,
} from "../cells/sheet-cells";
import { exactMatches } from "../headings/match-heading";
import { type CellSpec, entryAt, cellSpecOf } from "../cells/read-cell";
import type { Headings } from "../headings/heading-rows";
import { isPartOfDate } from "../parts/partial-date";
import { type Sum, sumOf } from "../headings/total-words";
import { ColumnEntries, type RowEntries } from "./row-entries";

/** A row of a table with the entries of the columns that were found. */
export interface RowFound {
  readonly sheet: string;
  readonly row: number;
  readonly entries: RowEntries;
}

export interface SumFound extends Sum {
  readonly row: RowFound;
  /** First and last row that it should add up, from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface TableFound {
  readonly headings: Headings;
  /** The field that every row has; null where each value stands beside a label of its own. */
  readonly key: FormField | null;
  /** The last row that was read, prepared rows included. */
  readonly bottom: number;
  readonly rows: readonly RowFound[];
  readonly sums: readonly SumFound[];
  /** Whether a sum from an earlier page stands above the rows. */
  readonly carried: boolean;
  /** Months that stand alone between the rows, as headings of those below them. */
  readonly months: readonly MonthHeading[];
}

export interface MonthHeading {
  readonly text: string;
  /** How many rows stand above it. */
  readonly above: number;
}

interface ColumnSpec {
  readonly field: FormField;
  readonly column: number;
  readonly spec: CellSpec;
}

type Cells = readonly (Cell | undefined)[];

interface SumRow extends Sum {
  readonly row: RowFound;
  /** How many rows stand above it. */
  readonly above: number;
}

/** Rows that are read, over all tables of a kind in a workbook: the days of more than two hundred years. */
const mostRows = 100_000;

/** The same of multiples, of which each row is compared with all others. */
const mostMultiples = 1_000;

/** How many rows are read of the tables of a kind, over all sheets of a workbook. */
export function rowsReadOf(id: FormTable["id"]): number {
  return id === "quotation" ? mostMultiples : mostRows;
}

/** More empty rows than this end a table even where dates follow. */
const widestGap = 10;

/** Texts at the head of a row of sums: the month or the team, and the word. */
const mostLabels = 3;

/** A row without a word is the sum of this many others and more. */
const fewestSummed = 3;

/** Texts in this many columns of numbers are headings. */
const headingsInNumbers = 2;

/**
 * Reads a table whose headings are known.
 *
 * The table ends at other headings, at the label of a single value, and at empty rows unless the key column
 * goes on behind them. Prepared rows in which only formulas stand are left out, and so are notes.
 *
 * @param key the field that every row has: the date of a log, the multiple of a quotation
 */
export function readTable(headings: Headings, key: FormField): TableFound {
  const { sheetCells, columns, area } = headings;
  const specs = columns.map(({ field, column, heading }) => ({
    field,
    column,
    spec: cellSpecOf(field, heading),
  }));
  const fields = columns.map(({ field }) => field);
  const keyAt = Math.max(0, fields.indexOf(key));
  const rows: RowFound[] = [];
  const sums: SumRow[] = [];
  const months: MonthHeading[] = [];
  let lastUsed = area.bottom;
  let carried = false;
  const sumOfRows = new RunningSums();
  const onTop = sumAbove(sheetCells, area, specs, fields);
  if (onTop) sums.push({ ...onTop, above: 0 });
  for (const row of rowsBelow(sheetCells, area.bottom)) {
    const cells = sheetCells.sheet.rows[row];
    if (cells === undefined) continue;
    const keyCell = keyCellAt(sheetCells, row, specs[keyAt]?.column ?? area.left, area.bottom);
    const state = stateOf(cells, specs, keyCell);
    if (state === "empty") continue;
    const hasKey = keyCell !== undefined && isKey(keyCell);
    const unnamed = hasKey ? null : unnamedSum(sheetCells, row, specs, sumOfRows);
    const sum = sumIn(cells, area.left, keyCell) ?? unnamed;
    if (state === "prepared" && sum === null) {
      lastUsed = row;
      continue;
    }
    const gap = row - lastUsed - 1;
    if (gap > 0 && sum === null && !(gap <= widestGap && hasKey)) break;
    if (sum !== null) {
      lastUsed = row;
      if (sum.kind === "carried") carried = true;
      else if (sum.kind !== "mean")
        sums.push({ ...sum, row: rowOf(sheetCells, row, specs, fields), above: rows.length });
      continue;
    }
    if (!hasKey) {
      if (isOther(keyCell, cells, specs, headings)) break;
      if (isNote(keyCell, cells, specs, headings.id)) continue;
    }
    lastUsed = row;
    if (typeof keyCell?.value === "string" && isMonthHeading(keyCell.value, cells, specs)) {
      months.push({ text: keyCell.value, above: rows.length });
      continue;
    }
    const found = rowOf(sheetCells, row, specs, fields);
    const keySpec = specs[keyAt];
    if (keySpec && keyCell !== undefined && isBlank(cells[keySpec.column] ?? { value: null })) {
      const entry = entryAt(sheetCells, row, keySpec.column, keySpec.spec, keyCell);
      found.entries.set(keySpec.field, entry);
    }
    rows.push(found);
    sumOfRows.add(found);
    // What follows is of this table too, and not looked at: `RowLimit` turns it away.
    if (rows.length > rowsReadOf(headings.id)) {
      lastUsed = sheetCells.rowNumbers.at(-1) ?? row;
      break;
    }
  }
  sheetCells.claimed.add({ ...area, bottom: lastUsed });
  return { headings, key, bottom: lastUsed, rows, sums: blocksOf(sums, rows), carried, months };
}

/** The key cell of a row; a day merged over the rows of several teams is the day of each. */
function keyCellAt(
  sheetCells: SheetCells,
  row: number,
  column: number,
  bottom: number,
): Cell | undefined {
  const own = filledAt(sheetCells, row, column);
  if (own !== undefined || !sheetCells.mergesOfRow.has(row)) return own;
  const merge = mergeAt(sheetCells, row, column);
  return merge && merge.top > bottom && merge.left === column
    ? filledAt(sheetCells, merge.top, column)
    : undefined;
}

function stateOf(
  cells: Cells,
  specs: readonly ColumnSpec[],
  keyCell: Cell | undefined,
): "empty" | "prepared" | "filled" {
  let prepared = false;
  for (const { column } of specs) {
    const cell = cells[column];
    if (cell === undefined) continue;
    if (cell.formula !== undefined) {
      prepared = true;
      if (keyCell !== undefined && !isBlank(cell)) return "filled";
    } else if (!isBlank(cell)) return "filled";
  }
  return prepared ? "prepared" : "empty";
}

/**
 * The sum that the texts before the first number of a row announce: the first of them, or one behind a day or month.
 */
function sumIn(cells: Cells, left: number, keyCell: Cell | undefined): Sum | null {
  for (let column = left, texts = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell)) continue;
    if (cell !== keyCell && typeof cell.value !== "string") return null;
    const sum = typeof cell.value === "string" && texts < mostLabels ? sumOf(cell.value) : null;
    if (sum !== null) return sum;
    texts++;
  }
  return null;
}

/** The sum that stands right above the headings: 합계 | | 12,480. */
function sumAbove(
  sheetCells: SheetCells,
  { top, left }: Headings["area"],
  specs: readonly ColumnSpec[],
  fields: readonly FormField[],
): Omit<SumRow, "above"> | null {
  const cells = sheetCells.sheet.rows[top - 1];
  if (cells === undefined || isClaimed(sheetCells, top - 1, left)) return null;
  const sum = sumIn(cells, left, undefined);
  const isOfCounts = specs.some(
    ({ field, column }) => addedUp.has(field) && typeof cells[column]?.value === "number",
  );
  const isSum = sum?.kind === "part" || sum?.kind === "whole";
  return isSum && isOfCounts ? { ...sum, row: rowOf(sheetCells, top - 1, specs, fields) } : null;
}

/** The sums of the fields of which a row of sums adds up all rows, over the rows so far. */
class RunningSums {
  rows = 0;
  private readonly sums = new Map<FormField, { numbers: number; sum: number }>();

  add({ entries }: RowFound): void {
    this.rows++;
    for (const field of addedUp) {
      const value = entries.get(field)?.value;
      if (typeof value !== "number") continue;
      const before = this.sums.get(field);
      if (!before) this.sums.set(field, { numbers: 1, sum: value });
      else {
        before.numbers++;
        before.sum += value;
      }
    }
  }

  /** The sum of a field; null where too few rows have a number to tell. */
  of(field: FormField): number | null {
    const { numbers = 0, sum = 0 } = this.sums.get(field) ?? {};
    return numbers >= fewestSummed ? sum : null;
  }
}

/** A row without a word in it whose counts add up the rows above, by a formula or in fact. */
function unnamedSum(
  sheetCells: SheetCells,
  row: number,
  specs: readonly ColumnSpec[],
  sums: RunningSums,
): Sum | null {
  if (sums.rows < fewestSummed) return null;
  const { name, rows: cells } = sheetCells.sheet;
  const filled = filledIn(cells[row] ?? [], specs);
  if (filled.some(({ column }) => typeof cells[row]?.[column]?.value !== "number")) return null;
  const isSum = filled.some(({ field, column }) => {
    if (!addedUp.has(field)) return false;
    const { value, formula } = cells[row]?.[column] ?? {};
    if (formula !== undefined) {
      return referencesOf(formula, name).some(
        ({ sheet, area: { top, left, bottom, right } }) =>
          sheet === name &&
          left <= column &&
          column <= right &&
          bottom < row &&
          bottom - top >= fewestSummed - 1,
      );
    }
    return value === sums.of(field);
  });
  return isSum ? { kind: "part", word: "" } : null;
}

/** The columns of which a row of sums adds up all rows; running totals refer to rows above in every row. */
const addedUp: ReadonlySet<FormField> = new Set([
  "log.workers",
  "log.excludedWorkers",
  "log.personHours",
  "log.zaDays",
]);

/** Whether a row has what every row of the table has: a date, a month, a number. */
function isKey({ value }: Cell): boolean {
  if (typeof value !== "string") return typeof value === "number";
  return (
    readDateText(value) !== null ||
    readYearLastText(value) !== null ||
    readMonthText(value) !== null ||
    readNumberText(value) !== null ||
    isPartOfDate(value)
  );
}

/** Whether a month stands alone in a row. */
function isMonthHeading(text: string, cells: Cells, specs: readonly ColumnSpec[]): boolean {
  return readMonthText(text) !== null && filledIn(cells, specs).length === 1;
}

/** Whether the headings of another table, or the label of a single value, stand here. */
function isOther(
  keyCell: Cell | undefined,
  cells: Cells,
  specs: readonly ColumnSpec[],
  { id }: Headings,
): boolean {
  const text = keyCell?.value;
  if (typeof text === "string") {
    const known = [...exactMatches(text, "pairs"), ...exactMatches(text, id)];
    if (known.some(({ certain }) => certain)) return true;
  }
  let texts = 0;
  for (const { column, spec } of specs) {
    const value = cells[column]?.value;
    if (spec.kind !== "number" || value === undefined || value === null || value === "") continue;
    if (typeof value !== "string" || readNumberText(value) !== null) return false;
    texts++;
  }
  return texts >= headingsInNumbers;
}

/** "※ 15일 안전점검의 날", "주1) 240,000÷재해율로 산정함", and other sentences in which a number may stand. */
const footnote = /^[※*☞▶]|^[([]?(?:주|註|참고|비고|note)\s*\d*\s*[)\].:]|(?:다|음|함|임|요)[.)]*$/i;

/** A sentence between the rows of a table: no date and nothing to count. */
function isNote(
  keyCell: Cell | undefined,
  cells: Cells,
  specs: readonly ColumnSpec[],
  id: Headings["id"],
): boolean {
  const filled = filledIn(cells, specs);
  if (typeof keyCell?.value === "string" && /\d/.test(keyCell.value)) {
    return filled.length < 2 && footnote.test(keyCell.value.trim());
  }
  if (keyCell?.value === null || isCellError(keyCell?.value)) return false;
  if (filled.length < 2) return true;
  return id === "log" && filled.every(({ column }) => typeof cells[column]?.value === "string");
}

function filledIn(cells: Cells, specs: readonly ColumnSpec[]): ColumnSpec[] {
  return specs.filter(({ column }) => {
    const cell = cells[column];
    return cell !== undefined && !isBlank(cell);
  });
}

function rowOf(
  sheetCells: SheetCells,
  row: number,
  specs: readonly ColumnSpec[],
  fields: readonly FormField[],
): RowFound {
  const entries = specs.map(({ column, spec }) => entryAt(sheetCells, row, column, spec));
  return { sheet: sheetCells.sheet.name, row, entries: new ColumnEntries(fields, entries) };
}

/**
 * Gives each sum the rows that it closes: those since the last sum of the same name, so that 소계, 소계, 합계
 * are two parts and the whole. A sum right below one of its own name is the sum of all rows, and so is one above them.
 */
function blocksOf(sums: readonly SumRow[], rows: readonly RowFound[]): SumFound[] {
  const found: SumFound[] = [];
  const closedBefore = new Map<string, number>();
  for (const { kind, word, row, above } of sums) {
    const before = kind === "part" ? (closedBefore.get(word) ?? 0) : 0;
    // "누계" above the rows may hold what earlier sheets have.
    const isOnTop = above === 0 && kind !== "running";
    const first = rows[before < above ? before : 0];
    const last = isOnTop ? rows.at(-1) : rows[above - 1];
    if (first && last) found.push({ kind, word, row, firstRow: first.row, lastRow: last.row });
    closedBefore.set(word, above);
  }
  return found;
}
