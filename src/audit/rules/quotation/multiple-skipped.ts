import { nextMultiple } from "../../../core/certification/next-multiple";
import { regulation } from "../../../core/record/regulation";
import type { Entry, Submission } from "../../../form/submission";
import { claimedMultiples } from "../../../record/claimed-multiples";
import { dayIn, lacksValue } from "../../../record/entries";
import { recordsAround } from "../../../record/progress";
import { defineRule } from "../../rule";
import { text } from "./multiple-skipped.text";

export const multipleSkipped = defineRule({
  id: "multiple-skipped",
  severity: "error",
  clauses: ["CERT-1", "TRN-2", "TRN-3"],
  needs: [
    {
      subject: ["quotation.achieved"],
      inputs: [["quotation.multiple"], ["profile.leadoffDate"]],
    },
  ],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const leadoff = dayIn(submission.profile.leadoffDate);
    const sequences = achievedInRecords(submission).filter(({ length }) => length > 1);
    if (leadoff === null || sequences.length === 0) {
      report.notApplicable();
      return;
    }
    for (const sequence of sequences) {
      const gaps = sequence.slice(1).flatMap((each, index) => {
        const before = sequence[index] ?? each;
        return each.multiple > nextMultiple(before.multiple, "new") ? [{ ...each, before }] : [];
      });
      const unread = gaps.map((gap) => unreadWithin(gap, submission)).find(lacksValue);
      if (unread) report.couldNotCheck("quotation.multiple", unread.reading, unread);
      const [first, ...others] = gaps.filter((gap) => !unreadWithin(gap, submission));
      if (!first) continue;
      const judged = {
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: { value: first.multiple, unit: "multiple" },
        expected: { value: nextMultiple(first.before.multiple, "new"), unit: "multiple" },
      } as const;
      if (regulation(leadoff) === "old") {
        const severity = isOldOrder(sequence) ? "info" : "warning";
        report.review({ ...judged, message: "before-revision", severity });
      } else {
        report.violation({ ...judged, message: isOldOrder(sequence) ? "old-order" : "skipped" });
      }
    }
  },
});

interface Achieved {
  readonly multiple: number;
  readonly entry: Entry<number>;
  readonly date: number;
}

/** The multiples achieved in each record, in the order in which they were. */
function achievedInRecords(submission: Submission): Achieved[][] {
  const records = new Map<number, Achieved[]>();
  for (const { row, multiple } of claimedMultiples(submission)) {
    const date = dayIn(row.achieved);
    const [record] = date === null ? [] : recordsAround(submission, date);
    if (!record || date === null || !row.multiple) continue;
    const achieved = { multiple, entry: row.multiple, date };
    records.set(record.start, [...(records.get(record.start) ?? []), achieved]);
  }
  return [...records.values()].map((achieved) =>
    achieved.toSorted((a, b) => a.date - b.date || a.multiple - b.multiple),
  );
}

/** The multiple that nobody can read of a row achieved within a gap: it may be the one that is skipped. */
function unreadWithin(
  { before, date }: { readonly before: Achieved; readonly date: number },
  { quotation }: Submission,
): Entry<number> | undefined {
  return quotation?.rows.find(({ multiple, achieved }) => {
    const day = dayIn(achieved);
    return lacksValue(multiple) && day !== null && before.date <= day && day <= date;
  })?.multiple;
}

function isOldOrder(sequence: readonly Achieved[]): boolean {
  return sequence.every(
    ({ multiple }, index) =>
      index === 0 || multiple === nextMultiple(sequence[index - 1]?.multiple ?? 0, "old"),
  );
}
