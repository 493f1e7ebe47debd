import { dueDate } from "../../../core/certification/deadline";
import { kosha2010 } from "../../../core/rulebook";
import { dayIn } from "../../../record/entries";
import { latestDay, mayHaveBegun, scheduleOf } from "../../../record/schedule";
import { defineRule } from "../../rule";
import { text } from "./contest-window.text";

const { shortestContestDays, longestContestDays } = kosha2010["APP-3"];

export const contestWindow = defineRule({
  id: "contest-window",
  severity: "error",
  clauses: ["APP-3"],
  needs: [{ subject: ["schedule.contestFrom", "schedule.contestTo"], inputs: [] }],
  text,
  check(submission, report) {
    const {
      contestFrom,
      contestTo: entry,
      received,
      supplementAsked,
      inquirySent,
    } = scheduleOf(submission);
    // The employees are told when the application is received.
    const from = dayIn(contestFrom) ?? dayIn(received);
    const to = dayIn(entry);
    const latest = from === null ? null : latestDay("D9", from);
    if (!entry || from === null || to === null || latest === null) {
      report.notApplicable();
      return;
    }
    const found = { value: to, unit: "date" } as const;
    const params = { from: { value: from, unit: "date" } } as const;
    const length = to - from;
    const mayStand = [supplementAsked, inquirySent].some(mayHaveBegun);
    if (length < shortestContestDays) {
      const expected = { value: dueDate("D9-SHORTEST", from), unit: "date" } as const;
      const wrong = {
        message: length < 0 ? "backwards" : "short",
        at: entry,
        found,
        expected,
        params,
      } as const;
      // With its first day counted it is long enough.
      if (length === shortestContestDays - 1) report.review({ ...wrong, severity: "warning" });
      else report.violation(wrong);
    } else if (to > latest) {
      const expected = { value: latest, unit: "date" } as const;
      report.violation({ message: "long", at: entry, found, expected, params });
    } else if (length >= longestContestDays && !mayStand) {
      // The notice is due when the window ends, unless the clock stood.
      const expected = { value: null, unit: null };
      report.violation({
        message: "no-time-left",
        at: entry,
        found,
        expected,
        params,
        severity: "info",
      });
    }
  },
});
