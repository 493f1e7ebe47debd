import { monthText } from "../../../core/calendar/months";
import type { Submission } from "../../../form/submission";
import { text } from "./multiple-achieved-early.text";
import {
  aimOfProfile,
  aimsOf,
  type ClaimedMultiple,
  claimedMultiples,
  isAchievedIn,
  unitMistakeIn,
} from "../../../record/claimed-multiples";
import { countedAccidentDays } from "../../../record/counted-accident-days";
import { claimedAccidents } from "../../../record/claimed-accidents";
import type { GoalUnit } from "../../../core/goal/goal";
import { dayIn, isUnknown, numberIn } from "../../../record/entries";
import { dateFix } from "../../fixes";
import { lateLog } from "../../../record/late-log";
import { unitOfGoal } from "../../../text/goal-unit";
import { multipleTakenOver, wasTakenOver } from "../../../record/taken-over";
import { lacksDays, loggedDays, unknownHours } from "../../../record/log-days";
import { amountOn, reachedOn, type RecordPeriod, recordsAround } from "../../../record/progress";
import { recordStarts } from "../../../record/record-starts";
import { defineRule, type Report } from "../../rule";
import { totalsBeforeLog } from "../../../record/running-totals";

export const multipleAchievedEarly = defineRule({
  id: "multiple-achieved-early",
  severity: "error",
  clauses: ["AUD-8", "AUD-9"],
  needs: [
    {
      subject: ["quotation.achieved"],
      inputs: [
        ["quotation.multiple"],
        ["quotation.goal"],
        ["log.date"],
        [
          "log.personHours",
          "log.workers",
          "log.zaDays",
          "log.runningPersonHours",
          "log.runningDays",
        ],
      ],
    },
  ],
  fatal: true,
  followsFrom: ["log-month-days", "log-date-order", "log-starts-at-leadoff", "days-before-leadoff"],
  text,
  check(submission, report) {
    const claimed = claimedMultiples(submission).filter(
      ({ row, likelyUnit }) => dayIn(row.achieved) !== null && likelyUnit !== null,
    );
    if (claimed.length === 0) {
      report.notApplicable();
      return;
    }
    for (const each of claimed) checkMultiple(each, submission, report);
  },
});

function checkMultiple(
  claimed: ClaimedMultiple,
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const { row, multiple, likelyUnit: unit } = claimed;
  const found = dayIn(row.achieved);
  if (!row.achieved || found === null || unit === null) return;
  const unknown = unit === "personhours" ? unknownHours(submission) : null;
  if (unknown) {
    report.couldNotCheck("log.hoursPerWorker", unknown.reading, unknown);
    return;
  }
  const aims = aimsOf(claimed, unit, submission);
  // A goal that is not the workplace's is named by its own rule, and no date is right for it.
  const isGoalIn = claimed.goalUnits.includes(unit);
  const aim = (isGoalIn ? null : aimOfProfile(claimed, unit, submission)) ?? aims[0];
  const [record] = recordsAround(submission, found);
  if (aim === undefined || !record || isAchievedIn(claimed, unit, aims, submission)) return;
  // Whether the day of an accident counts, and an accident within the period, have their own rules.
  const isAsked = countedAccidentDays(submission).some(({ multiples }) =>
    multiples.some((each) => each.row === row),
  );
  if (isAsked || claimedAccidents(submission).some((each) => each.row === row)) return;
  // A multiple that the other workplace had achieved lies before this log.
  if (wasTakenOver(multiple, found, submission)) return;
  // A goal in the wrong unit is named by its own rule.
  const mistake = unitMistakeIn(claimed, submission);
  if (mistake?.isShownByDate) return;
  if (mistake && isAchievedWithGoalIn(mistake.comparedIn, claimed, submission)) return;
  const [expected = null] = reachedOn(submission, record, "running", unit, aim);
  const isLate = expected !== null && expected < found;
  if (isReachedWithDaysBefore(claimed, unit, aims, record, submission)) return;
  if (unit !== "personhours" && lacksDays(submission)) {
    report.couldNotCheck("log.zaDays", "not-covered", row.achieved);
    return;
  }
  // Where the first day of a log cannot be read, nobody knows what it leaves out at its beginning.
  const startsOpen = isUnknown(loggedDays(submission)[0]?.row.date);
  if (!isLate && startsOpen && lateLog(submission)?.carriesTotal === false) return;
  const shownUnit = unitOfGoal[unit];
  const until = expected === null ? Infinity : found;
  const isMonthly = submission.log?.kind === "monthly";
  const inMonth = isMonthly ? "-in-month" : "";
  const wrong = {
    message:
      expected === null ? "not-reached" : (`${isLate ? "late" : "early"}${inMonth}` as const),
    at: row.achieved,
    found: { value: found, unit: "date" },
    expected: { value: expected, unit: "date" },
    params: {
      multiple: { value: multiple, unit: "multiple" },
      goal: { value: aim, unit: shownUnit },
      month: {
        value: expected === null ? null : monthText(expected),
        unit: null,
      },
      progress: {
        value: amountOn(submission, record, "running", unit, until),
        unit: shownUnit,
      },
    },
    // A row of a monthly log does not say on which of its days.
    fix: expected === null || isMonthly ? null : dateFix(row.achieved, expected),
    severity: isLate ? "warning" : "error",
  } as const;
  if (isWhole(submission)) report.violation(wrong);
  else report.review({ ...wrong, fix: wrong.fix && { ...wrong.fix, safe: false } });
}

/** Whether nothing can be missing before the log: it goes back to a start, or carries the total of what came before. */
function isWhole(submission: Submission): boolean {
  const first = loggedDays(submission)[0]?.row;
  const carries =
    numberIn(first?.runningDays) !== null || numberIn(first?.runningPersonHours) !== null;
  // Of a record that was taken over only the papers say what it began with.
  if (multipleTakenOver(submission) !== null) return false;
  const late = lateLog(submission);
  // Totals that begin with their own row say nothing of what a late log leaves out; that has its own rule.
  if (late && !late.carriesTotal) return false;
  return carries || totalsBeforeLog(submission, "runningDays") !== null;
}

/**
 * Whether the log reaches a multiple on its date where the days before the leadoff count, of which nobody can read
 * whether they do: that has a rule of its own.
 */
function isReachedWithDaysBefore(
  claimed: ClaimedMultiple,
  unit: GoalUnit,
  aims: readonly number[],
  record: RecordPeriod,
  submission: Submission,
): boolean {
  const [starts] = recordStarts(submission);
  if (!starts?.includes(record.start)) return false;
  const isOpen =
    isUnknown(claimed.row.from) ||
    loggedDays(submission).some(
      ({ row }) => isUnknown(row.runningDays) || isUnknown(row.runningPersonHours),
    );
  return isOpen && isAchievedIn(claimed, unit, aims, submission, [{ ...record, start: -Infinity }]);
}

/** Whether the date is right for the workplace's own goal in a unit. */
function isAchievedWithGoalIn(
  unit: GoalUnit,
  claimed: ClaimedMultiple,
  submission: Submission,
): boolean {
  const aim = aimOfProfile(claimed, unit, submission);
  return aim !== null && isAchievedIn(claimed, unit, [aim], submission);
}
