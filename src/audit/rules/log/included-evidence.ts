import type { LogColumns, Row, Submission } from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { isStated, numberIn } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./included-evidence.text";

const serviceProvider = /용역|service/i;

/** Words of a document in a remark. */
const documents = /계약서|증빙|내역서|확인서|contract|evidence|document|invoice/i;

export const includedEvidence = defineRule({
  id: "included-evidence",
  severity: "warning",
  clauses: ["TIME-6"],
  needs: [{ subject: ["log.includedCategory"], inputs: [] }],
  text,
  check(submission, report) {
    const counted = rowsOfServices(submission);
    if (counted.length === 0) {
      report.notApplicable();
      return;
    }
    // The document is named once, and not on every day.
    if (counted.some(({ row }) => isProved(row))) return;
    for (const [first, ...others] of bySheet(counted, ({ entry }) => entry.sheet)) {
      report.review({
        message: "no-document",
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: { value: first.entry.value, unit: null },
        expected: { value: null, unit: null },
        params: { rows: { value: others.length + 1, unit: "rows" } },
      });
    }
  },
});

/** The rows in which employees of a service provider are counted. */
function rowsOfServices({ log }: Submission) {
  return (log?.rows ?? []).flatMap((row) => {
    const entry = row.includedCategory;
    const isCounted = row.workers === undefined || (numberIn(row.workers) ?? 0) > 0;
    return entry && isCounted && serviceProvider.test(entry.value ?? "") ? [{ row, entry }] : [];
  });
}

function isProved({ includedEvidence, remark }: Row<LogColumns>): boolean {
  return isStated(includedEvidence) || documents.test(remark?.value ?? "");
}
