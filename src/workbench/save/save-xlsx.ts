import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Budget } from "../../workbook/sources/xlsx/budget";
import { readContent } from "../../workbook/sources/xlsx/content";
import { defaultLimits } from "../../workbook/sources/xlsx/limits";
import { Package } from "../../workbook/sources/xlsx/package";
import type { Area } from "../../workbook/workbook";
import type { HostGrid } from "../host/grid";
import { patchSheet } from "./patch-sheet";
import { StylesPatch } from "./patch-styles";
import { type ChangedCell, changedCells, type Stock, takeStock } from "./stock";

export interface Saved {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were changed by somebody; results that changed with them are not counted. */
  readonly cells: number;
  /** Whether everything is in the file; sheets that were added, renamed or deleted are as they were. */
  readonly isComplete: boolean;
}

/**
 * Writes what has changed back into the file that was opened: the changed cells, styles for new number formats, and
 * nothing else. Every other part of the file stays byte for byte.
 *
 * @param bytes the file
 * @param before the grid's cells as they were when it was opened
 * @param grid the cells as they are now
 */
export function saveXlsx(bytes: Uint8Array, before: Stock, grid: HostGrid): Saved {
  const parts = unzipSync(bytes);
  const source = new Package(bytes, defaultLimits);
  const content = readContent(source, new Budget(defaultLimits));
  const styles = new StylesPatch(content.styles ? textOf(parts, content.styles) : "");
  const after = takeStock(grid);
  let cells = 0;
  let isPatched = false;
  let formulasMoved = false;
  for (const { name, path } of content.sheets) {
    const sheet = grid.sheets.find((each) => each.name === name);
    const now = after.get(name);
    if (!sheet || !now) continue;
    const changed = changedCells(before.get(name) ?? [], now);
    if (changed.length === 0) continue;
    isPatched = true;
    cells += changed.filter((change) => !isResult(change, sheet.spills)).length;
    formulasMoved ||= changed.some(({ hasNewFormula }) => hasNewFormula);
    const patched = patchSheet(textOf(parts, path), changed, {
      formulaAt: (row, column) => now[row]?.[column]?.formula ?? null,
      spills: sheet.spills,
      styleWith: (style, format) => styles.styleWith(style, format),
    });
    parts[path] = strToU8(patched);
  }
  if (styles.isChanged && content.styles) parts[content.styles] = strToU8(styles.text);
  if (formulasMoved) dropCalculationChain(parts);
  const names = content.sheets.map(({ name }) => name);
  const isComplete =
    names.length === grid.sheets.length && grid.sheets.every(({ name }) => names.includes(name));
  return { bytes: isPatched ? zipSync(parts) : copyOf(bytes), cells, isComplete };
}

/** Whether only what a formula came to has changed, in its own cell or in one that it fills. */
function isResult(
  { row, column, cell, hasNewFormula, hasNewFormat }: ChangedCell,
  spills: readonly Area[],
): boolean {
  if (hasNewFormula || hasNewFormat) return false;
  return (
    cell.formula !== null ||
    spills.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}

/** The order in which Excel calculated last, which Excel finds anew; one that names a cell without a formula is an error. */
function dropCalculationChain(parts: Record<string, Uint8Array>): void {
  const path = "xl/calcChain.xml";
  if (!(path in parts)) return;
  Reflect.deleteProperty(parts, path);
  remove(parts, "[Content_Types].xml", /<Override\b[^>]*\/xl\/calcChain\.xml[^>]*\/>/);
  remove(parts, "xl/_rels/workbook.xml.rels", /<Relationship\b[^>]*calcChain\.xml[^>]*\/>/);
}

function remove(parts: Record<string, Uint8Array>, path: string, element: RegExp): void {
  parts[path] = strToU8(textOf(parts, path).replace(element, ""));
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  return strFromU8(part);
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
