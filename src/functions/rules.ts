import { regulation } from "../core/record/regulation";
import { regulationNames } from "../text/regulations";
import { asDate, asOptionalDate } from "./coerce";
import { said } from "./language";

/**
 * The regulation that applies to the next certification.
 *
 * @param leadoff leadoff date
 * @param lastOldCertification date of the last certification under the previous rules, if any
 * @returns "old" or "new" in the language of the display
 * @throws Problem `value` when the leadoff is blank or no date; `number` for a certification before it
 * @see TRN-1, TRN-2, TRN-3, AMB-9; deck L827-831
 * @example
 * RULES("2010-04-01"); // "개정 규정"
 */
export function RULES(leadoff: unknown, lastOldCertification?: unknown): string {
  const certified = asOptionalDate(lastOldCertification, "lastOldCertification");
  return said(regulationNames[regulation(asDate(leadoff, "leadoff"), certified ?? null)]);
}
