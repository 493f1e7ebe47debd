import { text } from "./doubtful-field.text";
import { cellAddress, quotedSheet } from "../../../workbook/address";
import type { Place } from "../../../workbook/workbook";
import { defineRule } from "../../rule";

export const doubtfulField = defineRule({
  id: "doubtful-field",
  severity: "warning",
  // What was meant is for a person to say; the documents themselves are reviewed.
  clauses: ["AUD-1"],
  needs: [],
  judgesEach: true,
  text,
  check({ doubts }, report) {
    for (const { place, field, heading, alternatives, rivals = [] } of doubts) {
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
  },
});

function addressOf({ sheet, row, column }: Place): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}
