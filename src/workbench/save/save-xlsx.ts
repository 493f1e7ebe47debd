import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Budget } from "../../workbook/sources/xlsx/budget";
import { readContent } from "../../workbook/sources/xlsx/content";
import { defaultLimits } from "../../workbook/sources/xlsx/limits";
import { Package } from "../../workbook/sources/xlsx/package";
import type { Workbook } from "../../workbook/workbook";
import type { HostGrid } from "../host/grid";
import { changedCells } from "./changed-cells";
import { patchSheet } from "./patch-sheet";

export interface SavedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were written. */
  readonly cells: number;
  /** False when something of the grid is not in the file: a sheet added or renamed, a cell that was left alone. */
  readonly isComplete: boolean;
}

/**
 * Writes what has changed in the grid into a copy of the file it was opened from.
 *
 * Only the changed cells are written; every other part and every other cell of the file stays byte for byte.
 *
 * @param bytes the file as it was opened
 * @param workbook what was read from it
 * @param grid the same workbook as it is now
 */
export function saveXlsx(bytes: Uint8Array, workbook: Workbook, grid: HostGrid): SavedWorkbook {
  const { sheets } = readContent(new Package(bytes, defaultLimits), new Budget(defaultLimits));
  const parts = unzipSync(bytes);
  let cells = 0;
  let left = 0;
  let typedOverFormula = false;
  for (const sheet of workbook.sheets) {
    const id = grid.sheets.find(({ name }) => name === sheet.name)?.id;
    const path = sheets.find(({ name }) => name === sheet.name)?.path;
    const part = path === undefined ? undefined : parts[path];
    if (id === undefined || path === undefined || part === undefined) {
      left += 1;
      continue;
    }
    const changed = changedCells(sheet, grid, id);
    if (changed.length === 0) continue;
    const patched = patchSheet(strFromU8(part), changed);
    parts[path] = strToU8(patched.xml);
    cells += changed.length - patched.left;
    left += patched.left;
    typedOverFormula ||= changed.some(
      ({ row, column, now }) =>
        now.formula === null && sheet.rows[row]?.[column]?.formula !== undefined,
    );
  }
  if (typedOverFormula) forgetOrder(parts);
  const added = grid.sheets.some(({ name }) => !workbook.sheets.some((was) => was.name === name));
  return { bytes: zipSync(parts), cells, isComplete: left === 0 && !added };
}

/** Takes out the order of calculation, which Excel makes anew; it may not name a cell that has no formula. */
function forgetOrder(parts: Record<string, Uint8Array>): void {
  const path = "xl/calcChain.xml";
  if (!(path in parts)) return;
  Reflect.deleteProperty(parts, path);
  for (const [part, mention] of [
    ["[Content_Types].xml", /<Override[^>]*calcChain[^>]*\/>/],
    ["xl/_rels/workbook.xml.rels", /<Relationship\s[^>]*calcChain[^>]*\/>/],
  ] as const) {
    const xml = parts[part];
    if (xml) parts[part] = strToU8(strFromU8(xml).replace(mention, ""));
  }
}
