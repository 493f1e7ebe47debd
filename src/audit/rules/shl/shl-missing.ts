import { serialFromIso } from "../../../core/calendar/serial";
import { kosha2010 } from "../../../core/rulebook";
import { applicationDay, applicationFields } from "../../../record/application";
import { rulebookOf } from "../../../record/own-rules";
import { isUsed } from "../../../record/shl-scores";
import { defineRule } from "../../rule";
import { text } from "./shl-missing.text";

export const shlMissing = defineRule({
  id: "shl-missing",
  severity: "warning",
  clauses: ["SHL-2", "TRN-5", "APP-4"],
  needs: [{ subject: applicationFields, inputs: [] }],
  completeness: true,
  text,
  check(submission, report) {
    const { shl, quotation } = submission;
    const applied = applicationDay(submission);
    const { shlRequiredFrom } = kosha2010["TRN-5"];
    if (applied === null || applied < serialFromIso(shlRequiredFrom)) {
      report.notApplicable();
      return;
    }
    if (shl && (isUsed(shl, "own") || isUsed(shl, "checker"))) return;
    const blank = shl?.rows[0]?.own ?? shl?.rows[0]?.checker;
    const at =
      blank ??
      quotation?.applicationDate ??
      quotation?.rows.find(({ achieved }) => achieved !== undefined)?.achieved;
    if (!at) return;
    report.review({
      message: blank ? "blank" : "no-table",
      at,
      found: { value: null, unit: null },
      expected: { value: rulebookOf(submission)["SHL-2"].passPoints, unit: "points" },
      params: { applied: { value: applied, unit: "date" } },
    });
  },
});
