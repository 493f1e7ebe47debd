import { appliedMultiple } from "../../../../src/audit/rules/quotation/applied-multiple";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const apply = (multiple: Literal, date: Literal, ...achieved: Literal[]) => ({
  quotation: {
    appliedMultiple: multiple,
    applicationDate: date,
    columns: ["multiple", "achieved"] as const,
    rows: achieved.map((day, index) => [index + 1, day]),
  },
});
const notYet = { value: { error: "#N/A" }, formula: "ZA.ACHIEVED(Log!A:C,B3)" };

testRule(appliedMultiple, {
  valid: [
    {
      name: "the multiple achieved, on the day of its achievement",
      submission: apply(1, "2010-07-02", "2010-07-02", null, notYet),
    },
    { name: "no date of application", submission: apply(1, null, "2010-07-02", "미달성") },
    {
      name: "nothing applied for",
      submission: apply(null, "2010-07-02", null),
      notApplicable: true,
    },
    {
      name: "a date of achievement that is an error, which has its own rule",
      submission: apply(2, "2010-07-02", "2010-07-02", { value: { error: "#REF!" } }),
      missing: ["quotation.achieved error"],
    },
    {
      name: "an application that leaves the multiple blank, of what is achieved",
      submission: apply(null, "2010-07-05", "2010-07-02"),
      missing: ["quotation.appliedMultiple blank"],
    },
    {
      name: "a multiple on the way to the applied one without its date",
      submission: apply(2, "2010-12-01", null, "2010-10-05"),
      missing: ["quotation.achieved blank"],
    },
    { name: "no quotation", submission: {}, notApplicable: true },
  ],
  invalid: [
    ...[null, "-", "미달성", notYet].map((day) => ({
      name: `a multiple that is not achieved (${JSON.stringify(day)})`,
      submission: apply(2, "2010-12-01", "2010-07-02", day),
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    })),
    {
      name: "a multiple where none is achieved",
      submission: apply(1, null, null),
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "1-fold", expected: "0-fold" },
      ],
    },
    ...[0, -1, 1.5].map((multiple) => ({
      name: `a multiple of ${multiple}`,
      submission: apply(multiple, null, "2010-07-02"),
      findings: [
        { message: "not-whole", at: "Quotation!J3", found: `${multiple}-fold`, expected: "–" },
      ],
    })),
    {
      name: "an application the day before the achievement",
      submission: apply(1, "2010-07-01", "2010-07-02"),
      findings: [
        { message: "too-early", at: "Quotation!J2", found: "2010-07-01", expected: "2010-07-02" },
      ],
    },
    {
      name: "an application before the achievement, whatever stands at a higher multiple",
      submission: apply(1, "2010-07-01", "2010-07-02", { value: { error: "#REF!" } }),
      findings: [
        { message: "too-early", at: "Quotation!J2", found: "2010-07-01", expected: "2010-07-02" },
      ],
    },
    {
      name: "a higher multiple that is achieved",
      submission: apply(1, "2010-12-01", "2010-07-02", "2010-10-05"),
      findings: [
        {
          message: "higher",
          at: "Quotation!J3",
          found: "1-fold",
          expected: "2-fold",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});
