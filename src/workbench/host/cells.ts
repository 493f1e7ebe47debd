/** Reading and writing the cells of a range by Excel's rules. */
import type { Area } from "../../workbook/workbook";
import { cellArea, cellCount, contains, height, isUnbounded, overlap, width } from "./areas";
import { ExcelError, wrongDimensions } from "./excel-error";
import type { CellPatch, GridCell, GridSheet } from "./grid";
import type { HostState } from "./host-state";
import type { Json } from "./protocol";
import type { HostObject } from "./host-object";

type Place = Pick<HostObject<"Range">, "sheet" | "area">;

export function sheetOf({ sheet }: { sheet: string }, state: HostState): GridSheet {
  const found = state.grid.sheets.find(({ id }) => id === sheet);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** A hidden sheet cannot be brought to the front. */
export function checkVisible(object: HostObject<"Worksheet" | "Range">, state: HostState): void {
  if (sheetOf(object, state).visibility !== "visible") throw new ExcelError("GeneralException");
}

/** Rows, columns, merged cells and pages of a protected sheet stay as they are. */
export function checkUnprotected(object: { sheet: string }, state: HostState): void {
  if (sheetOf(object, state).unlocked !== null) throw new ExcelError("AccessDenied");
}

/** One value a cell, in rows; null when the range is unbounded or exceeds the cell limit. */
export function readCells(
  { sheet, area }: Place,
  state: HostState,
  valueOf: (cell: GridCell) => Json,
): Json {
  if (isUnbounded(area) || cellCount(area) > state.faults.cellLimit) return null;
  return state.grid.read(sheet, area).map((row) => row.map(valueOf));
}

/** The value that all cells of a range share; null when they differ. */
export function commonValue(
  place: Place,
  state: HostState,
  valueOf: (cell: GridCell) => Json,
): Json {
  const used = state.grid.used(place.sheet, false);
  const area = isUnbounded(place.area) ? used && overlap(place.area, used) : place.area;
  if (!area) return null;
  const values = new Set(state.grid.read(place.sheet, area).flatMap((row) => row.map(valueOf)));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/**
 * Writes the cells of a range. Input for cells that a merge covers is discarded.
 *
 * @param values rows of input with the dimensions of the range, or one value for every cell
 * @param patchOf the patch of a cell for its value; undefined leaves the cell unchanged
 */
export function writeCells(
  place: Place,
  values: unknown,
  state: HostState,
  patchOf: (value: unknown, cell: GridCell) => CellPatch | undefined,
): void {
  const { sheet, area } = place;
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  const rows = rowsOf(values, area);
  const cells = state.grid.read(sheet, area);
  const target = sheetOf(place, state);
  const covered = coveredCells(target, area);
  const patches = cells.map((line, row) =>
    line.map((cell, column) => {
      const patch = patchOf(rows ? rows[row]?.[column] : values, cell);
      if (!patch || covered.has(`${area.top + row} ${area.left + column}`)) return undefined;
      const cellPlace = cellArea(area.top + row, area.left + column);
      if (!mayBeWritten(target, cellPlace, patch)) throw new ExcelError("AccessDenied");
      return patch;
    }),
  );
  state.grid.write(sheet, area.top, area.left, patches);
}

/** Whether an area may be edited: its sheet is not protected, or the area is unlocked. */
export function isUnlocked({ unlocked }: GridSheet, area: Area): boolean {
  return unlocked === null || unlocked.some((free) => contains(free, area));
}

/** On a protected sheet only unlocked cells accept content; formatting is allowed everywhere or nowhere. */
function mayBeWritten(sheet: GridSheet, cell: Area, patch: CellPatch): boolean {
  if (sheet.unlocked === null) return true;
  const hasContent = patch.value !== undefined || patch.formula !== undefined;
  return hasContent ? isUnlocked(sheet, cell) : sheet.mayFormat;
}

function rowsOf(values: unknown, area: Area): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(values)) return null;
  const rows: readonly unknown[] = values;
  if (rows.length !== height(area)) throw wrongDimensions();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width(area)) throw wrongDimensions();
    return row as readonly unknown[];
  });
}

/** The cells of merged areas except the first ones, which hold the content. */
function coveredCells({ merges }: GridSheet, area: Area): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    if (!overlap(merge, area)) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        covered.add(`${row} ${column}`);
      }
    }
    covered.delete(`${merge.top} ${merge.left}`);
  }
  return covered;
}
