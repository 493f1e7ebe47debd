import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Budget } from "../sources/xlsx/budget";
import { readContent } from "../sources/xlsx/content";
import { defaultLimits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import type { Area } from "../workbook";
import { type ChangedCell, changedCells, type SheetSnapshot, type Snapshot } from "./changed-cells";
import { patchSheet } from "./patch-sheet";
import { StylesPatch } from "./patch-styles";

export interface Saved {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were edited; recalculated results are not counted. */
  readonly cells: number;
  /** Whether the file has every change; sheets that were added, renamed or deleted are not saved. */
  readonly isComplete: boolean;
}

/**
 * Saves changes to the file that was opened: the changed cells, styles for new number formats, and nothing else.
 * Every other part of the file stays identical, byte for byte.
 *
 * @param bytes the file
 * @param before the cells when it was opened
 * @param after the cells now
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 * @example
 * const workbook = readXlsx(bytes);
 * const { bytes: saved } = saveXlsx(bytes, workbook, { sheets: workbook.sheets.map(corrected) });
 */
export function saveXlsx(bytes: Uint8Array, before: Snapshot, after: Snapshot): Saved {
  const content = readContent(new Package(bytes, defaultLimits), new Budget(defaultLimits));
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const styles = new StylesPatch(content.styles ? textOf(parts, content.styles) : "");
  let cells = 0;
  let isPatched = false;
  let hasNewFormulas = false;
  for (const { name, path } of content.sheets) {
    const sheet = sheetNamed(after, name);
    if (!sheet) continue;
    const { rows, spills = [] } = sheet;
    const changed = changedCells(sheetNamed(before, name)?.rows ?? [], rows);
    if (changed.length === 0) continue;
    isPatched = true;
    cells += changed.filter((change) => !isResult(change, spills)).length;
    hasNewFormulas ||= changed.some(({ hasNewFormula }) => hasNewFormula);
    const patched = patchSheet(textOf(parts, path), changed, {
      formulaAt: (row, column) => rows[row]?.[column]?.formula,
      spills,
      dateSystem: content.dateSystem,
      styleWith: (style, format) => styles.styleWith(style, format),
    });
    parts.set(path, strToU8(patched));
  }
  if (styles.isChanged && content.styles) parts.set(content.styles, strToU8(styles.text));
  if (hasNewFormulas) dropCalculationChain(parts);
  const names = content.sheets.map(({ name }) => name);
  const isComplete =
    names.length === after.sheets.length && after.sheets.every(({ name }) => names.includes(name));
  return {
    bytes: isPatched ? zipSync(Object.fromEntries(parts)) : copyOf(bytes),
    cells,
    isComplete,
  };
}

function sheetNamed({ sheets }: Snapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Whether only the result of a formula has changed, in its own cell or in one that it fills. */
function isResult(
  { row, column, cell, hasNewFormula, hasNewFormat }: ChangedCell,
  spills: readonly Area[],
): boolean {
  if (hasNewFormula || hasNewFormat) return false;
  return (
    cell.formula !== undefined ||
    spills.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}

/** Excel rebuilds the calculation order when it is missing; one that lists a cell without a formula is an error. */
function dropCalculationChain(parts: Map<string, Uint8Array>): void {
  const path = "xl/calcChain.xml";
  if (!parts.delete(path)) return;
  remove(parts, "[Content_Types].xml", /<Override\b[^>]*\/xl\/calcChain\.xml[^>]*\/>/);
  remove(parts, "xl/_rels/workbook.xml.rels", /<Relationship\b[^>]*calcChain\.xml[^>]*\/>/);
}

function remove(parts: Map<string, Uint8Array>, path: string, element: RegExp): void {
  parts.set(path, strToU8(textOf(parts, path).replace(element, "")));
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`the file has no part ${path}`);
  return strFromU8(part);
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
