import { firstWhere } from "../../core/first-where";
import type { Family } from "./families";
import { positionOf, type Slot } from "./slot";

/** So far a line is looked at, in cells on each side. */
const farthest = 6;

/** Whether most of the formulas around a cell of a line are the usual one, so that the line is no mixture. */
export function isMostUsual(slot: Slot, { line: { slots, direction }, kind }: Family): boolean {
  const position = positionOf(slot, direction);
  const own = firstWhere(slots, (each) => positionOf(each, direction) >= position);
  let [usual, others] = [0, 0];
  for (const each of slots.slice(Math.max(0, own - farthest), own + farthest + 1)) {
    if (each.kind === kind) usual += 1;
    else if (each.kind !== null && each.kind !== slot.kind) others += 1;
  }
  return usual >= 2 * others;
}
