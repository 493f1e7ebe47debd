import { text } from "./doubtful-field.text";
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
    for (const { place, field, heading, alternatives } of doubts) {
      const [other] = alternatives;
      report.review({
        message: other === undefined ? "unsure" : "ambiguous",
        at: place,
        found: { value: heading, unit: null },
        expected: { value: field, unit: "field" },
        ...(other !== undefined && { params: { other: { value: other, unit: "field" } } }),
      });
    }
  },
});
