import type { RunningRow } from "../../record/running-totals";
import { agrees } from "../../core/tolerance";

/** A running total that is not the one before it and what its row adds. */
export interface RunningJump {
  /** Which row. */
  readonly index: number;
  readonly found: number;
  readonly expected: number;
  /** Whether the next total goes on as if this one had been right: then only the totals named here are mistyped. */
  readonly isAlone: boolean;
  /** Totals below it that are mistyped with it, as in a block that was pasted. */
  readonly others: readonly MistypedTotal[];
  /** Whether it is the first total and the others go on from it, so that it may carry what came before. */
  readonly mayBeCarried: boolean;
}

interface MistypedTotal {
  readonly index: number;
  readonly expected: number;
}

/** A total that may stand in a row. */
interface Total {
  readonly exact: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Finds where running totals jump.
 *
 * Each is judged from the total stated before it, so that a jump is found once and not on every row after it.
 * As long as totals agree with an exact sum, rounded or not, the exact sum is carried along beside them.
 *
 * @param starts what the total before the first row may be, the likeliest first; null when any will do
 */
export function jumpsIn(
  rows: readonly RunningRow[],
  starts: readonly number[] | null,
): RunningJump[] {
  const jumps: RunningJump[] = [];
  let totals = starts === null ? null : starts.map(exactly);
  let isFirst = true;
  const mistyped = new Set<number>();
  for (const [index, row] of rows.entries()) {
    totals = totals && afterRow(totals, row);
    const { stated } = row;
    if (stated === null || mistyped.has(index)) continue;
    const isFirstStated = isFirst;
    isFirst = false;
    if (row.isMisstated) {
      // The row is what is wrong; those after it go on from this total or from the one before.
      totals = totals && [...totals.slice(0, 1), exactly(stated)];
      continue;
    }
    const fitting = totals?.find((total) => fits(stated, total));
    if (fitting) {
      const { exact, least, most } = fitting;
      const rounded = [exact, least, most].filter((sum) => sum !== stated && agrees(stated, sum));
      totals = [...new Set([...rounded, stated])].map(exactly);
      continue;
    }
    const [expected] = totals ?? [];
    totals = [exactly(stated)];
    if (!expected) continue;
    const block = blockFrom(rows, index, expected.exact);
    const [, ...others] = block;
    for (const each of others) mistyped.add(each.index);
    const isAlone = block.length > 0;
    if (isAlone) totals = [exactly(expected.exact)];
    const mayBeCarried = isFirstStated && !isAlone;
    jumps.push({ index, found: stated, expected: expected.exact, isAlone, others, mayBeCarried });
  }
  return jumps;
}

function exactly(exact: number): Total {
  return { exact, least: exact, most: exact };
}

function afterRow(
  totals: readonly Total[],
  { adds, least, most, mayRestart, mayFallToZero }: RunningRow,
): Total[] {
  const after = totals.map((total) => ({
    exact: total.exact + adds,
    least: total.least + least,
    most: total.most + most,
  }));
  if (mayRestart) after.push({ exact: adds, least, most });
  if (mayFallToZero) after.push(exactly(0));
  return after;
}

function fits(stated: number, { exact, least, most }: Total): boolean {
  return (
    stated === exact ||
    (least < stated && stated < most) ||
    agrees(stated, exact) ||
    agrees(stated, least) ||
    agrees(stated, most)
  );
}

/** No block that was pasted is longer, so that a column of other numbers is not searched over and over. */
const longestBlock = 100;

/**
 * The totals from a jump on that are mistyped, where the one after them goes on as if they had been right; none where
 * totals go on from a wrong one.
 */
function blockFrom(rows: readonly RunningRow[], index: number, expected: number): MistypedTotal[] {
  const block = [{ index, expected }];
  let right: readonly Total[] = [exactly(expected)];
  let wrong: readonly Total[] = [exactly(rows[index]?.stated ?? expected)];
  for (let next = index + 1; next < rows.length && block.length <= longestBlock; next += 1) {
    const row = rows[next];
    if (!row) break;
    right = afterRow(right, row);
    wrong = afterRow(wrong, row);
    const { stated } = row;
    if (stated === null) continue;
    const isFitting = (total: Total) => fits(stated, total);
    if (wrong.some(isFitting)) return [];
    if (right.some(isFitting)) return block;
    wrong = [exactly(stated)];
    block.push({ index: next, expected: right[0]?.exact ?? stated });
  }
  return [];
}

/** Where the totals that go on from a jump end: the row of the next jump or of a new start. */
export function endOfRun(
  rows: readonly RunningRow[],
  jumps: readonly RunningJump[],
  position: number,
): number {
  const from = (jumps[position]?.index ?? 0) + 1;
  const next = jumps[position + 1]?.index ?? rows.length;
  for (let index = from; index < next; index += 1) {
    const row = rows[index];
    if (row?.mayRestart || (row?.mayFallToZero && row.stated === 0)) return index;
  }
  return next;
}
