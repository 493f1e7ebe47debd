import { greatestOf, leastOf } from "../../core/extremes";
import { areaAddress } from "../../workbook/address";
import { showsPercent } from "../../workbook/number-format";
import { referencesOf } from "../../workbook/references";
import { type Area, placeOf } from "../../workbook/workbook";
import { besides, type Direction, type Grid, positionOf, type Slot } from "../grid/grid";
import { regionsOf } from "../grid/regions";
import { defineHygieneRule } from "../rule";
import { text } from "./total-leaves-out-rows.text";

/** A formula that is one function of one range, and nothing else. */
const total = /^(?:(?:SUM|AVERAGE|MIN|MAX)\(|SUBTOTAL\((?:9|109),)[^(),]+\)$/i;

/** A range so short may be meant as it is. */
const fewestSummed = 2;

interface NarrowTotal {
  readonly slot: Slot;
  readonly direction: Direction;
  readonly omitted: Area;
  readonly summed: Area;
  readonly mended: string;
}

export const totalLeavesOutRows = defineHygieneRule({
  id: "total-leaves-out-rows",
  severity: "warning",
  text,
  find({ grids }) {
    const totals = grids.flatMap((grid) =>
      grid.slots
        .filter(({ cell }) => total.test(cell.formula ?? ""))
        .map((slot) => ({ slot, grid })),
    );
    if (totals.length === 0) return null;
    const narrow = totals.flatMap(({ slot, grid }) => narrowTotal(slot, grid) ?? []);
    const regions = regionsOf(
      narrow,
      ({ slot }) => slot,
      (one, other) => one.slot.kind === other.slot.kind,
    );
    return regions.map((region) => {
      const [{ slot, direction, omitted, summed, mended }, ...others] = region;
      return {
        message: direction,
        at: [slot, ...others.map((other) => other.slot)],
        found: { value: `=${slot.cell.formula ?? ""}`, unit: null },
        expected: { value: `=${mended}`, unit: null },
        params: {
          range: { value: areaAddress(summed), unit: null },
          omitted: { value: areaAddress(omitted), unit: null },
        },
        fix: {
          safe: false,
          changes: region.map((each) => ({ place: placeOf(each.slot), formula: each.mended })),
        },
      };
    });
  },
});

function narrowTotal(slot: Slot, grid: Grid): NarrowTotal | null {
  const { formula = "" } = slot.cell;
  const [reference] = referencesOf(formula, slot.sheet);
  if (reference?.sheet !== slot.sheet) return null;
  const { area } = reference;
  const isDown = area.left === area.right && area.left === slot.column;
  const isAcross = area.top === area.bottom && area.top === slot.row;
  if (isDown === isAcross) return null;
  const direction = isDown ? "down" : "across";
  const at = (position: number) =>
    isDown ? grid.slotAt(position, slot.column) : grid.slotAt(slot.row, position);
  const [first, last] = isDown ? [area.top, area.bottom] : [area.left, area.right];
  const own = positionOf(slot, direction);
  if (last - first + 1 < fewestSummed || (first <= own && own <= last)) return null;
  const isAfter = own > last;
  const omittedAt = (from: number, step: number, mayReach: (position: number) => boolean) => {
    const end = at(from - step);
    const found: Slot[] = [];
    for (let position = from; position !== own && mayReach(position); position += step) {
      const next = at(position);
      if (!next || !end || !isLike(next, end, direction, grid)) break;
      found.push(next);
    }
    return found;
  };
  const length = last - first + 1;
  // Towards the total, every cell up to it belongs to the range.
  const nearer = isAfter
    ? omittedAt(last + 1, 1, () => true)
    : omittedAt(first - 1, -1, () => true);
  // Beyond the range one row may be a heading, or where a balance begins: only a single one is a slip.
  const beyond = isAfter
    ? omittedAt(first - 1, -1, () => true)
    : omittedAt(last + 1, 1, () => true);
  const isSlipBeyond = beyond.length === 1 && !hasSiblings(slot, direction, grid);
  const omitted = [
    ...(2 * nearer.length <= length ? nearer : []),
    ...(isSlipBeyond ? beyond : []),
  ].filter((each) => !isHeading(each, direction, grid));
  const [one, ...more] = omitted;
  if (!one || omitted.some((each) => isReadElsewhere(each, slot, direction, grid))) return null;
  const positions = [one, ...more].map((each) => positionOf(each, direction));
  const [low, high] = [leastOf(positions), greatestOf(positions)];
  const spanned = (from: number, to: number): Area =>
    isDown ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
  const whole = areaAddress(spanned(Math.min(first, low), Math.max(last, high)));
  return {
    slot,
    direction,
    omitted: spanned(low, high),
    summed: area,
    mended: formula.slice(0, reference.start) + whole + formula.slice(reference.end),
  };
}

/** Whether a cell beside a range holds what the cell at its end holds: a number, or the same formula. */
function isLike(next: Slot, end: Slot, direction: Direction, grid: Grid): boolean {
  const { cell } = next;
  return (
    next.kind === end.kind &&
    typeof cell.value !== "string" &&
    cell.isDate === end.cell.isDate &&
    showsPercent(cell.format) === showsPercent(end.cell.format) &&
    isYear(next) === isYear(end) &&
    hasLabel(next, direction, grid) === hasLabel(end, direction, grid)
  );
}

function isYear({ cell: { value } }: Slot): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Whether a text names the row, or the column, of a cell. */
function hasLabel(slot: Slot, direction: Direction, grid: Grid): boolean {
  return direction === "down"
    ? grid.firstText(slot, "across") < slot.column
    : grid.firstText(slot, "down") < slot.row;
}

/** Whether a cell counts up with those beside it, as headings with years or numbers do. */
function isHeading(slot: Slot, direction: Direction, grid: Grid): boolean {
  const value = Number(slot.cell.value);
  return [-1, 1].some((steps) => {
    const other = besides(grid, slot, direction, steps);
    return other?.kind === null && other.cell.value === value + steps;
  });
}

/** Whether the totals beside a total add up the same rows: they are meant to. */
function hasSiblings(slot: Slot, direction: Direction, grid: Grid): boolean {
  return [-2, -1, 1, 2].some((steps) => besides(grid, slot, direction, steps)?.kind === slot.kind);
}

/** Whether another formula of the same line reads a cell: what a total leaves out is then counted there. */
function isReadElsewhere(
  { sheet, row, column }: Slot,
  by: Slot,
  direction: Direction,
  grid: Grid,
): boolean {
  return grid
    .lineThrough(by, direction)
    .some(
      (other) =>
        other !== by &&
        referencesOf(other.cell.formula ?? "", other.sheet).some(
          (reference) =>
            reference.sheet === sheet &&
            reference.area.top <= row &&
            row <= reference.area.bottom &&
            reference.area.left <= column &&
            column <= reference.area.right,
        ),
    );
}
