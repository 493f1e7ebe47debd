import { breaksZeroAccident } from "../core/accidents/cause";
import { causeNames, formerCauseNames, judgementNames } from "../text/causes";
import { asNamed, asOptionalNumber, asYesNo } from "./coerce";
import { said } from "./language";

/**
 * Whether an accident breaks zero accident.
 *
 * @param cause code or name of ZA.CAUSES()
 * @param careDays days of medical care. Excel hands over a blank cell as 0 on some platforms, so a 0 is not
 *   known yet, like a blank
 * @param death whether the accident was fatal
 * @returns TRUE, FALSE, or a text where the certifying body decides
 * @throws Problem `unknown` while it depends on days of care that are not known; `number` when they are
 *   negative; `value` for a cause that is not in the list
 * @see DEF-3, REC-1..4, AMB-8, AMB-16; deck L353-403
 * @example
 * BREAKS("duty", 4); // true
 */
export function BREAKS(cause: unknown, careDays?: unknown, death?: unknown): boolean | string {
  const breaks = breaksZeroAccident({
    cause: asNamed(cause, "cause", causeNames, formerCauseNames),
    careDays: asOptionalNumber(careDays, "careDays") ?? null,
    death: asYesNo(death, "death"),
  });
  return breaks === "decision" ? said(judgementNames.decision) : breaks;
}
