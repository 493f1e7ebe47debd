import { breaksZeroAccident } from "../../../core/accidents/cause";
import { Problem } from "../../../core/problem";
import type { Rulebook } from "../../../core/rulebook";
import { releadoff } from "../../../core/record/releadoff";
import type { CellError } from "../../../workbook/workbook";
import type { FormContent } from "../content";
import { derived, type Figure, stated } from "./figure";

/** The cause whose record ends with the approval of care and not with the accident (LEAD-4). */
export const diseaseCause = "confirmed-disease";

export interface StatedAccident {
  readonly breaks: boolean | "decision" | "" | CellError;
  readonly releadoffDate: Figure;
}

/** What the computed columns of the accident record show. */
export function statedAccidents(
  accidents: FormContent["accidents"],
  rulebook: Rulebook,
): StatedAccident[] {
  return accidents.map((accident) => {
    const breaks = stated(accident.breaks, () => breaksOf(accident, rulebook));
    const isDisease = accident.cause === diseaseCause;
    return {
      breaks,
      releadoffDate: stated(accident.releadoffDate, () =>
        breaks === true
          ? derived([isDisease ? accident.approvalDate : accident.date], (date = NaN) =>
              releadoff(isDisease ? "disease" : "accident", date),
            )
          : "",
      ),
    };
  });
}

function breaksOf(
  { cause, careDays = null, death, recognised }: FormContent["accidents"][number],
  rulebook: Rulebook,
): StatedAccident["breaks"] {
  return derived<boolean | "decision">([cause], () => {
    if (recognised === true) return false;
    try {
      const facts = { cause: cause ?? "", careDays, death: death ?? false };
      return breaksZeroAccident(facts, rulebook);
    } catch (problem) {
      // Days of care that are not known yet leave it open.
      if (problem instanceof Problem && problem.kind === "unknown") return "decision";
      throw problem;
    }
  });
}
