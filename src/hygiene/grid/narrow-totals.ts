import { greatestOf, leastOf } from "../../core/extremes";
import { areaAddress, lastColumn } from "../../workbook/address";
import { showsPercent } from "../../workbook/number-format";
import { referencesOf } from "../../workbook/references";
import type { Area } from "../../workbook/workbook";
import { besides, type Grid } from "./grid";
import { isHeading, isYear } from "./heading";
import { readersIn } from "./readers";
import { crossOf, type Direction, positionOf, type Slot } from "./slot";
import { referencesIn } from "./references-in";

/** A formula that is one function of one range, and nothing else. */
const total = /^\+?(?:(?:SUM|AVERAGE|MIN|MAX)\(|SUBTOTAL\((?:9|109),)[^(),]+\)$/i;

/** A range so short may be meant as it is. */
const fewestSummed = 2;

/** A total over a part of the numbers that stand together. */
export interface NarrowTotal {
  readonly slot: Slot;
  readonly direction: Direction;
  readonly omitted: Area;
  readonly summed: Area;
  readonly mended: string;
}

/** What the formulas of a sheet read. */
interface Read {
  readonly readers: ReturnType<typeof readersIn>;
  /** Whether a formula reads a cell by itself, and not as one of a range. */
  readonly isReadAlone: (slot: Slot) => boolean;
}

/** Whether a formula is a total of one range. */
export function isTotal({ cell }: Slot): boolean {
  return total.test(cell.formula ?? "");
}

/** The totals of a sheet that leave out numbers beside their range. */
export function narrowTotalsIn(grid: Grid): NarrowTotal[] {
  const totals = grid.slots.filter(isTotal);
  if (totals.length === 0) return [];
  const read = { readers: readersIn(grid), isReadAlone: aloneIn(grid) };
  const narrow = totals.flatMap((slot) => narrowTotal(slot, grid, read) ?? []);
  const slots = new Set(narrow.map(({ slot }) => slot));
  return narrow.filter((each) => !isContradicted(each, slots, grid));
}

/**
 * Looks up which cells the formulas of a sheet read by themselves: once it is asked for, and without keeping what each
 * formula names.
 */
function aloneIn({ slots, sheet }: Grid): Read["isReadAlone"] {
  let alone: Set<number> | undefined;
  const keyOf = (row: number, column: number) => row * (lastColumn + 1) + column;
  const find = () => {
    const found = new Set<number>();
    for (const { cell } of slots) {
      for (const { sheet: named, area } of referencesOf(cell.formula ?? "", sheet.name)) {
        const { top, left, bottom, right } = area;
        if (named === sheet.name && top === bottom && left === right) found.add(keyOf(top, left));
      }
    }
    return found;
  };
  return ({ row, column }) => (alone ??= find()).has(keyOf(row, column));
}

/** So far the totals beside one are looked at, in cells on each side. */
const farthest = 60;

/** Whether more of the totals with the same range beside one leave nothing out: what it leaves out is not like them. */
function isContradicted(
  { slot, direction }: NarrowTotal,
  narrow: ReadonlySet<Slot>,
  grid: Grid,
): boolean {
  let balance = 0;
  for (const step of [-1, 1]) {
    for (let steps = step; Math.abs(steps) <= farthest; steps += step) {
      const other = besides(grid, slot, direction, steps);
      if (other?.kind !== slot.kind) break;
      balance += narrow.has(other) ? 1 : -1;
    }
  }
  return balance < -1;
}

function narrowTotal(slot: Slot, grid: Grid, read: Read): NarrowTotal | null {
  const { formula = "" } = slot.cell;
  const [reference] = referencesIn(slot);
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
  if (!one) return null;
  const readersOfLine = read.readers(slot, direction);
  const isCountedElsewhere = (each: Slot) =>
    readersOfLine(each).some(
      ({ by, reference: { area: other } }) =>
        by !== slot &&
        // A longer range that begins where this one does shows what this one leaves out.
        !(more.length === 0 && other.top === area.top && other.left === area.left),
    );
  // What a formula reads by itself, as it does none of those that are added up, is a number of another kind.
  const isOfAnotherKind = (each: Slot) =>
    read.isReadAlone(each) && ![at(first), at(last)].some((end) => end && read.isReadAlone(end));
  if (omitted.some((each) => isCountedElsewhere(each) || isOfAnotherKind(each))) return null;
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

/** Whether a text names the row, or the column, of a cell. */
function hasLabel(slot: Slot, direction: Direction, grid: Grid): boolean {
  return direction === "down"
    ? grid.firstText(slot, "across") < slot.column
    : grid.firstText(slot, "down") < slot.row;
}

/** Whether other totals across the line of a total add up the same rows: they are meant to. */
function hasSiblings(slot: Slot, direction: Direction, grid: Grid): boolean {
  return grid.positionsOf(slot.kind ?? "", slot, crossOf(direction)).length > 1;
}
