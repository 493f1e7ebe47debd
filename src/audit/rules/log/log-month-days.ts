import { addMonths, isSameMonth, startOfMonth } from "../../../core/calendar/months";
import { isDay } from "../../../core/calendar/serial";
import type { Entry, Submission } from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { numberIn } from "../../../record/entries";
import { loggedDays } from "../../../record/log-days";
import { recordStarts } from "../../../record/record-starts";
import { defineRule, type FindingDraft } from "../../rule";
import { text } from "./log-month-days.text";

/** Months enough to tell a column of something else from a slip. */
const fewestMonths = 3;

export const logMonthDays = defineRule({
  id: "log-month-days",
  severity: "error",
  clauses: ["TIME-3", "AUD-9"],
  needs: [{ subject: ["log.zaDays"], inputs: [["log.date"]] }],
  judgesEach: true,
  followsFrom: ["leadoff-late-report"],
  text,
  check(submission, report) {
    const months = monthsOf(submission);
    if (months.length === 0) {
      report.notApplicable();
      return;
    }
    const long = months.filter(({ found, most }) => found > most);
    const isAnotherColumn = long.length >= fewestMonths && long.length > months.length / 2;
    if (isAnotherColumn) {
      for (const [first, ...others] of bySheet(long, ({ entry }) => entry.sheet)) {
        const at = [first.entry, ...others.map(({ entry }) => entry)] as const;
        report.review({ ...wrongOf(first, "not-of-month"), at, severity: "warning" });
      }
      return;
    }
    for (const month of long) {
      const wrong = wrongOf(month, month.start === null ? "too-many" : "partial");
      // The first row may hold what came before it, the last what is left.
      const isAtEdge = month === months[0] || month === months.at(-1);
      if (isAtEdge) report.review({ ...wrong, severity: "warning" });
      else report.violation(wrong);
    }
  },
});

interface Month {
  readonly entry: Entry<number>;
  readonly date: number;
  readonly found: number;
  /** The most days that it can have. */
  readonly most: number;
  /** The start of the record, where that is what leaves it fewer days than the calendar. */
  readonly start: number | null;
}

function monthsOf(submission: Submission): readonly Month[] {
  if (submission.log?.kind !== "monthly") return [];
  const start = recordStarts(submission)[0]?.[0];
  return loggedDays(submission).flatMap(({ row, date }): Month[] => {
    const [entry, found] = [row.zaDays, numberIn(row.zaDays)];
    if (!entry || found === null || date === null) return [];
    const end = addMonths(startOfMonth(date), 1) - 1;
    const calendar = end - startOfMonth(date) + 1;
    const isFirst = isDay(start) && isSameMonth(date, start);
    const since = isFirst ? end - start + 1 : calendar;
    const isPartial = found > since && found <= calendar;
    return [
      {
        entry,
        date: startOfMonth(date),
        found,
        most: isPartial ? since : calendar,
        start: isPartial && start !== undefined ? start : null,
      },
    ];
  });
}

function wrongOf(
  { entry, date, found, most, start }: Month,
  message: keyof typeof text.messages,
): FindingDraft<keyof typeof text.messages> {
  return {
    message,
    at: entry,
    found: { value: found, unit: "days" },
    expected: { value: most, unit: "days" },
    params: {
      month: { value: date, unit: "date" },
      start: { value: start, unit: "date" },
    },
  };
}
