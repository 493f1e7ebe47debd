import type { Entry } from "../../../form/submission";
import { dayIn } from "../../../record/entries";
import { latestDay, scheduleOf } from "../../../record/schedule";
import { defineRule } from "../../rule";
import { text } from "./result-contest.text";

export const resultContest = defineRule({
  id: "result-contest",
  severity: "error",
  clauses: ["CON-1"],
  needs: [
    { subject: ["schedule.contestDate"], inputs: [["schedule.noticeDate"]] },
    { subject: ["schedule.answerDate"], inputs: [["schedule.contestDate"]] },
  ],
  judgesEach: true,
  text,
  check(submission, report) {
    const { noticeDate, contestDate, answerDate } = scheduleOf(submission);
    const judged = [
      stepOf("contest", "D13", noticeDate, contestDate),
      stepOf("answer", "D14", contestDate, answerDate),
    ].filter((step) => step !== null);
    if (judged.length === 0) report.notApplicable();
    for (const { name, code, entry, from, to } of judged) {
      const found = { value: to, unit: "date" } as const;
      const params = { from: { value: from, unit: "date" } } as const;
      if (to < from) {
        const expected = { value: null, unit: null };
        report.violation({ message: `${name}-early`, at: entry, found, expected, params });
        continue;
      }
      const latest = latestDay(code, from);
      if (latest === null || to <= latest) continue;
      const expected = { value: latest, unit: "date" } as const;
      report.violation({ message: `${name}-late`, at: entry, found, expected, params });
    }
  },
});

function stepOf(
  name: "contest" | "answer",
  code: "D13" | "D14",
  event: Entry<number> | undefined,
  entry: Entry<number> | undefined,
) {
  const [from, to] = [dayIn(event), dayIn(entry)];
  return entry && from !== null && to !== null ? { name, code, entry, from, to } : null;
}
