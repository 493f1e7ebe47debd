import { greatestOf, leastOf } from "../../../core/extremes";
import { nextMultiple } from "../../../core/certification/next-multiple";
import { regulation } from "../../../core/record/regulation";
import type { Submission } from "../../../form/submission";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import { restarts } from "../../../record/record-starts";
import { multipleTakenOver } from "../../../record/taken-over";
import { defineRule } from "../../rule";
import { text } from "./multiple-certified.text";

export const multipleCertified = defineRule({
  id: "multiple-certified",
  severity: "error",
  clauses: ["CERT-1", "TRN-3"],
  fatal: true,
  followsFrom: ["applied-multiple"],
  needs: [{ subject: ["profile.lastCertifiedMultiple", "profile.takenOverMultiple"], inputs: [] }],
  text,
  check(submission, report) {
    const entry = submission.quotation?.appliedMultiple;
    const applied = numberIn(entry);
    const known = lastMultiples(submission);
    const isMultiple = applied !== null && Number.isInteger(applied) && applied >= 1;
    // Other applied multiples are none, which has its own rule.
    if (!entry || !isMultiple || known.length === 0) {
      report.notApplicable();
      return;
    }
    const [last = 0] = known;
    const orders = ordersOf(submission);
    const expected = known.flatMap((each) => orders.map((order) => nextMultiple(each, order)));
    if (expected.includes(applied)) return;
    const wrong = {
      message: applied <= last ? "certified-already" : "skipped",
      at: entry,
      found: { value: applied, unit: "multiple" },
      expected: { value: expected[0] ?? null, unit: "multiple" },
      params: { last: { value: last, unit: "multiple" } },
    } as const;
    // Of which record, or in which order, a person has to see.
    const isOpen = known.length > 1 || orders.length > 1;
    if (isOpen) report.review({ ...wrong, severity: "warning" });
    else report.violation(wrong);
  },
});

/**
 * The last multiple of the current record, certified or taken over, the likeliest first; 0 where the record started again
 * since. Both where no date says it; none where nothing is stated.
 */
function lastMultiples(submission: Submission): readonly number[] {
  const { lastCertifiedMultiple, lastCertifiedDate } = submission.profile;
  const restart = restarts(submission).at(-1);
  const certified = wholeIn(numberIn(lastCertifiedMultiple));
  const takenOver = wholeIn(multipleTakenOver(submission));
  if (!restart) {
    const known = [certified, takenOver].filter((multiple) => multiple !== null);
    return known.length > 0 ? [greatestOf(known)] : [];
  }
  if (certified === null) return isStated(lastCertifiedMultiple) ? [] : [0];
  const date = dayIn(lastCertifiedDate);
  if (date === null) return [certified, 0];
  // On its first day a record has nothing to certify yet.
  return [date <= leastOf(restart) ? 0 : certified];
}

function wholeIn(multiple: number | null): number | null {
  return multiple !== null && Number.isSafeInteger(multiple) && multiple >= 0 ? multiple : null;
}

/** The orders of multiples that may apply: the former one too to a workplace from before the revision. */
function ordersOf({ profile }: Submission): readonly ("new" | "old")[] {
  const leadoff = dayIn(profile.leadoffDate);
  return leadoff !== null && regulation(leadoff) === "new" ? ["new"] : ["new", "old"];
}
