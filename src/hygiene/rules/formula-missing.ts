import { sharedFormula } from "../../workbook/shared-formula";
import type { Place } from "../../workbook/workbook";
import { isAggregate } from "../grid/aggregate";
import { familiesIn, type Family } from "../grid/families";
import type { Grid } from "../grid/grid";
import { hasInputsOf } from "../grid/record";
import { regionsOf } from "../grid/regions";
import type { Slot } from "../grid/slot";
import { defineHygieneRule } from "../rule";
import { text } from "./formula-missing.text";

/** So many rows with one formula show that it belongs to each. */
const fewestAlike = 4;

/** Up to this share of them rows without it are exceptions. */
const largestShare = 0.25;

interface MissingFormula extends Place {
  readonly usual: string;
}

export const formulaMissing = defineHygieneRule({
  id: "formula-missing",
  severity: "warning",
  text,
  find({ grids }) {
    if (!grids.some(({ slots }) => slots.some(({ kind }) => kind !== null))) return null;
    const missing = grids.flatMap((grid) =>
      grid.lines
        .filter(({ direction }) => direction === "down")
        .flatMap((line) => familiesIn(line, grid))
        .flatMap((family) => missingIn(family, grid)),
    );
    const regions = regionsOf(
      missing,
      (each) => each,
      () => true,
    );
    return regions.map((region) => {
      const [first, ...others] = region;
      return {
        message: "blank",
        at: [first, ...others],
        found: { value: null, unit: null },
        expected: { value: `=${first.usual}`, unit: null },
        // Somebody may have left the row out; they choose.
        fix: {
          safe: false,
          changes: region.map(({ usual, ...place }) => ({ place, formula: usual })),
        },
      };
    });
  },
});

/** So many rows at the end of a column may have been forgotten; a formula that ends earlier is meant to. */
const mostBelow = 2;

/** The empty cells between two rows with one formula, or below the last, in rows that have all that it needs. */
function missingIn({ line: { slots }, members }: Family, grid: Grid): MissingFormula[] {
  const [first = 0] = members;
  // Not every row of a table is one to add up.
  if (members.length < fewestAlike || isAggregate(slots[first]?.cell.formula ?? "")) return [];
  const missing = members.flatMap((index, at) => {
    const model = slots[index];
    if (!model) return [];
    const next = slots[members[at + 1] ?? Infinity]?.row;
    if (next !== undefined) return next === model.row + 2 ? missingBelow(model, 1, grid) : [];
    const below = missingBelow(model, mostBelow + 1, grid);
    return below.length > mostBelow ? [] : below;
  });
  return missing.length <= largestShare * members.length ? missing : [];
}

/** The empty cells right below a formula whose rows have all that it needs, up to so many. */
function missingBelow(model: Slot, most: number, grid: Grid): MissingFormula[] {
  const { sheet, row, column, cell } = model;
  const fill = sharedFormula(cell.formula ?? "", row, column);
  const missing: MissingFormula[] = [];
  for (let steps = 1; steps <= most; steps += 1) {
    const place = { sheet, row: row + steps, column };
    const usual = fill(place.row, column);
    const isRecord =
      isEmpty(place, grid) &&
      hasInputsOf(model, usual, place, grid) &&
      isOtherwiseLike(model, place, grid) &&
      !isEdgeOfBlock(model, place, grid);
    if (!isRecord) break;
    missing.push({ ...place, usual });
  }
  return missing;
}

/** Whether a row holds as many numbers and formulas as that of a model, but for one, and a text before them if it does. */
function isOtherwiseLike(model: Slot, place: Place, grid: Grid): boolean {
  const [own, others] = [place, model].map((each) => grid.lineThrough(each, "across").length);
  const [isNamed, isModelNamed] = [place, model].map(
    (each) => grid.firstText(each, "across") < model.column,
  );
  return own !== undefined && own + 1 === others && isNamed === isModelNamed;
}

/**
 * Whether the formula goes on in the row on one side alone, or not on a side on which it does beside the model: the edge
 * of a block need not be straight.
 */
function isEdgeOfBlock({ kind, row, column }: Slot, place: Place, grid: Grid): boolean {
  const sidesOf = (at: number) =>
    [-1, 1].map((step) => grid.slotAt(at, column + step)?.kind === kind);
  const sides = sidesOf(place.row);
  return sides[0] !== sides[1] || sides.join() !== sidesOf(row).join();
}

function isEmpty({ row, column }: Place, { sheet }: Grid): boolean {
  const cell = sheet.rows[row]?.[column];
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}
