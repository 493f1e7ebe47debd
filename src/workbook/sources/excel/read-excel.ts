import { externalWorkbooksOf } from "../../references";
import { markDate } from "../../date-system";
import { isMark, withoutOwnSheets } from "../../own-sheet/own-mark";
import type { DateSystem, DefinedName, Rows, Workbook } from "../../workbook";
import { readCells } from "./cells";
import type { Circumstances, UnreadPart } from "./circumstances";
import { readDateSystem } from "./date-system";
import { readHidden } from "./hidden";
import { readIgnores } from "./ignores";
import type { Sending } from "./in-one-sync";
import { defaultLimits, type ExcelLimits } from "./limits";
import { readMerges } from "./merges";
import { readOutline, type SheetOutline } from "./outline";
import { cellCount } from "./request-parts";
import { ExcelFailure } from "./excel-failure";

export interface ReadOptions {
  /** Called after each block with the number of cells read, and of all cells, blank ones included. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Cancels between two syncs; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A snapshot of the same workbook, since which nobody added or removed rows, columns or sheets: its merged areas
   * are kept where querying them would clear the undo stack.
   */
  readonly earlier?: Workbook | undefined;
  /** What Excel refused to tell when `earlier` was read. */
  readonly unread?: readonly UnreadPart[] | undefined;
  /** Its date system, where an earlier read found out. */
  readonly dateSystem?: DateSystem | undefined;
  /** Called with its date system once a date shows it; until then 1900 is assumed. */
  readonly onDateSystem?: ((system: DateSystem) => void) | undefined;
  /** Called at the end with what the snapshot does not show. */
  readonly onCircumstances?: ((circumstances: Circumstances) => void) | undefined;
  readonly limits?: Partial<ExcelLimits> | undefined;
}

/**
 * Reads the open workbook: the same snapshot that `readXlsx` makes of its file, as far as Excel provides it, without the
 * sheets that the add-in has written of its own.
 *
 * Every call is one that Excel treats as a read, so that the undo stack is kept. Syncs, whatever the number of sheets
 * and rules: two for the outline (sheets, names, tables, used ranges), one for
 * merged areas, one where some rows or columns are hidden, one for the date system if there are dates, one where
 * findings were set aside, and one for each 50,000 cells of the used ranges. Each block that is too large for Excel costs one more sync.
 *
 * Rows and columns outside the used range are never reported as hidden. Merged areas need ExcelApi 1.13. A part of a
 * sheet that Excel refuses to hand over is missing from the snapshot and named in the circumstances.
 *
 * @param context of `withExcel`
 * @throws ExcelFailure `too-many-cells`, `too-large`; what office.js throws, which `withExcel` translates; the
 *   signal's reason
 * @example
 * const workbook = await withExcel((context) => readExcel(context));
 */
export async function readExcel(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<Workbook> {
  const { onProgress, signal, dateSystem, onDateSystem, onCircumstances, limits } = options;
  const { cells, cellsAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { signal, pauses };
  const outline = await readOutline(context, sending);
  const { sheets, names } = withoutOwnSheets(outline);
  const { xmlParts, isManual, isCalculating } = outline;
  refuseTooMany(sheets, cells);

  const merges = await readMerges(context, sheets, options, sending);
  const hidden = await readHidden(context, sheets, sending);
  const read = await readCells(context, sheets, cellsAtOnce, sending, (done, total) => {
    onProgress?.(done, total);
  });
  const rows = read.map((lines) => lines ?? []);
  const shown = dateSystem ?? (await readDateSystem(context, sheets, rows, sending));
  if (shown !== null) onDateSystem?.(shown);
  const system = shown ?? 1900;
  const ignores = await readIgnores(context, xmlParts, sending);
  const unread = sheets.flatMap(({ name }, index): UnreadPart[] => [
    ...(read[index] === null ? [{ sheet: name, part: "cells" as const }] : []),
    ...(merges[index] === null ? [{ sheet: name, part: "merges" as const }] : []),
    ...(hidden[index] === null ? [{ sheet: name, part: "hidden" as const }] : []),
  ]);
  const isSubmissionCopy = outline.names.some((name) => isMark(name, "seal"));
  onCircumstances?.({ isManual, isCalculating, unread, isSubmissionCopy });

  return {
    sheets: sheets.map(({ name, visibility, tables }, index) => ({
      name,
      visibility,
      rows: (rows[index] ?? []).map((row) => row?.map((cell) => cell && markDate(cell, system))),
      merges: merges[index] ?? [],
      hiddenRows: hidden[index]?.rows ?? new Set(),
      hiddenColumns: hidden[index]?.columns ?? new Set(),
      tables,
    })),
    names,
    dateSystem: system,
    externalLinks: externalLinksOf(rows, names),
    ...(ignores && { ignores }),
  };
}

function refuseTooMany(sheets: readonly SheetOutline[], limit: number): void {
  let cells = 0;
  for (const { name, used } of sheets) {
    if (used) cells += cellCount(used.area);
    if (cells > limit) throw new ExcelFailure("too-many-cells", { sheet: name, limit });
  }
}

/** Excel lists links only on the web; formulas name the other workbooks on every platform. */
function externalLinksOf(sheets: readonly Rows[], names: readonly DefinedName[]): string[] {
  const workbooks = new Set<string>();
  const note = (formula: string): void => {
    for (const workbook of externalWorkbooksOf(formula)) workbooks.add(workbook);
  };
  for (const rows of sheets) {
    for (const row of rows) {
      for (const cell of row ?? []) if (cell?.formula !== undefined) note(cell.formula);
    }
  }
  for (const { refersTo } of names) note(refersTo);
  return [...workbooks];
}
