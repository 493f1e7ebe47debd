import { readYesNoText } from "../../../core/parse-text";
import type { AccidentColumns, Row } from "../../../form/submission";
import { asStated, hasNoValue, isStated, numberIn } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./accident-incomplete.text";

const inputs = [
  "date",
  "victim",
  "cause",
  "careDays",
  "death",
  "approvalDate",
  "document",
] as const;
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
      if (states.some(hasNoValue) || hasOutcome(row)) continue;
      if (careDays?.reading === "unreadable") {
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

/** Whether a row is of an accident: "해당 없음" and a dash are of none. */
function isAccident(row: Row<AccidentColumns>): boolean {
  return inputs.some((key) => {
    const entry = row[key];
    if (!isStated(entry) || entry === undefined) return false;
    const { value } = entry.cell;
    if (typeof value === "boolean") return value;
    if (typeof value !== "string") return value !== 0;
    return (
      !/^(?:[-–—.·]+|없음|해당 ?(?:사항)? ?없음|무|n\/?a|none|nil)$/i.test(value.trim()) &&
      readYesNoText(value) !== false
    );
  });
}
