/** Numbers that a workplace states for itself in place of the regulation's, and the rulebook that they make. */
import type { Rulebook } from "../core/rulebook";
import {
  isPossible,
  rulebookWith,
  type SchemeNumber,
  type SchemeNumberDefinition,
  schemeNumbers,
} from "../core/scheme";
import type { Entry, Profile } from "../form/submission";
import { numberIn } from "./entries";
import { memoize } from "./memoize";

/** A number that a workplace states for itself. */
export interface OwnRule extends SchemeNumberDefinition {
  readonly field: `own${SchemeNumber}`;
  readonly entry: Entry<number>;
  readonly value: number;
  /** False for a number that cannot be meant: the regulation's holds in its place. */
  readonly isPossible: boolean;
}

/** The numbers that the block "own rules" states, in its order. */
export const ownRules = memoize(({ profile }): readonly OwnRule[] =>
  schemeNumbers.flatMap((number) => {
    const entry = entryOf(number.name, profile);
    const value = numberIn(entry);
    if (!entry || value === null) return [];
    const field = `own${number.name}` as const;
    return [{ ...number, field, entry, value, isPossible: isPossible(value, number) }];
  }),
);

/** The regulation of 2010 with the numbers that the workplace states for itself in their places. */
export const rulebookOf = memoize(({ profile }): Rulebook =>
  rulebookWith((name) => numberIn(entryOf(name, profile))),
);

function entryOf(name: SchemeNumber, profile: Profile): Entry<number> | undefined {
  return profile[`own${name}`];
}
