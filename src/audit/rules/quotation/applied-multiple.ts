import { agrees } from "../../../core/tolerance";
import type { QuotationColumns, Row, Submission } from "../../../form/submission";
import { achievedAfterApplication } from "../../../record/application";
import { aimsOf, claimedMultiples } from "../../../record/claimed-multiples";
import { dayIn, hasNoValue, isStated, lacksValue, numberIn } from "../../../record/entries";
import { isRateInDoubt } from "../../../record/goal-steps";
import { logBeforeLeadoff } from "../../../record/late-log";
import { loggedDays } from "../../../record/log-days";
import { bases, reachedOn, recordsAround } from "../../../record/progress";
import { defineRule, type Report } from "../../rule";
import { text } from "./applied-multiple.text";

export const appliedMultiple = defineRule({
  id: "applied-multiple",
  severity: "error",
  clauses: ["CERT-1", "AUD-9"],
  needs: [
    { subject: ["quotation.appliedMultiple"], inputs: [["quotation.multiple"]] },
    { subject: ["quotation.applicationDate"], inputs: [] },
  ],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const { quotation } = submission;
    const entry = quotation?.appliedMultiple;
    const applied = numberIn(entry);
    if (!entry || applied === null) {
      const isOpen = entry?.reading === "blank" && isAppliedFor(submission);
      if (isOpen) report.couldNotCheck("quotation.appliedMultiple", "blank", entry);
      else report.notApplicable();
      return;
    }
    const found = { value: applied, unit: "multiple" } as const;
    if (applied < 1 || !Number.isInteger(applied)) {
      const expected = { value: null, unit: null };
      report.violation({ message: "not-whole", at: entry, found, expected });
      return;
    }
    checkDate(applied, submission, report);
    const { rows } = quotation;
    const [first] = rows;
    const unknown = rows.find(({ achieved }) => hasNoValue(achieved) && !isNotYet(achieved.cell));
    if (unknown?.achieved || !first?.achieved) {
      const at = unknown?.achieved ?? null;
      const reason = at && hasNoValue(at) ? at.reading : "not-found";
      report.couldNotCheck("quotation.achieved", reason, at);
      return;
    }
    const highest = Math.max(
      0,
      ...rows.flatMap((row) =>
        dayIn(row.achieved) === null ? [] : (numberIn(row.multiple) ?? []),
      ),
    );
    const expected = { value: highest, unit: "multiple" } as const;
    const others = otherAims(applied, submission);
    if (applied > highest) {
      // A row whose multiple nobody can read may be the one applied for.
      const open = rows.find((row) => dayIn(row.achieved) !== null && lacksValue(row.multiple));
      if (lacksValue(open?.multiple)) {
        report.couldNotCheck("quotation.multiple", open.multiple.reading, open.multiple);
        return;
      }
      // Of a goal that is wrong the dates follow; it has its own rule.
      if (others.some(({ isReached }) => isReached)) return;
      // Where no day of the log counts, the leadoff has its own rule.
      if (highest === 0 && logBeforeLeadoff(submission)) {
        report.couldNotCheck("quotation.achieved", "not-covered", first.achieved);
        return;
      }
      // Dates that the workbook works out wait for the goals, and these for what is blank above.
      const waiting = rows.find((row) => numberIn(row.multiple) === applied);
      if (waiting?.goal && rows.every(awaitsGoal)) {
        report.couldNotCheck("quotation.goal", "blank", waiting.goal);
        return;
      }
      report.violation({ message: "not-achieved", at: entry, found, expected });
    } else if (applied < highest && others.length === 0) {
      // What is achieved by a rate in doubt may not be.
      if (isRateInDoubt(submission)) {
        report.couldNotCheck("profile.rate", "unreadable", submission.profile.rate ?? null);
      } else {
        report.review({ message: "higher", at: entry, found, expected, severity: "info" });
      }
    }
    // The applied multiple was achieved, and on the way to it each one before it; another record may achieve it again.
    const dated = new Set(
      rows.flatMap(({ multiple, achieved }) => (dayIn(achieved) === null ? [] : multiple?.value)),
    );
    const skipped = rows.find(
      ({ multiple }) =>
        (numberIn(multiple) ?? Infinity) <= Math.min(applied, highest) &&
        !dated.has(multiple?.value),
    );
    if (skipped?.achieved) {
      const reason = isStated(skipped.achieved) ? "unreadable" : "blank";
      report.couldNotCheck("quotation.achieved", reason, skipped.achieved);
    }
  },
});

function awaitsGoal({ goal, achieved }: Row<QuotationColumns>): boolean {
  return (
    goal?.reading === "blank" &&
    achieved?.reading === "blank" &&
    achieved.cell.formula !== undefined
  );
}

function checkDate(
  applied: number,
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const application = submission.quotation?.applicationDate;
  const achieved = achievedAfterApplication(submission);
  if (!application || achieved === null) return;
  report.violation({
    message: "too-early",
    at: application,
    found: { value: dayIn(application), unit: "date" },
    expected: { value: achieved, unit: "date" },
    params: { multiple: { value: applied, unit: "multiple" } },
  });
}

/** Whether an application has a date, and something achieved to apply for. */
function isAppliedFor({ quotation }: Submission): boolean {
  return (
    dayIn(quotation?.applicationDate) !== null &&
    (quotation?.rows.some(({ achieved }) => dayIn(achieved) !== null) ?? false)
  );
}

/** The amounts that the applied multiple takes by other goals than the one stated, and whether the log reaches them. */
function otherAims(applied: number, submission: Submission): { readonly isReached: boolean }[] {
  const claimed = claimedMultiples(submission).findLast(({ multiple }) => multiple === applied);
  const unit = claimed?.likelyUnit;
  const last = loggedDays(submission).findLast(({ date }) => date !== null)?.date ?? null;
  if (!claimed || !unit || last === null) return [];
  const [stated, ...others] = aimsOf(claimed, unit, submission);
  return others
    .filter((aim) => stated === undefined || !agrees(stated, aim))
    .map((aim) => ({
      isReached: recordsAround(submission, last).some((record) =>
        bases.some((basis) =>
          reachedOn(submission, record, basis, unit, aim).some((day) => day !== null),
        ),
      ),
    }));
}

/** A multiple that is not achieved yet has #N/A where the add-in or a look-up gives the date. */
function isNotYet({ value }: { readonly value: unknown }): boolean {
  return typeof value === "object" && value !== null && "error" in value && value.error === "#N/A";
}
