import { kosha2010, type Rulebook } from "../rulebook";
import { wholeNumber } from "../guards";

/** The order of certification: every multiple, or formerly 1, 2, 3, 5 and then by fives. */
export type CertificationOrder = "new" | "old";

/**
 * The next multiple to certify.
 *
 * @param current the last multiple certified; 0 for none
 * @param order "new" (1, 2, 3, 4, ...) or "old" (1, 2, 3, 5, 10, 15, ...)
 * @returns the multiple, whole
 * @throws Problem `number` unless the current multiple is a whole number from 0
 * @see CERT-1; deck L687-688
 * @example
 * nextMultiple(3, "new"); // 4
 * nextMultiple(3, "old"); // 5
 */
export function nextMultiple(
  current: number,
  order: CertificationOrder = "new",
  rulebook: Rulebook = kosha2010,
): number {
  wholeNumber(current, "current", 0);
  if (order === "new") return current + 1;
  const { formerlySingle, formerlyStep } = rulebook["CERT-1"];
  const single = formerlySingle.find((multiple) => multiple > current);
  return single ?? (Math.floor(current / formerlyStep) + 1) * formerlyStep;
}
