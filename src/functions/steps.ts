import { steps } from "../core/certification/deadline";
import { bindingNames, spillHeadings } from "../text/spill-headings";
import { stepNames } from "../text/steps";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * The steps of a campaign that have a date.
 *
 * @returns a row for each step under a row of headings: code, name, days ("" where it is no number of days),
 *   hard or recommended, clauses
 * @see D1..D15; deck L531-703
 * @example
 * STEPS(); // [["코드", ...], ["D1", "개시일 → 개시신고서 제출", 14, "의무", "LEAD-1"], ...]
 */
export function STEPS(): CellValue[][] {
  return [
    spillHeadings.STEPS.map(said),
    ...steps.map(({ code, days, hard, clauses }) => [
      code,
      said(stepNames[code]),
      days ?? "",
      said(hard ? bindingNames.hard : bindingNames.recommended),
      clauses.join(", "),
    ]),
  ];
}
