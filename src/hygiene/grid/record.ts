import { referencesOf } from "../../workbook/references";
import type { Place } from "../../workbook/workbook";
import type { Candidate } from "./candidate";
import type { Family } from "./families";
import type { Grid } from "./grid";
import type { Slot } from "./slot";

/** So many rows with one formula, worked out from what stands beside it, show that it belongs to each row. */
const fewestAlike = 4;

/**
 * Whether a typed number at the end of a column stands in a row like the others: what the usual formula is worked out
 * from is there as it is in the others, so that only the formula is missing.
 */
export function isRecord(
  { slot, usual, alike, direction }: Candidate,
  family: Family,
  grid: Grid,
): boolean {
  if (direction !== "down" || slot.kind !== null || alike < fewestAlike) return false;
  const model = family.line.slots[family.members[0] ?? 0];
  if (!model || !hasInputsOf(model, usual, slot, grid) || isTotalOf(slot, family)) return false;
  // A row whose other results are typed too is one of another kind.
  return !grid
    .lineThrough(model, "across")
    .some(
      ({ kind, column }) =>
        kind !== null && column !== slot.column && grid.slotAt(slot.row, column)?.kind === null,
    );
}

/**
 * Whether the row of a cell holds what a formula is worked out from, two cells at least, as the row of a model does.
 *
 * @param usual the formula of the model as the cell would have it
 */
export function hasInputsOf(model: Slot, usual: string, place: Place, grid: Grid): boolean {
  const inputs = inputsOf(usual, place, grid);
  const usualInputs = inputsOf(model.cell.formula ?? "", model, grid);
  return (
    inputs !== null &&
    inputs.length > 1 &&
    inputs.length === usualInputs?.length &&
    inputs.every(({ kind }, index) => kind === usualInputs[index]?.kind)
  );
}

/** Wider ranges are not looked at. */
const mostColumns = 50;

/** The cells of its row from which a formula is worked out; null where it reads anything else that moves. */
function inputsOf(formula: string, { sheet, row }: Place, grid: Grid): Slot[] | null {
  const inputs: Slot[] = [];
  for (const { sheet: named, area, start, end } of referencesOf(formula, sheet)) {
    if (/^\$[A-Z]+\$\d+$/i.test(formula.slice(start, end))) continue;
    const { top, bottom, left, right } = area;
    if (named !== sheet || top !== row || bottom !== row || right - left > mostColumns) return null;
    for (let column = left; column <= right; column += 1) {
      const input = grid.slotAt(row, column);
      if (!input) return null;
      inputs.push(input);
    }
  }
  return inputs;
}

/** Whether a number is the sum of the cells with the usual formula. */
function isTotalOf(slot: Slot, { line: { slots }, members }: Family): boolean {
  let sum = 0;
  for (const index of members) {
    const value = slots[index]?.cell.value;
    if (typeof value === "number") sum += value;
  }
  return Math.abs(sum - Number(slot.cell.value)) <= 1e-9 * Math.abs(sum);
}
