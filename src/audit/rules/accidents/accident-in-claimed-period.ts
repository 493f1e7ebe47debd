import { claimedAccidents, type ClaimedAccident } from "../../../record/claimed-accidents";
import { dayIn } from "../../../record/entries";
import { cellAddress } from "../../../workbook/address";
import { defineRule, type Report } from "../../rule";
import { text } from "./accident-in-claimed-period.text";

export const accidentInClaimedPeriod = defineRule({
  id: "accident-in-claimed-period",
  severity: "error",
  clauses: ["DEF-3", "AUD-7", "CAN-1", "LEAD-4"],
  needs: [{ subject: ["accidents.date"], inputs: [] }],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const rows = submission.quotation?.rows ?? [];
    const isClaimed = rows.some(({ from, achieved }) => from && dayIn(achieved) !== null);
    if (!isClaimed) {
      report.notApplicable();
      return;
    }
    for (const each of claimedAccidents(submission)) checkAccident(each, report);
  },
});

function checkAccident(
  { row, accident, endsRecord }: ClaimedAccident,
  report: Report<keyof typeof text.messages>,
): void {
  const { from, to } = row;
  if (!from) return;
  const { date, kind, releadoff } = accident;
  const at = to ? ([from, to] as const) : from;
  const place = accident.row.date ?? from;
  const params = {
    accident: {
      value: `'${place.sheet}'!${cellAddress(place.row, place.column)}`,
      unit: null,
    },
  } as const;
  if (!endsRecord) {
    report.review({
      message: "approved-later",
      at,
      found: { value: date, unit: "date" },
      expected: { value: null, unit: null },
      params,
      severity: "warning",
    });
    return;
  }
  report.violation({
    message: kind,
    at,
    found: { value: kind === "accident" ? date : dayIn(accident.row.approvalDate), unit: "date" },
    expected: { value: releadoff, unit: "date" },
    params,
  });
}
