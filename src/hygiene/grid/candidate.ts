import type { Difference } from "./difference";
import type { Direction, Slot } from "./slot";

/** A cell with a number, or another formula, where its line has its usual formula. */
export interface Deviation {
  readonly slot: Slot;
  /** The usual formula as this cell would have it. */
  readonly usual: string;
  readonly direction: Direction;
  readonly usualKind: string;
}

export interface Candidate extends Deviation {
  /** How many cells of the line have the usual formula. */
  readonly alike: number;
  /** How its formula differs from the usual one; null for a typed number. */
  readonly difference: Difference | null;
  /** Whether a cell with the usual formula shows percents, dates or plain numbers as it does. */
  readonly isFormattedAlike: boolean;
  /** Whether it holds what the usual formula comes to. */
  readonly isCertain: boolean;
  /** Whether its line alone says that it is a mistake; otherwise the line across has to say the same. */
  readonly isFirm: boolean;
}

/** Whether a formula is the usual one with a mistake in it, and not a formula of its own. */
export function isVariant(difference: Difference | null): boolean {
  return difference !== null && variants.has(difference);
}

const variants: ReadonlySet<Difference> = new Set(["slip", "parts", "addend", "operator"]);
