import { shlMissing } from "../../../../src/audit/rules/shl/shl-missing";
import { testRule } from "../../rule-tester";

const columns = ["own", "checker"] as const;

testRule(shlMissing, {
  valid: [
    {
      name: "scores of the workplace",
      submission: {
        quotation: { applicationDate: "2011-01-01" },
        shl: { columns, rows: [[20, null]] },
      },
    },
    {
      name: "scores that are formulas without a result, of which nobody knows whether there are any",
      submission: {
        quotation: { applicationDate: "2011-01-01" },
        shl: { columns, rows: [[{ value: null, formula: "Scores!B2" }, null]] },
      },
      missing: ["shl.own no-result"],
    },
    {
      name: "an application before 2011",
      submission: { quotation: { applicationDate: "2010-12-31" } },
      notApplicable: true,
    },
    {
      name: "no application",
      submission: { shl: { columns, rows: [[null, null]] } },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "no table",
      submission: { quotation: { applicationDate: "2011-01-01" } },
      findings: [
        {
          message: "no-table",
          at: "Quotation!J2",
          found: "–",
          expected: "60 points",
          result: "needs-review",
        },
      ],
    },
    {
      name: "no table, where only a date achieved is stated",
      submission: {
        quotation: {
          columns: ["multiple", "achieved"],
          rows: [
            [1, null],
            [2, "2012-03-01"],
          ],
        },
      },
      findings: [
        {
          message: "no-table",
          at: "Quotation!B2",
          found: "–",
          expected: "60 points",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a table without scores, where only a date achieved is stated",
      submission: {
        quotation: { columns: ["multiple", "achieved"], rows: [[1, "2012-03-01"]] },
        shl: { columns, rows: [[null, null]] },
      },
      findings: [
        {
          message: "blank",
          at: "SHL!A2",
          found: "–",
          expected: "60 points",
          result: "needs-review",
        },
      ],
    },
  ],
});
