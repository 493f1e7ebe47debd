import type { FormField } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { dayIn } from "../../../record/entries";
import { latestDay, mayHaveBegun, pausesOf, scheduleOf } from "../../../record/schedule";
import { defineRule } from "../../rule";
import { text } from "./notice-date.text";

export const noticeDate = defineRule({
  id: "notice-date",
  severity: "warning",
  clauses: ["AUD-1", "AUD-2"],
  needs: (submission) => [
    {
      subject: ["schedule.noticeDate"],
      inputs: [["schedule.received"], ...pauseFieldsOf(submission)],
    },
  ],
  text,
  check(submission, report) {
    const { noticeDate: entry, received: start } = scheduleOf(submission);
    const [noticed, received] = [dayIn(entry), dayIn(start)];
    if (!entry || noticed === null || received === null) {
      report.notApplicable();
      return;
    }
    const found = { value: noticed, unit: "date" } as const;
    const params = { received: { value: received, unit: "date" } } as const;
    if (noticed < received) {
      const expected = { value: null, unit: null };
      report.violation({ message: "before-receipt", at: entry, found, expected, params });
      return;
    }
    const pauses = pausesOf(submission);
    const backwards = pauses.filter(({ first, last }) => last !== null && last < first);
    for (const { first, last, entry: end } of backwards) {
      report.violation({
        message: "pause-backwards",
        at: end,
        found: { value: last, unit: "date" },
        expected: { value: null, unit: null },
        params: { from: { value: first, unit: "date" } },
      });
    }
    if (backwards.length > 0) return;
    const standing = pauses.map(({ first, last }) => [first, last ?? first] as const);
    const latest = latestDay("D11", received, standing);
    if (latest === null || noticed <= latest) return;
    const expected = { value: latest, unit: "date" } as const;
    report.violation({ message: "late", at: entry, found, expected, params });
  },
});

/** The first and the last days of pauses: of one that has begun, both have to be known before the notice can be judged. */
function pauseFieldsOf(submission: Submission): readonly (readonly FormField[])[] {
  const { supplementAsked, inquirySent } = scheduleOf(submission);
  return [
    ...(mayHaveBegun(supplementAsked)
      ? ([["schedule.supplementAsked"], ["schedule.supplementReceived"]] as const)
      : []),
    ...(mayHaveBegun(inquirySent)
      ? ([["schedule.inquirySent"], ["schedule.inquiryAnswered"]] as const)
      : []),
  ];
}
