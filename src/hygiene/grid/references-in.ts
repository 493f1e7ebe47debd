import { keptWith } from "../../core/kept-with";
import { type Reference, referencesOf } from "../../workbook/references";
import type { Slot } from "./slot";

/** The cells and ranges of the workbook that the formula of a slot names, in their order; looked for once. */
export const referencesIn = keptWith(({ cell, sheet }: Slot): readonly Reference[] =>
  cell.formula === undefined ? [] : referencesOf(cell.formula, sheet),
);
