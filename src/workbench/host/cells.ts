/** Reading and writing the cells of a range, as Excel's rules have it. */
import type { Area } from "../../workbook/workbook";
import { cellArea, cellCount, contains, height, isUnbounded, overlap, width } from "./areas";
import { ExcelError, wrongDimensions } from "./excel-error";
import type { CellPatch, GridCell, GridSheet } from "./grid";
import type { Host } from "./host";
import type { Json } from "./protocol";
import type { Thing } from "./thing";

type Place = Pick<Thing<"Range">, "sheet" | "area">;

export function sheetOf({ sheet }: { sheet: string }, host: Host): GridSheet {
  const found = host.grid.sheets.find(({ id }) => id === sheet);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** A hidden sheet cannot be brought to the front. */
export function checkVisible(thing: Thing<"Worksheet" | "Range">, host: Host): void {
  if (sheetOf(thing, host).visibility !== "visible") throw new ExcelError("GeneralException");
}

/** One value a cell, in rows; null when the range is unbounded or larger than what is read at once. */
export function readCells(
  { sheet, area }: Place,
  host: Host,
  valueOf: (cell: GridCell) => Json,
): Json {
  if (isUnbounded(area) || cellCount(area) > host.faults.cellLimit) return null;
  return host.grid.read(sheet, area).map((row) => row.map(valueOf));
}

/** The value that all cells of a range have in common; null when they differ. */
export function commonValue(place: Place, host: Host, valueOf: (cell: GridCell) => Json): Json {
  const used = host.grid.used(place.sheet, false);
  const area = isUnbounded(place.area) ? used && overlap(place.area, used) : place.area;
  if (!area) return null;
  const values = new Set(host.grid.read(place.sheet, area).flatMap((row) => row.map(valueOf)));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/**
 * Writes the cells of a range. What is written to a cell that a merge covers is lost.
 *
 * @param values rows of what to write, as many and as long as those of the range; or one value for every cell
 * @param patchOf what a cell gets for a value; undefined leaves it alone
 */
export function writeCells(
  place: Place,
  values: unknown,
  host: Host,
  patchOf: (value: unknown, cell: GridCell) => CellPatch | undefined,
): void {
  const { sheet, area } = place;
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  const rows = rowsOf(values, area);
  const cells = host.grid.read(sheet, area);
  const written = sheetOf(place, host);
  const covered = coveredCells(written, area);
  const patches = cells.map((line, row) =>
    line.map((cell, column) => {
      const patch = patchOf(rows ? rows[row]?.[column] : values, cell);
      if (!patch || covered.has(`${area.top + row} ${area.left + column}`)) return undefined;
      const cellPlace = cellArea(area.top + row, area.left + column);
      if (!mayBeWritten(written, cellPlace, patch)) throw new ExcelError("AccessDenied");
      return patch;
    }),
  );
  host.grid.write(sheet, area.top, area.left, patches);
}

/** Whether an area may be edited: its sheet is not protected, or the area is unlocked. */
export function isUnlocked({ unlocked }: GridSheet, area: Area): boolean {
  return unlocked === null || unlocked.some((free) => contains(free, area));
}

/** A protected sheet takes content where it is unlocked, and formats anywhere or nowhere. */
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

/** The cells of merged areas that have no content of their own. */
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
