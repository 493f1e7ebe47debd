import { award } from "../core/certification/award";
import { awardNames } from "../text/awards";
import { asNumber } from "./coerce";
import { said } from "./language";

/**
 * The award for a certified multiple, and in whose name it is given.
 *
 * @param multiple the multiple certified, from 1
 * @returns a text in the language of the display
 * @throws Problem `number` unless the multiple is a whole number from 1; `value` for text
 * @see AWD-1, AMB-24; deck L692-695
 * @example
 * AWARD(5); // "인증패 및 유공자 표창(이사장 명의), 본부에 보고"
 */
export function AWARD(multiple: unknown): string {
  return said(awardNames[award(asNumber(multiple, "multiple")).award]);
}
