import type { AccidentColumns, Row } from "../../../form/submission";
import { isAccident } from "../../../record/breaking-accidents";
import { asStated, hasNoValue, numberIn } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./accident-incomplete.text";

const outcomes = ["careDays", "death", "recognised", "breaks"] as const;

const nothing = { value: null, unit: null };

export const accidentIncomplete = defineRule({
  id: "accident-incomplete",
  severity: "warning",
  clauses: ["DEF-3", "LEAD-8"],
  needs: [
    {
      subject: ["accidents.date", "accidents.victim", "accidents.cause", "accidents.careDays"],
      inputs: [],
    },
  ],
  judgesEach: true,
  text,
  check({ accidents }, report) {
    const rows = (accidents ?? []).filter(isAccident);
    if (rows.length === 0) report.notApplicable();
    for (const row of rows) {
      const { date, careDays } = row;
      if (date?.reading === "blank") {
        report.review({ message: "no-date", at: date, found: nothing, expected: nothing });
      }
      const states = outcomes.flatMap((key) => row[key] ?? []);
      const [first] = states;
      if (hasOutcome(row)) continue;
      // What the form works out from the days of care is then an error.
      const isInCare = careDays?.reading === "unreadable";
      if (states.some((each) => hasNoValue(each) && !(isInCare && each === row.breaks))) continue;
      if (isInCare) {
        const found = asStated(careDays, null);
        report.review({ message: "in-care", at: careDays, found, expected: nothing });
      } else if (first) {
        report.review({ message: "no-outcome", at: first, found: nothing, expected: nothing });
      }
    }
  },
});

/** Whether a row says what became of the accident: that it was not fatal, or not recognised, does not. */
function hasOutcome({ careDays, death, recognised, breaks }: Row<AccidentColumns>): boolean {
  const isKnown = numberIn(careDays) !== null || typeof breaks?.value === "boolean";
  return isKnown || death?.value === true || recognised?.value === true;
}
