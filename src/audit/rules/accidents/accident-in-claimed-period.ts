import type { BreakingAccident } from "../../../record/breaking-accidents";
import { bySheet } from "../../../record/by-sheet";
import { claimedAccidents, type ClaimedAccident } from "../../../record/claimed-accidents";
import { dayIn } from "../../../record/entries";
import { cellAddress, quotedSheet } from "../../../workbook/address";
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
    for (const claimed of byAccident(claimedAccidents(submission))) checkAccident(claimed, report);
  },
});

/** The rows that claim an accident, for each accident, and each sheet that they stand on: it is one cause. */
function byAccident(
  claimed: readonly ClaimedAccident[],
): [ClaimedAccident, ...ClaimedAccident[]][] {
  const groups = new Map<BreakingAccident, ClaimedAccident[]>();
  for (const each of claimed) {
    const group = groups.get(each.accident);
    if (group) group.push(each);
    else groups.set(each.accident, [each]);
  }
  return [...groups.values()]
    .flatMap((group) => [
      group.filter(({ endsRecord }) => endsRecord),
      group.filter(({ endsRecord }) => !endsRecord),
    ])
    .flatMap((group) => bySheet(group, ({ row }) => row.sheet));
}

function checkAccident(
  [first, ...others]: readonly [ClaimedAccident, ...ClaimedAccident[]],
  report: Report<keyof typeof text.messages>,
): void {
  const { row, accident, endsRecord } = first;
  const { from } = row;
  if (!from) return;
  const { date, kind, releadoff } = accident;
  const at = [from, ...others.flatMap((other) => other.row.from ?? [])] as const;
  const place = accident.row.date ?? from;
  const params = {
    accident: {
      value: `${quotedSheet(place.sheet)}!${cellAddress(place.row, place.column)}`,
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
