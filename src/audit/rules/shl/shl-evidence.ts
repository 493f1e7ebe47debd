import type { ShlTable } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./shl-evidence.text";

export const shlEvidence = defineRule({
  id: "shl-evidence",
  severity: "info",
  clauses: ["AUD-4", "SHL-3"],
  needs: [{ subject: ["shl.own", "shl.checker"], inputs: [] }],
  text,
  check({ shl, doubts }, report) {
    // A column of remarks need not be filled in.
    const isCertain = !doubts.some(({ field }) => field === "shl.evidence");
    const scored = (shl?.rows ?? []).filter((row) => isCertain && row.evidence && hasPoints(row));
    if (scored.length === 0) {
      report.notApplicable();
      return;
    }
    const [first, ...others] = scored.flatMap(({ evidence }) =>
      evidence?.reading === "blank" && !isBelowFirst(evidence) ? [evidence] : [],
    );
    if (!first) return;
    report.review({
      message: "blank",
      at: [first, ...others],
      found: { value: others.length + 1, unit: null },
      expected: { value: null, unit: null },
    });
  },
});

type ShlRow = ShlTable["rows"][number];

function hasPoints({ own, checker }: ShlRow): boolean {
  return [own, checker].some((score) => (numberIn(score) ?? 0) > 0);
}

/** Evidence of several fields may stand in one merged cell. */
function isBelowFirst({ row, merge }: NonNullable<ShlRow["evidence"]>): boolean {
  return merge !== undefined && merge.top < row;
}
