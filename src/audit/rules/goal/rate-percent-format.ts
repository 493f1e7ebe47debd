import { kosha2010 } from "../../../core/rulebook";
import type { Entry, Submission } from "../../../form/submission";
import { text } from "./rate-percent-format.text";
import { numberIn } from "../../../record/entries";
import type { Fix } from "../../finding";
import {
  followsFromRate,
  holdsFraction,
  inPercent,
  isPlausibleRate,
  slippedRate,
} from "../../../record/goal-steps";
import { goalSubmissions } from "../../../record/goal-of-record";
import { defineRule, type Report } from "../../rule";
import type { Amount } from "../../../text/amount";
import { placeOf } from "../../../workbook/workbook";

/** Decimals that a rate is shown with, as the ministry publishes it. */
const plainFormat = "0.00";

type Message = keyof typeof text.messages;

export const ratePercentFormat = defineRule({
  id: "rate-percent-format",
  severity: "error",
  clauses: ["GOAL-3"],
  needs: [{ subject: ["profile.rate", "profile.releadoffRate"], inputs: [] }],
  fatal: true,
  text,
  check(submission, report) {
    const judged = goalSubmissions(submission).flatMap((of) => {
      const entry = of.profile.rate;
      const rate = numberIn(entry);
      return entry && rate !== null ? [{ of, entry, rate }] : [];
    });
    if (judged.length === 0) report.notApplicable();
    for (const { of, entry, rate } of judged) {
      if (holdsFraction(entry)) checkPercentCell(entry, rate, of, report);
      else checkPlainCell(entry, rate, of, report);
    }
  },
});

function checkPercentCell(
  entry: Entry<number>,
  rate: number,
  submission: Submission,
  report: Report<Message>,
): void {
  if (!isPlausibleRate(inPercent(rate)) && isPlausibleRate(rate)) {
    report.violation({
      message: "shown-as-percent",
      at: entry,
      found: percent(rate),
      expected: percent(rate),
      fix: rateFix(entry, rate),
      severity: "warning",
    });
    return;
  }
  // The workbook's own formula multiplies by 100 again: what it shows and what it works out are right.
  if (followsFromRate(submission, inPercent(rate))) return;
  const slipped = slippedRate(submission);
  const expected = slipped ?? inPercent(rate);
  const fix = rateFix(entry, expected);
  report.violation({
    message: "percent-format",
    at: entry,
    // What the cell holds, and no percentage.
    found: { value: rate, unit: null },
    expected: percent(expected),
    fix: { ...fix, safe: fix.safe && slipped === null },
  });
}

function checkPlainCell(
  entry: Entry<number>,
  rate: number,
  submission: Submission,
  report: Report<Message>,
): void {
  const slipped = slippedRate(submission);
  if (slipped !== null) {
    const wrong = {
      message: "slipped",
      at: entry,
      found: percent(rate),
      expected: percent(slipped),
      fix: { ...rateFix(entry, slipped), safe: false },
    } as const;
    // A workbook that divides 2,400 by a fraction has the right goals.
    if (slipped === inPercent(rate)) report.review(wrong);
    else report.violation(wrong);
    return;
  }
  if (isPlausibleRate(rate)) return;
  const isFraction = isPlausibleRate(inPercent(rate));
  const message = isFraction ? "fraction" : implausible(rate);
  const wrong = {
    message,
    at: entry,
    // As a percentage it would be rounded to nothing.
    found: message === "too-low" ? { value: String(rate), unit: null } : percent(rate),
    expected: isFraction ? percent(inPercent(rate)) : { value: null, unit: null },
    fix: isFraction ? { ...rateFix(entry, inPercent(rate)), safe: false } : null,
  } as const;
  // No goal follows from a rate of 0; one that a formula gives may stand for a cell that is still blank.
  if (message === "not-positive" && entry.cell.formula === undefined) report.violation(wrong);
  else report.review(wrong);
}

function implausible(rate: number): Message {
  if (rate <= 0) return "not-positive";
  return rate > kosha2010["GOAL-3"].highestPlausibleRate ? "too-high" : "too-low";
}

function percent(value: number): Amount {
  return { value, unit: "%" };
}

function rateFix(entry: Entry<number>, value: number): Fix {
  return {
    safe: true,
    changes: [{ place: placeOf(entry), value, format: plainFormat }],
  };
}
