import type { Submission } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { type LoggedDay, loggedDays } from "../../../record/log-days";
import { defineRule } from "../../rule";
import { text } from "./head-count-constant.text";

/** Worked days in a row with the same head count that are worth a question. */
const longestRun = 60;

/** Fewer workers than this may well all be there every day. */
const fewestWorkers = 20;

export const headCountConstant = defineRule({
  id: "head-count-constant",
  severity: "info",
  clauses: ["CAN-3"],
  needs: [{ subject: ["log.workers"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    if (submission.log?.kind !== "daily") {
      report.notApplicable();
      return;
    }
    const [longest = []] = runsOfOneCount(submission).toSorted((a, b) => b.length - a.length);
    const [first] = longest;
    const workers = numberIn(first?.row.workers) ?? 0;
    if (!first?.row.workers || longest.length < longestRun || workers < fewestWorkers) return;
    const last = longest.findLast(({ row }) => row.sheet === first.row.sheet);
    report.review({
      message: "constant",
      at: [first.row.workers, last?.row.workers ?? first.row.workers],
      found: { value: workers, unit: "persons" },
      expected: { value: null, unit: null },
      params: {
        days: { value: longest.length, unit: "days" },
        from: { value: first.date, unit: "date" },
        to: { value: longest.at(-1)?.date ?? null, unit: "date" },
      },
    });
  },
});

/** Worked days, one after the other, with the same number of workers that somebody typed. */
function runsOfOneCount(submission: Submission): readonly (readonly LoggedDay[])[] {
  const runs: LoggedDay[][] = [];
  let before: number | null = null;
  for (const day of loggedDays(submission)) {
    if (day.isWorked === false) continue;
    const { workers } = day.row;
    // What a formula gives, such as the sum of the teams, is counted elsewhere.
    const count = workers?.cell.formula === undefined ? numberIn(workers) : null;
    if (count !== null && count === before) runs.at(-1)?.push(day);
    else if (count !== null) runs.push([day]);
    before = count;
  }
  return runs;
}
