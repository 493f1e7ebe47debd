import { firstWhere } from "../../core/first-where";
import type { Grid } from "./grid";
import type { Line } from "./lines";
import { positionOf, type Slot } from "./slot";

/** The cells of a line that have one formula, and the line in which they stand. */
export interface Family {
  readonly line: Line;
  readonly kind: string;
  /** Where in the line they stand; two at least. */
  readonly members: readonly number[];
  /** Where a formula stands in the line. */
  readonly indexesOf: (slot: Slot) => readonly number[];
  /** Whether so few numbers are typed in the line that each of them is an exception. */
  readonly isOfFormulas: boolean;
}

/** Typed numbers are an exception up to this share of a line; more are a way to fill it in. */
const largestShareTyped = 0.25;

/** The formulas that stand in several cells of a line. */
export function familiesIn(line: Line, grid: Grid): Family[] {
  const { slots } = line;
  const indexes = new Map<string, number[]>();
  for (const [index, { kind }] of slots.entries()) {
    if (kind === null) continue;
    const known = indexes.get(kind);
    if (known) known.push(index);
    else indexes.set(kind, [index]);
  }
  const typed = slots.filter(({ kind }) => kind === null).length;
  const isOfFormulas = typed <= Math.max(1, largestShareTyped * slots.length);
  const indexesOf = ({ kind }: Slot) => indexes.get(kind ?? "") ?? [];
  return [...indexes].flatMap(([kind, members]) => {
    const family = { line, kind, members, indexesOf, isOfFormulas };
    return members.length > 1 && isInTurn(family, grid) ? [family] : [];
  });
}

/** Whether the cells of a line with a stride are all that have their formula from its first to its last cell. */
function isInTurn({ line, kind, members }: Family, grid: Grid): boolean {
  const { slots, direction, stride } = line;
  const [first, last] = [slots[members[0] ?? 0], slots[members.at(-1) ?? 0]];
  if (stride === 1 || !first || !last) return true;
  const positions = grid.positionsOf(kind, first, direction);
  const [from, to] = [positionOf(first, direction), positionOf(last, direction)];
  const after = firstWhere(positions, (position) => position > to);
  return after - firstWhere(positions, (position) => position >= from) === members.length;
}
