import { kosha2010 } from "../../../core/rulebook";
import type { Entry, ShlTable } from "../../../form/submission";
import { text } from "./shl-weight.text";
import { asStated, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";
import { isUsed, scoreColumns } from "../../../record/shl-scores";

type Message = keyof typeof text.messages;

const nothing = { value: null, unit: null };

export const shlWeight = defineRule({
  id: "shl-weight",
  severity: "error",
  clauses: ["SHL-1"],
  needs: [{ subject: ["shl.weight", "shl.before", "shl.own", "shl.checker"], inputs: [] }],
  judgesEach: true,
  text,
  check({ shl }, report) {
    if (!shl) {
      report.notApplicable();
      return;
    }
    const used = scoreColumns.filter((column) => isUsed(shl, column));
    for (const row of shl.rows) {
      const weight = kosha2010["SHL-1"].weights[row.index];
      if (weight === undefined) continue;
      checkWeight(row, weight, report);
      // A score within a changed weight is no second mistake.
      const most = Math.max(weight, numberIn(row.weight) ?? weight);
      for (const column of used) {
        const entry = row[column];
        if (entry) checkScore(entry, most, report);
      }
    }
  },
});

function checkWeight(
  { weight: entry }: ShlTable["rows"][number],
  weight: number,
  report: Report<Message>,
): void {
  const found = numberIn(entry);
  if (!entry || found === null || found === weight) return;
  report.violation({
    message: "weight",
    at: entry,
    found: { value: found, unit: "points" },
    expected: { value: weight, unit: "points" },
    fix: valueFix(entry, weight),
  });
}

function checkScore(entry: Entry<number>, most: number, report: Report<Message>): void {
  const score = numberIn(entry);
  const found = asStated(entry, "points");
  if (entry.reading === "error") return;
  if (entry.reading === "blank") {
    report.violation({ message: "blank", at: entry, found, expected: nothing });
  } else if (score === null) {
    report.violation({ message: "unreadable", at: entry, found, expected: nothing });
  } else if (score > most || score < 0) {
    const expected = { value: score < 0 ? 0 : most, unit: "points" } as const;
    report.violation({
      message: score < 0 ? "negative" : "above-weight",
      at: entry,
      found,
      expected,
    });
  } else if (typeof entry.cell.value === "string") {
    report.violation({
      message: "stored-as-text",
      at: entry,
      found: { value: entry.cell.value, unit: null },
      expected: { value: score, unit: "points" },
      fix: { safe: true, changes: valueFix(entry, score).changes },
    });
  }
}
