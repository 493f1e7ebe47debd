import type { Reference } from "../../workbook/references";
import type { Grid } from "./grid";
import { type Direction, positionOf, type Slot } from "./slot";
import { referencesIn } from "./references-in";

/** A formula that refers to a cell, and by what. */
export interface Reader {
  readonly by: Slot;
  readonly reference: Reference;
}

/** Of a long range the cells at its ends are looked up, which stand beside what other totals add up. */
const mostAtEnds = 100;

/** Some readers are enough to see that a cell is read. */
const mostReaders = 4;

/** The formulas of one column, or row, that read each of its cells. */
export type ReadersOf = (slot: Slot) => readonly Reader[];

/** Looks up the readers of cells; each column or row is gone through once. */
export function readersIn(grid: Grid): (slot: Slot, direction: Direction) => ReadersOf {
  const known = new Map<readonly Slot[], ReadersOf>();
  return (slot, direction) => {
    const line = grid.lineThrough(slot, direction);
    const found = known.get(line) ?? readersOf(line, direction);
    known.set(line, found);
    return found;
  };
}

function readersOf(line: readonly Slot[], direction: Direction): ReadersOf {
  const readers = new Map<number, Reader[]>();
  const [first] = line;
  for (const by of line) {
    if (by.kind === null || !first) continue;
    for (const reference of referencesIn(by)) {
      const { top, left, bottom, right } = reference.area;
      const isOnLine =
        reference.sheet === by.sheet &&
        (direction === "down"
          ? left <= first.column && first.column <= right
          : top <= first.row && first.row <= bottom);
      const [from, to] = direction === "down" ? [top, bottom] : [left, right];
      if (!isOnLine) continue;
      for (let position = from; position <= to; position += 1) {
        if (position === from + mostAtEnds) position = Math.max(position, to - mostAtEnds);
        const known = readers.get(position);
        if (!known) readers.set(position, [{ by, reference }]);
        else if (known.length < mostReaders) known.push({ by, reference });
      }
    }
  }
  return (slot) => readers.get(positionOf(slot, direction)) ?? [];
}
