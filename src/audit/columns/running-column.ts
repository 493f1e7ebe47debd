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
  let totals = starts && new PossibleTotals(starts);
  let isFirst = true;
  let follow: readonly boolean[] | undefined;
  const mistyped = new Set<number>();
  // No entries: a log has too many rows for a pair of each.
  let index = -1;
  for (const row of rows) {
    index += 1;
    totals?.add(row);
    const { stated } = row;
    if (stated === null || mistyped.has(index)) continue;
    const isFirstStated = isFirst;
    isFirst = false;
    if (totals?.isJust(stated) && !row.isMisstated) continue;
    if (row.isMisstated) {
      // The row is what is wrong; those after it go on from this total or from the one before.
      totals?.orFrom(stated);
      continue;
    }
    const fitting = totals?.fitting(stated);
    if (fitting) {
      const { exact, least, most } = fitting;
      const rounded = [exact, least, most].filter((sum) => sum !== stated && agrees(stated, sum));
      totals?.startFrom(rounded.length > 0 ? [...new Set([...rounded, stated])] : [stated]);
      continue;
    }
    const expected = totals?.likeliest ?? null;
    totals ??= new PossibleTotals([]);
    totals.startFrom([stated]);
    if (expected === null) continue;
    follow ??= whetherRowsFollow(rows);
    const block = blockFrom(rows, index, expected, follow);
    const [, ...others] = block;
    for (const each of others) mistyped.add(each.index);
    const isAlone = block.length > 0;
    if (isAlone) totals.startFrom([expected]);
    const mayBeCarried = isFirstStated && !isAlone;
    jumps.push({ index, found: stated, expected, isAlone, others, mayBeCarried });
  }
  return jumps;
}

/** No block that was pasted is longer, so that a column of other numbers is not searched over and over. */
const longestBlock = 100;

/**
 * The totals from a jump on that are mistyped, where the one after them goes on as if they had been right; none where
 * totals go on from a wrong one.
 */
function blockFrom(
  rows: readonly RunningRow[],
  index: number,
  expected: number,
  follow: readonly boolean[],
): MistypedTotal[] {
  const end = endOfBlock(rows, index, expected, follow);
  const block: MistypedTotal[] = [];
  const right = new PossibleTotals([expected]);
  for (const [offset, row] of rows.slice(index, end).entries()) {
    if (offset > 0) right.add(row);
    const { stated } = row;
    if (stated !== null) block.push({ index: index + offset, expected: right.likeliest ?? stated });
  }
  return block;
}

/** The row that goes on as if the totals from a jump up to it had been right; that of the jump itself for none. */
function endOfBlock(
  rows: readonly RunningRow[],
  index: number,
  expected: number,
  follow: readonly boolean[],
): number {
  const right = new PossibleTotals([expected]);
  let length = 1;
  for (let next = index + 1; next < rows.length && length <= longestBlock; next += 1) {
    const row = rows[next];
    if (!row || follow[next]) break;
    right.add(row);
    if (row.stated === null) continue;
    if (right.fitting(row.stated)) return next;
    length += 1;
  }
  return index;
}

/** Of each row whether its total goes on from the one that is stated above it, right or wrong. */
function whetherRowsFollow(rows: readonly RunningRow[]): readonly boolean[] {
  const totals = new PossibleTotals([]);
  return rows.map((row) => {
    totals.add(row);
    if (row.stated === null) return false;
    const follows = totals.fitting(row.stated) !== undefined;
    totals.startFrom([row.stated]);
    return follows;
  });
}

/** A total that may stand in a row. */
interface Total {
  exact: number;
  least: number;
  most: number;
}

/**
 * The totals that may stand in a row, the likeliest first; carried on from row to row in place, since a column in which
 * every total jumps looks ahead from each of its rows.
 */
class PossibleTotals {
  private totals: Total[];

  constructor(exact: readonly number[]) {
    this.totals = exact.map(exactly);
  }

  get likeliest(): number | null {
    return this.totals[0]?.exact ?? null;
  }

  /** Goes on by one row. */
  add({ adds, least, most, mayRestart, mayFallToZero }: RunningRow): void {
    for (const total of this.totals) {
      total.exact += adds;
      total.least += least;
      total.most += most;
    }
    if (mayRestart) this.totals.push({ exact: adds, least, most });
    if (mayFallToZero) this.totals.push(exactly(0));
  }

  /** Whether a total is the only one that may stand in the row, to the last digit. */
  isJust(stated: number): boolean {
    const [total] = this.totals;
    return (
      this.totals.length === 1 &&
      total?.exact === stated &&
      total.least === stated &&
      total.most === stated
    );
  }

  fitting(stated: number): Readonly<Total> | undefined {
    return this.totals.find((total) => fits(stated, total));
  }

  startFrom(exact: readonly number[]): void {
    this.totals = exact.map(exactly);
  }

  /** Goes on from the likeliest or from another one. */
  orFrom(exact: number): void {
    this.totals = [...this.totals.slice(0, 1), exactly(exact)];
  }
}

function exactly(exact: number): Total {
  return { exact, least: exact, most: exact };
}

function fits(stated: number, { exact, least, most }: Readonly<Total>): boolean {
  return (
    stated === exact ||
    (least < stated && stated < most) ||
    agrees(stated, exact) ||
    agrees(stated, least) ||
    agrees(stated, most)
  );
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
