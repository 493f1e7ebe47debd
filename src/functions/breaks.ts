import { breaksZeroAccident } from "../core/accidents/cause";
import { causeNames, formerCauseNames, judgementNames } from "../text/causes";
import { asNamed, asOptionalNumber, asRulebook, asYesNo } from "./coerce";
import { said } from "./language";

/**
 * Whether an accident breaks zero accident.
 *
 * @param cause code or name of ZA.CAUSES()
 * @param careDays days of medical care. Excel hands over a blank cell as 0 on some platforms, so a 0 is not
 *   known yet, like a blank
 * @param death whether the accident was fatal
 * @param breakingDays days of care from which an accident breaks, where the workplace's own scheme has others; 4 when
 *   left out, blank or 0
 * @returns TRUE, FALSE, or a text where the certifying body decides
 * @throws Problem `unknown` while it depends on days of care that are not known; `number` when they are
 *   negative, or own days are not above 0; `value` for a cause that is not in the list
 * @see DEF-3, REC-1..4, AMB-8, AMB-16; deck L353-403
 * @example
 * BREAKS("duty", 4); // true
 */
export function BREAKS(
  cause: unknown,
  careDays?: unknown,
  death?: unknown,
  breakingDays?: unknown,
): boolean | string {
  const rulebook = asRulebook("BreakingDays", breakingDays, "breakingDays");
  const facts = {
    cause: asNamed(cause, "cause", causeNames, formerCauseNames),
    careDays: asOptionalNumber(careDays, "careDays") ?? null,
    death: asYesNo(death, "death"),
  };
  const breaks = breaksZeroAccident(facts, rulebook);
  return breaks === "decision" ? said(judgementNames.decision) : breaks;
}
