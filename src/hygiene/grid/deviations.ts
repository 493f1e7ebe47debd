/** Cells of a line that are not like the others of it. */
import type { Candidate, Deviation } from "./candidate";
import { differenceOf } from "./difference";
import { isExplained } from "./explained";
import { familiesIn } from "./families";
import type { Grid } from "./grid";
import { oddOnes } from "./odd-ones";
import { isRowOfItsOwn } from "./row-of-its-own";
import type { Slot } from "./slot";

/** The cells of a sheet that deviate from the formulas on both sides of them, or at an end of their line. */
export function deviationsIn(grid: Grid): Deviation[] {
  const found = new Map<Slot, Deviation>();
  const unsure = new Map<Slot, Candidate>();
  for (const direction of ["down", "across"] as const) {
    const candidates = [...grid.lines, ...grid.stridedLines]
      .filter((line) => line.direction === direction)
      .flatMap((line) => familiesIn(line, grid))
      .flatMap((family) => oddOnes(family, grid))
      .filter((candidate) => !isExplained(candidate, grid));
    const firm = new Set(candidates.filter(({ isFirm }) => isFirm).map(({ slot }) => slot));
    for (const candidate of candidates) {
      const { slot, usual, isCertain, isFirm } = candidate;
      if (found.has(slot)) continue;
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
