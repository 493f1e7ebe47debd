import type { Family } from "./families";
import { positionOf, type Slot } from "./slot";

/** The cells of one kind right before the first cell of a family, or after the last, in steps like theirs. */
export function endOf({ line: { slots, direction }, members }: Family, step: -1 | 1) {
  const at = (step === 1 ? members.at(-1) : members[0]) ?? 0;
  const stepAt = (index: number) => {
    const [one, other] = [slots[index], slots[index + step]];
    return one && other && Math.abs(positionOf(other, direction) - positionOf(one, direction));
  };
  const usualStep = stepAt(at - step);
  const end: Slot[] = [];
  for (let index = at + step; stepAt(index - step) === usualStep; index += step) {
    const slot = slots[index];
    if (slot?.kind !== (end[0] ?? slot)?.kind || !slot || end.length > members.length) break;
    end.push(slot);
  }
  return { slots: end, model: slots[at] };
}
