import type { Area, Change, DateSystem } from "../../workbook";
import { rangeOf, type WrittenArea } from "./areas";
import { formatToSet, inputOf } from "./cell-input";
import { bytesOfRange, bytesToAsk, type ColumnRun, columnRuns } from "./column-runs";
import { ExcelFailure, failureOf, hadBegun } from "./excel-failure";
import { inOneSync, type Sending } from "./in-one-sync";
import { defaultLimits, type ExcelLimits } from "./limits";
import { packRequests } from "./pack-requests";

export interface WriteOptions {
  /** Cancels between two syncs; its reason is thrown if nothing has been written yet. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<ExcelLimits> | undefined;
}

/**
 * Writes changes into the open workbook: exactly these cells, and only what the changes specify.
 *
 * Call `checkChanges` first: here only Excel itself refuses anything. Only values and number formats of ranges are
 * set, which Excel can undo; formulas are written as values that begin with "=", since setting `Range.formulas`
 * clears the undo stack. One sync for each 1.5 MB queried (1,900 single cells or 10,000 in a column), and as many
 * again to write.
 *
 * @param context of `withExcel`, with `oneUndo` where many cells are written
 * @param dateSystem of the workbook, which `readExcel` says
 * @returns where it has written, for `isOwnWrite`
 * @throws ExcelFailure `half-written` when Excel stopped between the first cell and the last, with what may have
 *   been written and the original failure as its cause; `sheet-gone`; what office.js throws before anything was
 *   written; the signal's reason
 * @example
 * await withExcel((context) => writeChanges(context, finding.fix.changes, 1900), { oneUndo: true });
 */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  dateSystem: DateSystem,
  { signal, limits }: WriteOptions = {},
): Promise<readonly WrittenArea[]> {
  const { bytesAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { signal, pauses };
  const pieces: Piece[] = [];
  for (const request of packRequests(columnRuns(changes), bytesToAsk, bytesAtOnce)) {
    pieces.push(...(await prepare(context, request, dateSystem, sending)));
  }

  const written: WrittenArea[] = [];
  for (const request of packRequests(pieces, bytesToWrite, bytesAtOnce)) {
    const areas = request.map(({ sheetId, area }) => ({ sheetId, area }));
    try {
      await inOneSync(
        context,
        () => {
          for (const piece of request) write(context, piece);
        },
        sending,
      );
    } catch (error) {
      const touched = hadBegun(error) ? [...written, ...areas] : written;
      if (touched.length === 0) throw error;
      throw new ExcelFailure(
        "half-written",
        { cells: changes.length },
        { cause: failureOf(error) ?? error },
        touched,
      );
    }
    written.push(...areas);
  }
  return written;
}

/** A run of changes as it is sent to Excel. */
interface Piece {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (string | number | boolean)[];
  /** null where a cell keeps its format. */
  readonly formats: readonly (string | null)[];
}

function bytesToWrite({ values, formats }: Piece): number {
  return bytesOfRange + JSON.stringify([values, formats]).length;
}

/** Prepares the input of each cell for the number format that it has now. */
async function prepare(
  context: Excel.RequestContext,
  runs: readonly ColumnRun[],
  system: DateSystem,
  sending: Sending,
): Promise<Piece[]> {
  const { worksheets, ranges } = await inOneSync(
    context,
    () => {
      const worksheets = worksheetsOf(context, runs);
      const ranges = runs.flatMap((run) => {
        const worksheet = worksheets.get(run.sheet);
        return worksheet ? [rangeOf(worksheet, run.area).load("numberFormat")] : [];
      });
      return { worksheets, ranges };
    },
    sending,
  );
  return runs.map(({ sheet, area, changes }, index) => {
    const worksheet = worksheets.get(sheet);
    if (!worksheet || worksheet.isNullObject) throw new ExcelFailure("sheet-gone", { sheet });
    const cells = changes.map((change, row) => {
      const current = String(ranges[index]?.numberFormat[row]?.[0] ?? "General");
      const format = formatToSet(change, current);
      return { format, value: inputOf(change, format ?? current, system) };
    });
    return {
      sheetId: worksheet.id,
      area,
      values: cells.map(({ value }) => value),
      formats: cells.map(({ format }) => format),
    };
  });
}

/** The sheets of the runs, by name; some may be null objects. */
function worksheetsOf(
  context: Excel.RequestContext,
  runs: readonly { readonly sheet: string }[],
): Map<string, Excel.Worksheet> {
  const names = new Set(runs.map(({ sheet }) => sheet));
  return new Map(
    [...names].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name).load("id"),
    ]),
  );
}

function write(context: Excel.RequestContext, { sheetId, area, values, formats }: Piece): void {
  const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
  // Before the value: a text cell would turn it into text.
  if (formats.some((format) => format !== null)) {
    range.numberFormat = formats.map((format) => [format]);
  }
  range.values = values.map((value) => [value]);
}
