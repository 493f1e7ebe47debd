import { type Reference, referencesOf } from "../../workbook/references";
import type { Slot } from "./slot";

const known = new WeakMap<Slot, readonly Reference[]>();

/** The cells and ranges of the workbook that the formula of a slot names, in their order; looked for once. */
export function referencesIn(slot: Slot): readonly Reference[] {
  const { formula } = slot.cell;
  const found = known.get(slot) ?? (formula === undefined ? [] : referencesOf(formula, slot.sheet));
  known.set(slot, found);
  return found;
}
