import type { Rulebook } from "../../../core/rulebook";
import type { AccidentColumns, Row } from "../../../form/submission";
import { isDisease } from "../../../record/accident-cause";
import { breakingAccidents, isSerious } from "../../../record/breaking-accidents";
import { rulebookOf } from "../../../record/own-rules";
import { dayIn, isStated } from "../../../record/entries";
import { defineRule, type Report } from "../../rule";
import { text } from "./approval-date.text";

const nothing = { value: null, unit: null };

/** Approvals of care that are not the first of their injury. */
const recurrence = /재발|재요양|recurren/i;

const retired = /퇴직|퇴사|retired/i;

export const approvalDate = defineRule({
  id: "approval-date",
  severity: "error",
  clauses: ["LEAD-4", "LEAD-5"],
  needs: [{ subject: ["accidents.approvalDate", "accidents.cause"], inputs: [["accidents.date"]] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const leadoff = dayIn(submission.profile.leadoffDate) ?? -Infinity;
    const rulebook = rulebookOf(submission);
    for (const row of submission.accidents ?? []) checkRow(row, leadoff, rulebook, report);
    for (const { row, kind, date } of breakingAccidents(submission)) {
      const { approvalDate, cause } = row;
      if (kind !== "disease" || isStated(approvalDate)) continue;
      report.review({
        message: "missing",
        at: approvalDate ?? cause ?? row.date ?? { sheet: row.sheet, row: row.row, column: 0 },
        found: nothing,
        expected: nothing,
        params: { date: { value: date, unit: "date" } },
        severity: "warning",
      });
    }
  },
});

function checkRow(
  row: Row<AccidentColumns>,
  leadoff: number,
  rulebook: Rulebook,
  report: Report<keyof typeof text.messages>,
): void {
  const { date: dateEntry, approvalDate, cause, victim } = row;
  const [date, approved] = [dayIn(dateEntry), dayIn(approvalDate)];
  if (!dateEntry || date === null) return;
  const params = { date: { value: date, unit: "date" } } as const;
  if (approvalDate && approved !== null && approved < date && !isRecurrence(row)) {
    const found = { value: approved, unit: "date" } as const;
    report.violation({ message: "before", at: approvalDate, found, expected: nothing, params });
  }
  // What was over before the leadoff does not touch the record.
  const reachesRecord = date < leadoff && (approved ?? Infinity) >= leadoff;
  const isOfRetired = date >= leadoff && retired.test(victim?.value ?? "");
  if (!(reachesRecord || isOfRetired)) return;
  if (!cause || !isDisease(row) || !isSerious(row, rulebook)) return;
  report.review({
    message: "treated-as-zero",
    at: cause,
    found: nothing,
    expected: nothing,
    params,
    severity: "info",
  });
}

function isRecurrence({ cause }: Row<AccidentColumns>): boolean {
  return recurrence.test(cause?.value ?? "");
}
