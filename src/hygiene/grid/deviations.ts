/** Cells of a line that are not like the others of it. */
import type { Candidate, Deviation } from "./candidate";
import { differenceOf } from "./difference";
import { isExplained } from "./explained";
import { familiesIn } from "./families";
import type { Grid } from "./grid";
import { oddOnes } from "./odd-ones";
import { isRowOfItsOwn } from "./row-of-its-own";
import { positionOf, type Slot } from "./slot";
import type { Grids } from "./stepping-over";

/** The cells of a sheet that deviate from the formulas on both sides of them, or at an end of their line. */
export function deviationsIn(grid: Grid, grids: Grids): Deviation[] {
  const found = new Map<Slot, Deviation>();
  const unsure = new Map<Slot, Candidate>();
  for (const direction of ["down", "across"] as const) {
    const candidates = [...grid.lines, ...grid.stridedLines]
      .filter((line) => line.direction === direction)
      .flatMap((line) => familiesIn(line, grid))
      .flatMap((family) => oddOnes(family, grid))
      .filter((candidate) => !isExplained(candidate, grid, grids));
    const inTurn = typedInTurn(candidates);
    const firm = new Set(candidates.filter(({ isFirm }) => isFirm).map(({ slot }) => slot));
    for (const candidate of candidates) {
      const { slot, usual, isCertain, isFirm } = candidate;
      if (found.has(slot) || inTurn.has(candidate)) continue;
      if (isFirm) {
        if (isCertain || !isRowOfItsOwn(candidate, firm, grid)) found.set(slot, candidate);
        continue;
      }
      // The last cell of a column and of a row: where both ask for the same formula, it is meant.
      const other = unsure.get(slot);
      if (!other) unsure.set(slot, candidate);
      else if (other.direction !== direction && differenceOf(other.usual, usual) === "none") {
        found.set(slot, candidate);
      }
    }
  }
  return [...found.values()];
}

/** So many numbers, typed every so many cells among formulas, are meant: a quarter's, or those of the seventh day. */
const fewestInTurn = 3;

/** The typed numbers of lines in which all that are typed stand in equal steps. */
function typedInTurn(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const lines = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { slot, direction, usualKind, difference, isCertain } = candidate;
    if (difference !== null || isCertain) continue;
    const key = `${direction === "down" ? slot.column : slot.row} ${usualKind}`;
    const known = lines.get(key);
    if (known) known.push(candidate);
    else lines.set(key, [candidate]);
  }
  return new Set(
    [...lines.values()]
      .filter((typed) => typed.length >= fewestInTurn && inEqualSteps(typed))
      .flat(),
  );
}

/** Whether cells of a line stand in equal steps, and none next to another. */
function inEqualSteps(candidates: readonly Candidate[]): boolean {
  const positions = [
    ...new Set(candidates.map(({ slot, direction }) => positionOf(slot, direction))),
  ].toSorted((one, other) => one - other);
  const steps = new Set(positions.slice(1).map((position, at) => position - (positions[at] ?? 0)));
  return positions.length >= fewestInTurn && steps.size === 1 && !steps.has(1);
}
