import { termsOf, withoutWriting } from "./terms";

/**
 * Whether two formulas of one cell give the same by what they refer to, though they are written in two ways: `$B$2` and
 * `B2`, `+B2` and `B2`, `B2+B3` and `SUM(B2:B3)`, `B2*C2` and `C2*B2`.
 */
export function isEquivalent(formula: string, other: string): boolean {
  if (withoutWriting(formula) === withoutWriting(other)) return true;
  const [one, two] = [termsOf(formula), termsOf(other)];
  return (
    one !== null && one.joinedBy === two?.joinedBy && one.terms.join(" ") === two.terms.join(" ")
  );
}
