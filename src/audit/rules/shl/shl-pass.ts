import { kosha2010 } from "../../../core/rulebook";
import { serialFromIso } from "../../../core/calendar/serial";
import type { Quotation } from "../../../form/submission";
import { text } from "./shl-pass.text";
import { dayIn, numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { valueFix } from "../../fixes";
import { defineRule } from "../../rule";
import { decidingColumn, isUsed, sumsOf } from "../../../record/shl-scores";

export const shlPass = defineRule({
  id: "shl-pass",
  severity: "error",
  clauses: ["SHL-2", "TRN-5", "AUD-4"],
  needs: [
    { subject: ["shl.own", "shl.checker", "shl.pass"], inputs: [["shl.own", "shl.checker"]] },
  ],
  fatal: true,
  text,
  check(submission, report) {
    const { shl, quotation } = submission;
    if (!shl) {
      report.notApplicable();
      return;
    }
    const column = decidingColumn(shl);
    const totalEntry = shl.total?.[column];
    const stated = numberIn(totalEntry);
    // A wrong total is named by its own rule; either number may be the right one.
    const totals = [...(stated === null ? [] : [stated]), ...sumsOf(shl, column)];
    const [total] = totals;
    const isComplete = shl.rows.every((row) => numberIn(row[column]) !== null);
    if (total === undefined || (isUsed(shl, column) && !isComplete)) {
      report.notApplicable();
      return;
    }
    const { passPoints } = rulebookOf(submission)["SHL-2"];
    const verdict = shl.pass?.value ?? null;
    const params = {
      total: { value: total, unit: "points" },
      points: { value: passPoints, unit: "points" },
    } as const;
    if (totals.every((points) => points < passPoints)) {
      if (!isRequired(quotation)) return;
      const at = totalEntry ?? shl.rows[0]?.[column];
      if (shl.pass && verdict === true) {
        report.violation({
          message: "passed-though-below",
          at: shl.pass,
          found: { value: true, unit: null },
          expected: { value: false, unit: null },
          params,
        });
      } else if (at) {
        report.violation({
          message: "below",
          at,
          found: { value: total, unit: "points" },
          expected: { value: passPoints, unit: "points" },
          params,
        });
      }
    } else if (shl.pass && verdict === false && totals.every((points) => points >= passPoints)) {
      report.violation({
        message: "failed-though-enough",
        at: shl.pass,
        found: { value: false, unit: null },
        expected: { value: true, unit: null },
        params,
        fix: typeof shl.pass.cell.value === "boolean" ? valueFix(shl.pass, true) : null,
      });
    }
  },
});

/** The points are required of applications from a date on; without a date of application, of this one. */
function isRequired(quotation: Quotation | null): boolean {
  const applied = dayIn(quotation?.applicationDate);
  return applied === null || applied >= serialFromIso(kosha2010["TRN-5"].shlRequiredFrom);
}
