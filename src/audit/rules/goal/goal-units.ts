import { text } from "./goal-units.text";
import type { Submission } from "../../../form/submission";
import {
  aimsOf,
  type ClaimedMultiple,
  claimedMultiples,
  goalOf,
  isAchievedIn,
  mistakenUnit,
  unitMistakeIn,
} from "../../../record/claimed-multiples";
import { dayIn, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { goalUnitWords, unitOfGoal } from "../../../text/goal-unit";
import { amountOn, recordsAround } from "../../../record/progress";
import { defineRule, type Report } from "../../rule";

const hangul = /[가-힣]/;

export const goalUnits = defineRule({
  id: "goal-units",
  severity: "error",
  clauses: ["GOAL-7", "TIME-1", "TIME-3"],
  needs: [
    {
      subject: ["quotation.goal"],
      inputs: [
        ["quotation.multiple"],
        ["profile.goalPersonHours", "profile.goalHours", "profile.goalDays", "profile.rate"],
      ],
    },
  ],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const claimed = claimedMultiples(submission).filter((each) => each.goalUnits.length > 0);
    if (claimed.length === 0) {
      report.notApplicable();
      return;
    }
    checkUnitCell(claimed, submission, report);
    const mixed = mixedIn(claimed, submission);
    reportMixed(mixed, submission, report);
    for (const each of claimed) {
      const mistake = unitMistakeIn(each, submission);
      const found = numberIn(each.goal);
      if (!mistake || mixed.includes(each) || !each.goal) continue;
      const { goalUnit, comparedIn, isShownByDate } = mistake;
      const unit = unitOfGoal[comparedIn];
      const expected = goalOf(each, comparedIn, submission);
      const achieved = dayIn(each.row.achieved);
      const [record] = achieved === null ? [] : recordsAround(submission, achieved);
      const progress =
        record && achieved !== null
          ? amountOn(submission, record, "running", comparedIn, achieved)
          : null;
      report.violation({
        message: isShownByDate ? "compared-with-other" : "other-unit",
        at: each.goal,
        found: { value: found, unit: unitOfGoal[goalUnit] },
        expected: { value: expected, unit },
        params: { progress: { value: progress, unit } },
        // The unit may be what is wrong, and the date of achievement depends on both.
        fix: expected === null ? null : { ...valueFix(each.goal, expected), safe: false },
      });
    }
  },
});

/** All goals in another unit than the unit cell states: the cell is wrong, and not each of them. */
function checkUnitCell(
  claimed: readonly ClaimedMultiple[],
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const entry = submission.quotation?.unit;
  const unit = mistakenUnit(submission);
  if (!entry || unit === null) return;
  const { value: written } = entry.cell;
  if (typeof written !== "string") return;
  const expected = goalUnitWords[unit][hangul.test(written) ? "ko" : "en"];
  report.violation({
    message: "unit-cell",
    at: entry,
    found: { value: written, unit: null },
    expected: { value: expected, unit: null },
    params: { goal: { value: numberIn(claimed[0]?.goal), unit: unitOfGoal[unit] } },
    // The goals may be what is wrong.
    fix: { ...valueFix(entry, expected), safe: false },
  });
}

/**
 * The goals of several rows in another unit than the rest: one mistake, and not one in each row. Where no unit is stated
 * and none is usual, all that were not achieved in their own; none in a table that has each multiple in two units.
 */
function mixedIn(
  claimed: readonly ClaimedMultiple[],
  submission: Submission,
): readonly ClaimedMultiple[] {
  const mistakes = claimed.flatMap((each) => unitMistakeIn(each, submission) ?? []);
  const mistaken = claimed.filter(
    (each) => unitMistakeIn(each, submission)?.isShownByDate === false,
  );
  if (mistaken.length > 1 && !haveUnitInCommon(claimed)) return mistaken;
  const hasEachOnce = new Set(claimed.map(({ multiple }) => multiple)).size === claimed.length;
  const open = claimed.filter((each) => !isAchievedInOwn(each, submission));
  return mistakes.length === 0 && hasEachOnce && !haveUnitInCommon(open) ? open : [];
}

function haveUnitInCommon(claimed: readonly ClaimedMultiple[]): boolean {
  const [first] = claimed;
  return !first?.goalUnits.every((unit) =>
    claimed.some(({ goalUnits }) => !goalUnits.includes(unit)),
  );
}

function isAchievedInOwn(each: ClaimedMultiple, submission: Submission): boolean {
  return each.goalUnits.some((unit) =>
    isAchievedIn(each, unit, aimsOf(each, unit, submission), submission),
  );
}

function reportMixed(
  mixed: readonly ClaimedMultiple[],
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const goals = mixed.flatMap((each) => {
    const [unit] = each.goalUnits;
    const { goal } = each;
    if (!goal || unit === undefined) return [];
    const comparedIn = unitMistakeIn(each, submission)?.comparedIn ?? null;
    const expected = comparedIn && goalOf(each, comparedIn, submission);
    return [{ goal, unit, comparedIn, expected }];
  });
  const [first, ...others] = goals;
  if (!first) return;
  const { goal, unit, comparedIn, expected } = first;
  const draft = {
    message: "mixed",
    at: [goal, ...others.map((each) => each.goal)],
    found: { value: numberIn(goal), unit: unitOfGoal[unit] },
    expected: { value: expected, unit: comparedIn && unitOfGoal[comparedIn] },
    params: { rows: { value: goals.length, unit: "rows" } },
  } as const;
  if (comparedIn === null) {
    report.review(draft);
    return;
  }
  const changes = goals.flatMap((each) =>
    each.expected === null ? [] : valueFix(each.goal, each.expected).changes,
  );
  // The unit may be what is wrong, and the dates of achievement depend on both.
  report.violation({
    ...draft,
    fix: changes.length === goals.length ? { safe: false, changes } : null,
  });
}
