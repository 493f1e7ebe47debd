import { type Candidate, isVariant } from "./candidate";
import { along, besides, type Grid } from "./grid";
import { crossOf, type Direction, type Slot } from "./slot";

/** So many exceptions side by side, each in a line of its own, are a row of another kind. */
const shortestRow = 3;

/** So far a row is looked at, in cells on each side. */
const farthest = 60;

/**
 * Whether the cells beside a candidate deviate too, and more of them than do not: a row of inputs or of another
 * formula, and no slip. Where lines run across, it is a column.
 *
 * @param candidates all cells of lines of the same direction that deviate
 */
export function isRowOfItsOwn(
  { slot, direction, difference }: Candidate,
  candidates: ReadonlySet<Slot>,
  grid: Grid,
): boolean {
  let [odd, regular] = [1, 0];
  for (const step of [-1, 1]) {
    for (let steps = step; Math.abs(steps) <= farthest; steps += step) {
      const other = besides(grid, slot, direction, steps);
      if (!other) break;
      if (candidates.has(other)) odd += 1;
      else if (isInRun(other, direction, grid)) regular += 1;
    }
  }
  if (odd >= shortestRow && odd > regular) return true;
  const isRange = difference === "slip" || difference === "parts";
  const isContinued =
    slot.kind !== null && grid.positionsOf(slot.kind, slot, crossOf(direction)).length > 1;
  return regular === 0 && ((odd > 1 && !isVariant(difference)) || (isContinued && !isRange));
}

/** Whether a cell has the formula of one next to it in its line, or next but one. */
function isInRun(slot: Slot, direction: Direction, grid: Grid): boolean {
  if (slot.kind === null) return false;
  return [-2, -1, 1, 2].some((steps) => along(grid, slot, direction, steps)?.kind === slot.kind);
}
