import type { ShlTable } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { decidingColumn, type ScoreColumn } from "../../../record/shl-scores";
import { defineRule } from "../../rule";
import { text } from "./shl-before-after.text";

export const shlBeforeAfter = defineRule({
  id: "shl-before-after",
  severity: "info",
  clauses: ["SHL-4"],
  needs: [{ subject: ["shl.before"], inputs: [] }],
  text,
  check(submission, report) {
    const { shl } = submission;
    if (!shl) {
      report.notApplicable();
      return;
    }
    const column = decidingColumn(shl);
    const before = sumOf(shl, "before");
    const after = sumOf(shl, column);
    // Scores that are still to be filled in have a rule of their own.
    if (before === null || after === null) {
      report.notApplicable();
      return;
    }
    const at = shl.total?.[column] ?? shl.rows[0]?.[column];
    // A total that does not pass has a rule of its own.
    if (after >= before || after < rulebookOf(submission)["SHL-2"].passPoints || !at) return;
    report.review({
      message: "lower",
      at,
      found: { value: after, unit: "points" },
      expected: { value: null, unit: null },
      params: { before: { value: before, unit: "points" } },
    });
  },
});

/** The sum of a column that is filled in; null for another. */
function sumOf({ rows }: ShlTable, column: ScoreColumn): number | null {
  const scores = rows.flatMap((row) => numberIn(row[column]) ?? []);
  return scores.length === rows.length ? scores.reduce((total, score) => total + score, 0) : null;
}
