import { firstWhere } from "../../core/first-where";
import { areaAddress } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import { regionsOf } from "../grid/regions";
import { type Direction, positionOf, type Slot } from "../grid/slot";
import { termsOf } from "../grid/terms";
import { defineHygieneRule } from "../rule";
import { text } from "./total-counts-twice.text";
import { referencesIn } from "../grid/references-in";

const sum = /^\+?SUM\([^(),!]+\)$/i;
const subtotal = /^\+?(?:SUM\(|SUBTOTAL\((?:9|109),)[^(),!]+\)$/i;
/** A sum of a range, to which more is added. */
const sumWithMore = /SUM\([^()]*:[^()]*\)/i;

interface DoubleCount {
  readonly slot: Slot;
  readonly message: "part" | "cell";
  /** What is counted twice: a subtotal within the range, or a cell. */
  readonly twice: string;
}

export const totalCountsTwice = defineHygieneRule({
  id: "total-counts-twice",
  severity: "warning",
  text,
  find({ grids }) {
    const isAny = grids.some(({ slots }) =>
      slots.some(({ cell }) => sumWithMore.test(cell.formula ?? "")),
    );
    if (!isAny) return null;
    const found = grids.flatMap((grid) => [...cellsTwice(grid), ...partsTwice(grid)]);
    const regions = regionsOf(
      found,
      ({ slot }) => slot,
      (one, other) => one.slot.kind === other.slot.kind && one.message === other.message,
    );
    return regions.map(([first, ...others]) => ({
      message: first.message,
      at: [first.slot, ...others.map(({ slot }) => slot)],
      found: { value: `=${first.slot.cell.formula ?? ""}`, unit: null },
      expected: { value: null, unit: null },
      params: { twice: { value: first.twice, unit: null } },
    }));
  },
});

/** Sums to which a cell of their range is added once more. */
function cellsTwice({ slots }: Grid): DoubleCount[] {
  return slots.flatMap((slot) => {
    const { formula = "" } = slot.cell;
    if (sum.test(formula) || !sumWithMore.test(formula)) return [];
    const found = termsOf(formula);
    if (found?.joinedBy !== "+") return [];
    const twice = found.terms.find((term, index) => term === found.terms[index + 1]);
    return twice === undefined ? [] : [{ slot, message: "cell", twice }];
  });
}

/** A sum of numbers of its own column, or row. */
interface Subtotal {
  readonly slot: Slot;
  readonly area: Area;
}

/** Of the subtotals within a range so many are looked at. */
const mostSubtotals = 50;

/** Sums over a range in which a subtotal stands and the numbers that it adds up. */
function partsTwice(grid: Grid): DoubleCount[] {
  return (["down", "across"] as const).flatMap((direction) => {
    const lines = new Map<readonly Slot[], Subtotal[]>();
    for (const slot of grid.slots) {
      const area = subtotal.test(slot.cell.formula ?? "") ? rangeOnLine(slot, direction) : null;
      if (!area) continue;
      const line = grid.lineThrough(slot, direction);
      const known = lines.get(line);
      if (known) known.push({ slot, area });
      else lines.set(line, [{ slot, area }]);
    }
    return [...lines.values()].flatMap((subtotals) =>
      subtotals
        .filter(({ slot }) => sum.test(slot.cell.formula ?? ""))
        .flatMap((total) => doubleCount(total, subtotals, direction) ?? []),
    );
  });
}

function doubleCount(
  { slot, area }: Subtotal,
  subtotals: readonly Subtotal[],
  direction: Direction,
): DoubleCount | null {
  const [from, to] = endsOf(area, direction);
  const first = firstWhere(subtotals, (each) => positionOf(each.slot, direction) >= from);
  for (const inner of subtotals.slice(first, first + mostSubtotals)) {
    if (positionOf(inner.slot, direction) > to) return null;
    const [innerFrom, innerTo] = endsOf(inner.area, direction);
    if (inner.slot === slot || innerFrom < from || innerTo > to) continue;
    const { row, column } = inner.slot;
    const twice = areaAddress({ top: row, bottom: row, left: column, right: column });
    return { slot, message: "part", twice };
  }
  return null;
}

/** The range of a total, where it lies on its own column, or row, and does not hold it. */
function rangeOnLine(slot: Slot, direction: Direction): Area | null {
  const [reference] = referencesIn(slot);
  if (!reference) return null;
  const { area } = reference;
  const { top, left, bottom, right } = area;
  const isOnLine =
    direction === "down"
      ? left === right && left === slot.column && top < bottom
      : top === bottom && top === slot.row && left < right;
  const [from, to] = endsOf(area, direction);
  const own = positionOf(slot, direction);
  return isOnLine && (own < from || own > to) ? area : null;
}

function endsOf({ top, left, bottom, right }: Area, direction: Direction): [number, number] {
  return direction === "down" ? [top, bottom] : [left, right];
}
