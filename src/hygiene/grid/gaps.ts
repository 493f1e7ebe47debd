import type { Family } from "./families";
import { positionOf, type Slot } from "./slot";

/** Other cells between two with the usual formula. */
export interface Gap {
  /** The last cell before it that has the usual formula. */
  readonly model: Slot;
  readonly slots: readonly Slot[];
  /** Whether no cell is empty between the two. */
  readonly isClosed: boolean;
  /** Whether there are so few cells in it that all of them are exceptions. */
  readonly isShort: boolean;
}

/** Where cells of several kinds stand side by side, so many at most are exceptions. */
const longestMixture = 3;

/** So many cells with the usual formula stand for each of them. */
const fewestOfEach = 3;

/** The gaps in which exceptions may stand. */
export function gapsIn({ line: { slots, direction, stride }, members }: Family): Gap[] {
  return members.flatMap((index, at) => {
    const next = members[at + 1] ?? index;
    const length = next - index - 1;
    if (length < 1 || length > Math.max(longestMixture, members.length / 2)) return [];
    const [model, after] = [slots[index], slots[next]];
    if (!model || !after) return [];
    const gap = slots.slice(index + 1, next);
    const isOfOneKind = gap.every(({ kind }) => kind === gap[0]?.kind);
    const isShort = isOfOneKind
      ? 2 * length <= members.length
      : length <= longestMixture && fewestOfEach * length <= members.length;
    const steps = positionOf(after, direction) - positionOf(model, direction);
    const isClosed = steps === (next - index) * stride;
    return isShort || length <= longestMixture ? [{ model, slots: gap, isClosed, isShort }] : [];
  });
}
