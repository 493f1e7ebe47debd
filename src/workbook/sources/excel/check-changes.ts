import type { RefusalReason } from "../../../text/excel";
import { qualified } from "../../address";
import { toSerial } from "../../date-system";
import {
  type Area,
  type Cell,
  type Change,
  type DateSystem,
  isCellError,
  type Workbook,
} from "../../workbook";
import { readRunStates, readSheetStates, type RunState, type SheetState } from "./cell-states";
import { bytesToAsk, type ColumnRun, columnRuns } from "./column-runs";
import type { Sending } from "./in-one-sync";
import { defaultLimits } from "./limits";
import { packRequests } from "./pack-requests";
import { formatToSet } from "./cell-input";
import type { WriteOptions } from "./write-changes";

/** A change that must not be made. */
export interface Refusal {
  readonly change: Change;
  /** Which sentence of `src/text/excel.ts`, with `params` as its parameters. */
  readonly reason: RefusalReason;
  readonly params: { readonly cell: string };
}

/**
 * Finds the changes that cannot be made, or would affect more than their cell. Nothing is written.
 *
 * Syncs: one for the sheets, one for each 1.5 MB queried (1,900 single cells or 10,000 in a column), and as many
 * again for the cells of mixed runs: some hidden, locked or spilled.
 *
 * @param context of `withExcel`
 * @param workbook the snapshot that the changes are made for; cells that differ from it are refused
 * @returns the refusals in the order of the changes; all others can be written
 * @throws what office.js throws; the signal's reason
 * @example
 * const refused = await withExcel((context) => checkChanges(context, changes, workbook));
 */
export async function checkChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  workbook: Workbook,
  { signal, limits }: WriteOptions = {},
): Promise<Refusal[]> {
  const { bytesAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { signal, pauses };
  const names = new Set(changes.map(({ place }) => place.sheet));
  const sheets = await readSheetStates(context, names, sending);

  const reasons = new Map<Change, RefusalReason>();
  for (const change of changes) {
    const reason = reasonOfPlace(change, sheets, workbook);
    if (reason) reasons.set(change, reason);
  }
  /** Records what is refused, and returns the changes that the state of their run leaves undecided. */
  const check = async (runs: readonly ColumnRun[]): Promise<Change[]> => {
    const unclear: Change[] = [];
    for (const request of packRequests(runs, bytesToAsk, bytesAtOnce)) {
      for (const state of await readRunStates(context, request, sheets, sending)) {
        for (const [row, change] of state.run.changes.entries()) {
          const reason = reasonOfCell(change, row, state, sheets, workbook);
          if (reason === "unclear") unclear.push(change);
          else if (reason) reasons.set(change, reason);
        }
      }
    }
    return unclear;
  };
  const unclear = await check(columnRuns(changes.filter((change) => !reasons.has(change))));
  await check(unclear.flatMap((change) => columnRuns([change])));

  return changes.flatMap((change) => {
    const reason = reasons.get(change);
    if (!reason) return [];
    const { sheet, row, column } = change.place;
    const cell = qualified(sheet, { top: row, left: column, bottom: row, right: column });
    return [{ change, reason, params: { cell } }];
  });
}

/** Why a change is refused whatever the state of its cell. */
function reasonOfPlace(
  { place: { sheet: name, row, column }, formula }: Change,
  sheets: ReadonlyMap<string, SheetState>,
  workbook: Workbook,
): RefusalReason | null {
  const state = sheets.get(name);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!state || !sheet) return "sheet-gone";
  if (!state.isVisible) return "hidden-sheet";
  const covers = ({ top, left, bottom, right }: Area): boolean =>
    top <= row && row <= bottom && left <= column && column <= right;
  if (sheet.merges.some((area) => covers(area) && (row > area.top || column > area.left))) {
    return "merged";
  }
  // Totals are formulas; headings are the names of columns.
  const isFrame = sheet.tables.some(
    ({ area, headerRows, totalsRows }) =>
      covers(area) &&
      (row < area.top + headerRows || (row > area.bottom - totalsRows && formula === undefined)),
  );
  return isFrame ? "table-frame" : null;
}

function reasonOfCell(
  change: Change,
  row: number,
  { hidden, locked, spilled, cells, formats }: RunState,
  sheets: ReadonlyMap<string, SheetState>,
  workbook: Workbook,
): RefusalReason | "unclear" | null {
  const mayFormat = sheets.get(change.place.sheet)?.mayFormat ?? false;
  const needsFormat = formatToSet(change, formats[row] ?? "General") !== null;
  if (locked === true || (needsFormat && !mayFormat)) return "protected";
  if (hidden === true) return "hidden-cell";
  if (spilled === true) return "spilled";
  if (!isSame(cells[row], cellIn(workbook, change), workbook.dateSystem)) return "changed";
  return hidden === null || locked === null || spilled === null ? "unclear" : null;
}

function cellIn(workbook: Workbook, { place: { sheet, row, column } }: Change): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

/**
 * Whether the content of a cell is unchanged; the result of a formula may differ.
 *
 * @param now the cell as Excel has it
 * @param before the cell of the snapshot
 */
function isSame(now: Cell | undefined, before: Cell | undefined, system: DateSystem): boolean {
  if (now?.formula !== undefined || before?.formula !== undefined) {
    return now?.formula === before?.formula;
  }
  const raw = now?.value ?? null;
  const value = before?.isDate && typeof raw === "number" ? toSerial(raw, system) : raw;
  const earlier = before?.value ?? null;
  if (isCellError(value) && isCellError(earlier)) return value.error === earlier.error;
  return value === earlier;
}
