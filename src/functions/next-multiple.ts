import { nextMultiple } from "../core/certification/next-multiple";
import { asNumber, asOrder } from "./coerce";

/**
 * The next multiple to certify.
 *
 * @param current the last multiple certified, 0 for none
 * @param scheme new when left out (1, 2, 3, 4 ...), or old (1, 2, 3, 5, 10 ...)
 * @returns the multiple
 * @throws Problem `number` unless `current` is a whole number from 0; `value` for other kinds
 * @see CERT-1; deck L687-688
 * @example
 * NEXTMULTIPLE(3, "old"); // 5
 */
export function NEXTMULTIPLE(current: unknown, scheme?: unknown): number {
  return nextMultiple(asNumber(current, "current"), asOrder(scheme));
}
