import { type Direction, positionOf, type Slot } from "./slot";

/** Slots of one column or one row, from top to bottom or left to right. */
export interface Line {
  readonly direction: Direction;
  /** By how many cells two neighbours stand apart where nothing is left out. */
  readonly stride: number;
  readonly slots: readonly Slot[];
}

/** Two empty cells, or texts, part a line. */
const widestStep = 2;

/** The lines of a column or row, in which a cell may be left out. */
export function linesOf(slots: readonly Slot[], direction: Direction): Line[] {
  return parted(slots, direction, widestStep).map((part) => ({
    direction,
    stride: 1,
    slots: part,
  }));
}

/** Value and percent stand in turn, or plan, actual and difference, or the days of a week and their total. */
const strides = [2, 3, 4, 5, 6, 7, 8] as const;

/** A line with a gap of its own between its cells is one from so many cells on. */
const fewestInTurn = 4;

/** The lines of a column or row whose cells stand two to eight apart, none left out. */
export function stridedLinesOf(slots: readonly Slot[], direction: Direction): Line[] {
  if (!comesBack(slots, direction)) return [];
  return strides.flatMap((stride) => {
    const turns: Slot[][] = Array.from({ length: stride }, () => []);
    for (const slot of slots) turns[positionOf(slot, direction) % stride]?.push(slot);
    return turns
      .flatMap((turn) => parted(turn, direction, stride))
      .filter((part) => part.length >= fewestInTurn)
      .map((part) => ({ direction, stride, slots: part }));
  });
}

/** Whether a formula stands again in a column or row after another cell, as all do that take turns. */
function comesBack(slots: readonly Slot[], direction: Direction): boolean {
  if (slots.length < fewestInTurn) return false;
  const kinds = new Set<string>();
  let last: Slot | undefined;
  for (const slot of slots) {
    const { kind } = slot;
    const isNext = last && positionOf(slot, direction) - positionOf(last, direction) === 1;
    if (kind !== null && kinds.has(kind) && !(isNext && last?.kind === kind)) return true;
    if (kind !== null) kinds.add(kind);
    last = slot;
  }
  return false;
}

function parted(slots: readonly Slot[], direction: Direction, widest: number): (readonly Slot[])[] {
  const parts: (readonly Slot[])[] = [];
  let start = 0;
  slots.forEach((slot, index) => {
    const next = slots[index + 1];
    if (next && positionOf(next, direction) - positionOf(slot, direction) <= widest) return;
    // Most lines are whole.
    parts.push(start === 0 && !next ? slots : slots.slice(start, index + 1));
    start = index + 1;
  });
  return parts;
}
