import type { AddedSheet } from "../added-sheet";
import { Budget } from "../sources/xlsx/budget";
import { type Content, readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { relationshipsOf } from "../sources/xlsx/relationships";
import type { Area, Table } from "../workbook";
import {
  type ChangedCell,
  changedCells,
  type LaterSnapshot,
  type SheetSnapshot,
  type Snapshot,
} from "./changed-cells";
import { grownRuleAreas, tableBody } from "../moved-rows";
import { insertRows, withRuleAreas } from "./insert-rows";
import { PackagePatch } from "./package-patch";
import { patchSheet } from "./patch-sheet";
import { saveNames } from "./patch-names";
import { putSheet } from "./put-sheet";
import { patchTable, resizedTable, withRenamedColumns } from "./patch-tables";
import type { Renaming } from "./renamed-column";
import { snapshotAfterInsertion } from "./snapshot-after-insertion";
import { saveStyles, stylesOf } from "./workbook-styles";

export interface Saved {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were edited; recalculated results are not counted. */
  readonly cells: number;
}

/**
 * Saves changes to the file that was opened: rows that were inserted, the changed cells, styles for new number formats,
 * the names of table columns whose headings changed, how far tables reach, names, sheets that were added, and nothing else. Every other part of the file stays identical, byte for byte.
 *
 * @param bytes the file
 * @param opened the cells when it was opened
 * @param after the cells now
 * @param limits what may be read and written; the file could not be read again beyond them
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either, or could not read it any more
 * @example
 * const workbook = readXlsx(bytes);
 * const { bytes: saved } = saveXlsx(bytes, workbook, { sheets: workbook.sheets.map(corrected) });
 */
export function saveXlsx(
  bytes: Uint8Array,
  opened: Snapshot,
  after: LaterSnapshot,
  limits: Limits = defaultLimits,
): Saved {
  const source = new Package(bytes, limits);
  const budget = new Budget(limits);
  const content = readContent(source, budget);
  countCells(after, budget);
  const file = new PackagePatch(source, limits);
  const styles = stylesOf(file, content);
  const before = withInsertedRows(file, content, opened, after, budget);
  if (before.names && after.names) saveNames(file, content, before.names, after.names);
  const renamed: Renaming[] = [];
  let cells = 0;
  let hasNewFormulas = false;
  const { added = [] } = after;
  const wholeSheets = new Set(added.map(({ name }) => name));
  for (const { name, path } of content.sheets) {
    const sheet = sheetNamed(after, name);
    if (!sheet || wholeSheets.has(name)) continue;
    const { rows, spills = [], tables = [] } = sheet;
    const old = sheetNamed(before, name);
    resizeTables(file, path, old?.tables ?? [], tables);
    const edits = changedCells(old?.rows ?? [], rows);
    if (edits.length === 0) continue;
    cells += edits.filter((change) => !isResult(change, spills)).length;
    const changed = renameHeadings(file, path, edits, renamed);
    hasNewFormulas ||= changed.some(({ hasNewFormula }) => hasNewFormula);
    const patched = patchSheet(file.text(path), changed, {
      spills,
      dateSystem: content.dateSystem,
      styleWith: (style, change) => styles.styleWith(style, change),
      takeFormula: (length) => {
        budget.takeFormula(length);
      },
    });
    file.replace(path, patched);
  }
  for (const sheet of added) {
    cells += contentsOf(sheet);
    putSheet(file, content, sheet, {
      styles,
      dateSystem: content.dateSystem,
      inPlaceOf: sheet.name,
    });
  }
  if (styles.isChanged) saveStyles(file, content, styles.text);
  if (renamed.length > 0) renameInFormulas(file, content, renamed);
  // Excel builds the order of calculation anew when it is missing; one that lists a cell without a formula is an error.
  if (hasNewFormulas && content.calculationChain !== undefined) {
    file.remove(content.path, content.calculationChain);
  }
  return { bytes: file.isChanged ? file.bytes() : new Uint8Array(bytes), cells };
}

/** Inserts the rows into the file; returns what was there when it was opened as it lies then. */
function withInsertedRows(
  file: PackagePatch,
  content: Content,
  opened: Snapshot,
  { inserted = [] }: LaterSnapshot,
  budget: Budget,
): Snapshot {
  let snapshot = opened;
  for (const rows of inserted) {
    insertRows(file, content, rows, sheetNamed(snapshot, rows.sheet)?.tables ?? [], (length) => {
      budget.takeFormula(length);
    });
    snapshot = snapshotAfterInsertion(snapshot, rows);
  }
  return snapshot;
}

/** Has the tables of a sheet reach as far as they do now, and the rules of their cells with them. */
function resizeTables(
  file: PackagePatch,
  sheet: string,
  before: readonly Table[],
  tables: readonly Table[],
): void {
  for (const path of tables.length > 0 ? tablesOf(file, sheet) : []) {
    const xml = file.text(path);
    const resized = resizedTable(xml, tables);
    if (resized !== xml) file.replace(path, resized);
  }
  for (const table of tables) {
    const was = before.find(({ name }) => name === table.name);
    const { bottom } = tableBody(table);
    if (!was || tableBody(was).bottom >= bottom) continue;
    const xml = file.text(sheet);
    const grown = withRuleAreas(xml, (areas) => grownRuleAreas(areas, tableBody(was), bottom));
    if (grown !== xml) file.replace(sheet, grown);
  }
}

function sheetNamed({ sheets }: Snapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** How many of its cells hold something. */
function contentsOf({ rows }: AddedSheet): number {
  return rows.flatMap((row) => row ?? []).filter((cell) => (cell?.value ?? null) !== null).length;
}

function countCells({ sheets }: Snapshot, budget: Budget): void {
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row ?? []) {
        if (cell && (cell.value !== null || cell.formula !== undefined)) budget.take("cells");
      }
    }
  }
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

/** Renames the columns of a sheet's tables with their headings; returns the changes with these as they have to be. */
function renameHeadings(
  file: PackagePatch,
  sheet: string,
  edits: readonly ChangedCell[],
  renamed: Renaming[],
): readonly ChangedCell[] {
  return tablesOf(file, sheet).reduce((changed, path) => {
    const xml = file.text(path);
    const patched = patchTable(xml, changed);
    if (patched.xml !== xml) file.replace(path, patched.xml);
    renamed.push(...patched.renamed);
    return patched.changed;
  }, edits);
}

function renameInFormulas(
  file: PackagePatch,
  content: Content,
  renamed: readonly Renaming[],
): void {
  const sheets = content.sheets.map(({ path }) => path);
  const tables = sheets.flatMap((sheet) => tablesOf(file, sheet));
  for (const path of [content.path, ...sheets, ...tables]) {
    const xml = file.text(path);
    const patched = withRenamedColumns(xml, renamed);
    if (patched !== xml) file.replace(path, patched);
  }
}

/** The parts of the tables on a sheet. */
export function tablesOf({ source }: PackagePatch, sheet: string): string[] {
  return relationshipsOf(source, sheet)
    .filter(({ type, target }) => type === "table" && source.has(target))
    .map(({ target }) => target);
}
