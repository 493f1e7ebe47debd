import { breakingAccidents } from "../../../record/breaking-accidents";
import { claimedMultiples } from "../../../record/claimed-multiples";
import { countedAccidentDays } from "../../../record/counted-accident-days";
import { hasNoValue } from "../../../record/entries";
import { loggedDays } from "../../../record/log-days";
import { defineRule } from "../../rule";
import { text } from "./accident-day-counted.text";

const columns = ["runningDays", "runningPersonHours"] as const;

export const accidentDayCounted = defineRule({
  id: "accident-day-counted",
  severity: "warning",
  clauses: ["TIME-4", "LEAD-4"],
  needs: [{ subject: ["accidents.date"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const accidents = breakingAccidents(submission).filter(({ kind }) => kind === "accident");
    const dates = new Set(accidents.map(({ date }) => date));
    const totals = loggedDays(submission).flatMap(({ row, date }) =>
      date !== null && dates.has(date)
        ? columns.flatMap((column) => {
            const entry = row[column];
            return entry ? [{ column, entry }] : [];
          })
        : [],
    );
    if (totals.length === 0 || claimedMultiples(submission).length === 0) {
      report.notApplicable();
      return;
    }
    for (const { column, entry } of totals) {
      if (hasNoValue(entry)) report.couldNotCheck(`log.${column}`, entry.reading, entry);
    }
    for (const { accident, column, entry, before, multiples } of countedAccidentDays(submission)) {
      const unit = column === "runningDays" ? "days" : "person-hours";
      const [{ multiple }] = multiples;
      report.review({
        message: "counted",
        at: entry,
        found: { value: entry.value, unit },
        expected: { value: before, unit },
        params: {
          date: { value: accident.date, unit: "date" },
          multiple: { value: multiple, unit: "multiple" },
        },
      });
    }
  },
});
