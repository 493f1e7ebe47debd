import { industryNames } from "../text/industries";
import { asIndustry } from "./coerce";
import { said } from "./language";

/**
 * The industry of a business code.
 *
 * @param code 1, 3 or 5 digits, as text: "000" would lose its zeros as a number
 * @returns the name of the industry, in the language of the display
 * @throws Problem `value` when blank or no such code
 * @see CLS-1, AMB-18; deck L405-426
 * @example
 * INDUSTRY("40001"); // "건설업"
 */
export function INDUSTRY(code: unknown): string {
  return said(industryNames[asIndustry(code, "code")]);
}
