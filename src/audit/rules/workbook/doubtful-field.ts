import { text } from "./doubtful-field.text";
import { cellAddress, quotedSheet } from "../../../workbook/address";
import type { Place } from "../../../workbook/workbook";
import type { Doubt } from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { defineRule, type Report } from "../../rule";

export const doubtfulField = defineRule({
  id: "doubtful-field",
  severity: "warning",
  // What was meant is for a person to say; the documents themselves are reviewed.
  clauses: ["AUD-1"],
  needs: [],
  judgesEach: true,
  text,
  check({ doubts }, report) {
    const twins = new Set<Doubt>();
    for (const [first, ...others] of twinsIn(doubts)) {
      if (others.length === 0) continue;
      const same = [first, ...others];
      for (const doubt of same) twins.add(doubt);
      report.review({
        message: "two-sheets",
        at: [first.place, ...others.map(({ place }) => place)],
        found: { value: first.heading, unit: null },
        expected: { value: first.field, unit: "field" },
        params: {
          count: { value: same.length, unit: null },
          sheet: { value: otherSheet(first), unit: null },
        },
      });
    }
    for (const doubt of doubts.filter((each) => !twins.has(each))) ask(doubt, report);
  },
});

function ask(
  { place, field, heading, alternatives, rivals = [] }: Doubt,
  report: Report<keyof typeof text.messages>,
): void {
  const [other] = alternatives;
  const [rival] = rivals;
  const asked = {
    at: place,
    found: { value: heading, unit: null },
    expected: { value: field, unit: "field" },
  } as const;
  if (other !== undefined) {
    const params = { other: { value: other, unit: "field" } } as const;
    report.review({ ...asked, message: "ambiguous", params });
  } else if (rival !== undefined) {
    const params = { rival: { value: addressOf(rival), unit: null } } as const;
    report.review({ ...asked, message: "rival", params });
  } else {
    report.review({ ...asked, message: "unsure" });
  }
}

/** The doubts of one sheet whose fields stand on another sheet as well: two workplaces, or two versions, in one book. */
function twinsIn(doubts: readonly Doubt[]): [Doubt, ...Doubt[]][] {
  const twins = doubts.filter(
    (doubt) =>
      doubt.alternatives.length === 0 && ![null, doubt.place.sheet].includes(otherSheet(doubt)),
  );
  // No name of a sheet has a line break.
  return bySheet(twins, (doubt) => `${doubt.place.sheet}\n${otherSheet(doubt)}`);
}

function otherSheet({ rivals = [] }: Doubt): string | null {
  return rivals[0]?.sheet ?? null;
}

function addressOf({ sheet, row, column }: Place): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}
