import type { AddedSheet } from "../added-sheet";
import type { InsertedRows } from "../moved-rows";
import {
  type Area,
  type Cell,
  type DefinedName,
  isCellError,
  type Rows,
  type Sheet,
  type Table,
} from "../workbook";

/**
 * The cells of a workbook at one moment; a `Workbook` is one as well. Those that are marked as dates count in the 1900
 * system, all others are as the file has them.
 */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The names; where they are left out, those of the file stay. */
  readonly names?: readonly DefinedName[];
}

/** A later moment. */
export interface LaterSnapshot extends Snapshot {
  /** The rows that were inserted since, in their order; each lies where it lay then. */
  readonly inserted?: readonly InsertedRows[];
  /** The sheets that are written whole: those that were added, and those that come in the place of one of their name. */
  readonly added?: readonly AddedSheet[];
}

export interface SheetSnapshot extends Pick<Sheet, "name" | "rows"> {
  /** The areas that formulas fill beyond their own cell, which is the first of the area. */
  readonly spills?: readonly Area[];
  /** The tables; where they are left out, those of the file stay where they are. */
  readonly tables?: readonly Table[];
}

/** A cell that differs between two snapshots, as it is in the later one. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly hasNewValue: boolean;
  readonly hasNewFormula: boolean;
  readonly hasNewFormat: boolean;
}

const blank: Cell = { value: null };
/** Results of formulas with a smaller relative difference differ only by floating-point rounding. */
const tolerance = 1e-12;

/** The cells of one sheet that differ between two snapshots, in rows from the top. */
export function changedCells(before: Rows, after: Rows): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [old = [], now = []] = [before[row], after[row]];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [was, cell] = [old[column] ?? blank, now[column] ?? blank];
      const hasNewValue = !isSameValue(was, cell);
      const hasNewFormula = was.formula !== cell.formula;
      const hasNewFormat = was.format !== cell.format;
      if (hasNewValue || hasNewFormula || hasNewFormat) {
        changed.push({ row, column, cell, hasNewValue, hasNewFormula, hasNewFormat });
      }
    }
  }
  return changed;
}

function isSameValue({ value: was }: Cell, { value, formula }: Cell): boolean {
  if (isCellError(was) && isCellError(value)) return was.error === value.error;
  if (typeof was === "number" && typeof value === "number" && formula !== undefined) {
    return Math.abs(was - value) <= tolerance * Math.abs(was);
  }
  return was === value;
}
