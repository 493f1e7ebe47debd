import { kosha2010, type Rulebook } from "../rulebook";
import { wholeNumber } from "../guards";

/** What a workplace is awarded, and in whose name. */
export interface Award {
  readonly award: "certificate" | "medal";
  readonly signedBy: "regional head" | "chief director";
}

/**
 * The award for a certified multiple.
 *
 * A confirmation of a certain period carries no award (AMB-24).
 *
 * @param multiple the multiple certified, from 1
 * @returns the award and who signs it
 * @throws Problem `number` unless the multiple is a whole number from 1
 * @see AWD-1; deck L692-695
 * @example
 * award(5); // { award: "medal", signedBy: "chief director" }
 */
export function award(multiple: number, rulebook: Rulebook = kosha2010): Award {
  return wholeNumber(multiple, "multiple", 1) >= rulebook["AWD-1"].medalFrom
    ? { award: "medal", signedBy: "chief director" }
    : { award: "certificate", signedBy: "regional head" };
}
