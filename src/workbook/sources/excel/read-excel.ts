import { externalWorkbooksOf } from "../../references";
import { markDate } from "../../date-system";
import type { DateSystem, DefinedName, Rows, Workbook } from "../../workbook";
import { readCells } from "./cells";
import { readDateSystem } from "./date-system";
import { readHidden } from "./hidden";
import type { Sending } from "./in-one-sync";
import { defaultLimits, type ExcelLimits } from "./limits";
import { readMerges } from "./merges";
import { readOutline, type SheetOutline } from "./outline";
import { cellCount } from "./parts";
import { ExcelTrouble } from "./trouble";

export interface ReadOptions {
  /** Told after each block how many cells are read, and of how many, blank ones included. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Cancels the reading between two syncs; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A snapshot of the same workbook, since which nobody added or removed rows, columns or sheets: its merged
   * areas hold still where asking for them would cost what the person could undo.
   */
  readonly earlier?: Workbook | undefined;
  /** Its date system, where an earlier reading was told. */
  readonly dateSystem?: DateSystem | undefined;
  /** Told its date system once a date shows it; the snapshot says 1900 until then. */
  readonly onDateSystem?: ((system: DateSystem) => void) | undefined;
  readonly limits?: Partial<ExcelLimits> | undefined;
}

/**
 * Reads the open workbook: the same snapshot that `readXlsx` gives of its file, as far as Excel tells.
 *
 * Every call is one that Excel takes for reading, so that the person can still undo what they did. Syncs,
 * however many sheets and rules there are: two for the outline (sheets, names, tables, used ranges), one for
 * merged areas, one where some rows or columns are hidden, one for the date system if there are dates, and one for
 * each 50,000 cells of the used ranges. Each block that Excel finds too large costs one sync more.
 *
 * Rows and columns outside of the used range are not said to be hidden. Merged areas are told from ExcelApi
 * 1.13 on.
 *
 * @param context of `withExcel`
 * @throws ExcelTrouble `too-many-cells`, `too-large`; what office.js throws, which `withExcel` translates; the
 *   signal's reason
 * @example
 * const workbook = await withExcel((context) => readExcel(context));
 */
export async function readExcel(
  context: Excel.RequestContext,
  { onProgress, signal, earlier, dateSystem, onDateSystem, limits }: ReadOptions = {},
): Promise<Workbook> {
  const { cells, cellsAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { signal, pauses };
  const { sheets, names } = await readOutline(context, sending);
  refuseTooMany(sheets, cells);

  const merges = await readMerges(context, sheets, earlier, sending);
  const hidden = await readHidden(context, sheets, sending);
  const rows = await readCells(context, sheets, cellsAtOnce, sending, (done, total) => {
    onProgress?.(done, total);
  });
  const shown = dateSystem ?? (await readDateSystem(context, sheets, rows, sending));
  if (shown !== null) onDateSystem?.(shown);
  const system = shown ?? 1900;

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
  };
}

function refuseTooMany(sheets: readonly SheetOutline[], limit: number): void {
  let cells = 0;
  for (const { name, used } of sheets) {
    if (used) cells += cellCount(used.area);
    if (cells > limit) throw new ExcelTrouble("too-many-cells", { sheet: name, limit });
  }
}

/** Excel tells of links only on the web; its formulas name the other workbooks everywhere. */
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
