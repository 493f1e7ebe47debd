/** A sheet as the recogniser looks at it: cells through merged areas, and what tables have claimed already. */
import { firstWhere } from "../../../core/first-where";
import type { Area, Cell, DateSystem, Sheet } from "../../../workbook/workbook";
import type { FormField, FormTable } from "../../fields";
import type { Answer } from "../answers";
import { Claims } from "./claims";

export interface SheetCells {
  readonly sheet: Sheet;
  /** Of the workbook. */
  readonly dateSystem: DateSystem;
  /** The numbers of the rows that hold cells, in order. */
  readonly rowNumbers: readonly number[];
  /** The merged areas that a row touches, from left to right. */
  readonly mergesOfRow: ReadonlyMap<number, readonly Area[]>;
  /** What people have said of its headings, by row and column: `3,2`. */
  readonly answered: ReadonlyMap<string, FormField>;
  /** The tables found so far. */
  readonly claimed: Claims;
  /** The tables of which a row has a label or synonym, by row, as far as the rows were looked at. */
  readonly tablesNamed: Map<number, ReadonlySet<FormTable["id"]>>;
}

/** Merged areas taller than this are backgrounds and boxes, not headings or labels. */
const tallestMerge = 400;

/**
 * Prepares a sheet for the search.
 *
 * @param answers what people have said of its cells
 * @example
 * const sheetCells = sheetCellsOf(workbook.sheets[0], workbook.dateSystem);
 */
export function sheetCellsOf(
  sheet: Sheet,
  dateSystem: DateSystem,
  answers: readonly Answer[] = [],
): SheetCells {
  // Keys, since the rows of a sheet may have holes of a million rows between them.
  const rowNumbers = Object.keys(sheet.rows).map(Number);
  const mergesOfRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    if (area.bottom - area.top > tallestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = mergesOfRow.get(row);
      if (areas) areas.push(area);
      else mergesOfRow.set(row, [area]);
    }
  }
  for (const areas of mergesOfRow.values()) areas.sort((a, b) => a.left - b.left);
  const answered = new Map(
    answers
      .filter(({ part }) => part === "heading")
      .map(({ field, place: { row, column } }) => [`${row},${column}`, field]),
  );
  return {
    sheet,
    dateSystem,
    rowNumbers,
    mergesOfRow,
    answered,
    claimed: new Claims(),
    tablesNamed: new Map(),
  };
}

/** The field whose heading a cell is, as a person has said. */
export function answerAt(
  { answered }: SheetCells,
  row: number,
  column: number,
): FormField | undefined {
  return answered.size === 0 ? undefined : answered.get(`${row},${column}`);
}

/** The merged area that a cell belongs to. */
export function mergeAt(sheetCells: SheetCells, row: number, column: number): Area | undefined {
  const areas = sheetCells.mergesOfRow.get(row);
  // Merged areas lie beside one another, so that only the last that begins before the column may hold it.
  const area = areas?.[firstWhere(areas, ({ left }) => left > column) - 1];
  return area && column <= area.right ? area : undefined;
}

/** The cell itself; undefined where there is none, or nothing in it. */
export function cellAt(sheetCells: SheetCells, row: number, column: number): Cell | undefined {
  const cell = sheetCells.sheet.rows[row]?.[column];
  return cell === undefined || isBlank(cell) ? undefined : cell;
}

/** The cell itself where something stands in it, or a formula without a result; undefined for any other. */
export function filledAt(sheetCells: SheetCells, row: number, column: number): Cell | undefined {
  const cell = sheetCells.sheet.rows[row]?.[column];
  const isWithoutResult = cell?.value === null && cell.formula !== undefined;
  return isWithoutResult ? cell : cellAt(sheetCells, row, column);
}

/** The text of a cell, or of the merged area that it belongs to; undefined for other values. */
export function textAt(sheetCells: SheetCells, row: number, column: number): string | undefined {
  const own = textOf(cellAt(sheetCells, row, column));
  if (own !== undefined) return own;
  const merge = mergeAt(sheetCells, row, column);
  return merge && textOf(cellAt(sheetCells, merge.top, merge.left));
}

const visible = /[^\s\p{Cf}]/u;

/** Whether a cell holds nothing that a person would see: a formula that gives "" is blank too. */
export function isBlank(cell: Cell): boolean {
  const { value } = cell;
  return value === null || (typeof value === "string" && !visible.test(value));
}

/** Whether a cell lies in a table that was found. */
export function isClaimed(sheetCells: SheetCells, row: number, column: number): boolean {
  return sheetCells.claimed.has(row, column);
}

/** The numbers of the rows that hold cells below a row, in order. */
export function* rowsBelow({ rowNumbers }: SheetCells, row: number): Generator<number> {
  const first = firstWhere(rowNumbers, (each) => each > row);
  for (let index = first; index < rowNumbers.length; index++) yield rowNumbers[index] ?? row;
}

/** Rows at the top of a sheet in which its title may stand. */
const titleRows = 6;

/** The texts at the top of a sheet. */
export function titlesOf(sheetCells: SheetCells): string[] {
  return sheetCells.rowNumbers
    .slice(0, titleRows)
    .flatMap((row) => sheetCells.sheet.rows[row]?.flatMap((cell) => textOf(cell) ?? []) ?? []);
}

/** Headings and labels stand among the first rows of a block of cells, not in the midst of its numbers. */
const rowsLookedAt = 200;

/** A sheet of so many blocks is a list of something else. */
const mostRowsLookedAt = 3_000;

/** The rows in which headings and labels may stand. */
export function* rowsNearTops(sheetCells: SheetCells): Generator<number> {
  const { rowNumbers } = sheetCells;
  let top = 0;
  let previous = -2;
  let rows = 0;
  let index = 0;
  // An iterator makes an object for each row, and most rows of a log are passed over.
  while (index < rowNumbers.length) {
    const row = rowNumbers[index++] ?? 0;
    if (row !== previous + 1 || sheetCells.claimed.endWith(previous)) top = row;
    previous = row;
    if (row - top >= rowsLookedAt) continue;
    if (++rows > mostRowsLookedAt) return;
    yield row;
  }
}

function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell?.value === "string" ? cell.value : undefined;
}
