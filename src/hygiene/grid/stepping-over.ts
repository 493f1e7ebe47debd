import { type Reference, referencesOf } from "../../workbook/references";
import type { Area } from "../../workbook/workbook";
import type { Candidate } from "./candidate";
import type { Grid } from "./grid";
import type { Direction } from "./slot";
import { referencesIn } from "./references-in";

/** The sheets of a workbook by their names; null for one that is not checked. */
export type Grids = ReadonlyMap<string, Grid | null>;

/** So many empty cells at most lie between two parts of a table. */
const mostEmpty = 3;

/**
 * Whether a formula differs from the usual one only in that its references step over cells without a number, as where a
 * row was left blank: the usual formula would read nothing there.
 *
 * @param grids where the formula may read
 */
export function isSteppingOver({ slot, usual, direction }: Candidate, grids: Grids): boolean {
  const own = referencesIn(slot);
  const others = referencesOf(usual, slot.sheet);
  if (own.length !== others.length) return false;
  const changed = own.flatMap((reference, index) => {
    const other = others[index];
    return other && !isSameArea(reference, other) ? [{ reference, other }] : [];
  });
  return (
    changed.length > 0 &&
    changed.every(({ reference, other }) => {
      const grid = grids.get(reference.sheet);
      // Nobody knows which of its cells are empty.
      if (grid === null) return true;
      return grid !== undefined && reference.sheet === other.sheet && isSingle(reference.area)
        ? isPastEmpty(reference.area, other.area, grid)
        : grid !== undefined && isAsFull(reference.area, other.area, direction, grid);
    })
  );
}

/** Whether a cell is the first with a number after another, which is empty, up or down or to a side of it. */
function isPastEmpty(to: Area, from: Area, grid: Grid): boolean {
  if (!isSingle(from)) return false;
  const [down, across] = [to.top - from.top, to.left - from.left];
  const steps = Math.abs(down) + Math.abs(across);
  if ((down !== 0 && across !== 0) || steps > mostEmpty || !grid.slotAt(to.top, to.left)) {
    return false;
  }
  return Array.from({ length: steps }, (_, step) => step).every(
    (step) => !grid.slotAt(from.top + Math.sign(down) * step, from.left + Math.sign(across) * step),
  );
}

/** Whether a range along the line, empty cells in it, holds as many numbers as the usual one is long. */
function isAsFull(area: Area, usual: Area, direction: Direction, grid: Grid): boolean {
  const isAlong =
    direction === "down"
      ? area.left === area.right && usual.left === area.left && usual.right === area.left
      : area.top === area.bottom && usual.top === area.top && usual.bottom === area.top;
  const [length, usualLength] = [area, usual].map(
    ({ top, left, bottom, right }) => bottom - top + right - left + 1,
  );
  if (!isAlong || length === undefined || usualLength === undefined) return false;
  if (length <= usualLength || length > usualLength + mostEmpty) return false;
  let filled = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (grid.slotAt(row, column)) filled += 1;
    }
  }
  return filled === usualLength;
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function isSameArea(one: Reference, other: Reference): boolean {
  return (
    one.sheet === other.sheet &&
    one.area.top === other.area.top &&
    one.area.left === other.area.left &&
    one.area.bottom === other.area.bottom &&
    one.area.right === other.area.right
  );
}
