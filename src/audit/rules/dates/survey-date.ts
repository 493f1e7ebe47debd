import { dueDate } from "../../../core/certification/deadline";
import { lastSerial } from "../../../core/calendar/serial";
import { kosha2010 } from "../../../core/rulebook";
import { dayIn } from "../../../record/entries";
import { scheduleOf } from "../../../record/schedule";
import { defineRule } from "../../rule";
import { text } from "./survey-date.text";

export const surveyDate = defineRule({
  id: "survey-date",
  severity: "info",
  clauses: ["AUD-3"],
  needs: [{ subject: ["schedule.surveyDate"], inputs: [["schedule.received"]] }],
  text,
  check(submission, report) {
    const { surveyDate: entry, received: start } = scheduleOf(submission);
    const [surveyed, received] = [dayIn(entry), dayIn(start)];
    const { earliestSurveyDays } = kosha2010["AUD-3"];
    const isOpen = received === null || received > lastSerial - earliestSurveyDays;
    if (!entry || surveyed === null || isOpen) {
      report.notApplicable();
      return;
    }
    const earliest = dueDate("D10", received);
    if (surveyed >= earliest) return;
    report.violation({
      message: "early",
      at: entry,
      found: { value: surveyed, unit: "date" },
      expected: { value: earliest, unit: "date" },
      params: { received: { value: received, unit: "date" } },
    });
  },
});
