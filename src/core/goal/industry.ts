import { Problem } from "../problem";

/** The industries by the first digit of their codes; `src/text/industries.ts` names them. */
export type IndustryNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** An industry has 1 digit, a business type 3, a business detail 5 (deck L405-426). */
const code = /^\d(\d{2}|\d{4})?$/;

/**
 * The industry of a business code: its first digit, the only one that is checked (CLS-1, AMB-18).
 *
 * @param input a code of 1, 3 or 5 digits as text; a number is read as its digits, so that 0, which is
 *   what a spreadsheet makes of 000, stands for 000
 * @returns the industry, 0..9
 * @throws Problem `value` when the input is no such code
 * @example
 * industryOf("40001"); // 4
 */
export function industryOf(input: string | number): IndustryNumber {
  const digits = String(input).normalize("NFKC").trim();
  if (!code.test(digits)) {
    throw new Problem("value", "malformed-code", { argument: "code", found: input });
  }
  return Number(digits[0]) as IndustryNumber;
}
