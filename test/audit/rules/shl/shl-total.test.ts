import { shlTotal } from "../../../../src/audit/rules/shl/shl-total";
import { testRule } from "../../rule-tester";

const columns = ["weight", "own", "checker"] as const;
const rows = [
  [30, 25, 20],
  [25, 20, 20],
  [15, 10, 10],
  [15, 10, 10],
  [15, 12, 10],
];

testRule(shlTotal, {
  valid: [
    { name: "the sums", submission: { shl: { columns, rows, total: [100, 77, 70] } } },
    {
      name: "the sum of changed weights, which have their own rule",
      submission: {
        shl: { columns, rows: [[40, 25, 20], ...rows.slice(1)], total: [110, 77, 70] },
      },
    },
    {
      name: "a sum that leaves out a score stored as text, which has its own rule",
      submission: {
        shl: { columns, rows: [[30, "25", 20], ...rows.slice(1)], total: [100, 52, 70] },
      },
    },
    ...[null, "확인 요망"].map((score) => ({
      name: `scores of which one is ${JSON.stringify(score)}, which has its own rule`,
      submission: {
        shl: { columns, rows: [[30, score, 20], ...rows.slice(1)], total: [100, 77, 70] },
      },
      missing: [score === null ? "shl.own blank" : "shl.own unreadable"] as const,
    })),
    {
      name: "a weight that is left blank",
      submission: {
        shl: { columns, rows: [[null, 25, 20], ...rows.slice(1)], total: [100, 77, 70] },
      },
      missing: ["shl.weight blank"],
    },
    {
      name: "a total that is left blank",
      submission: { shl: { columns, rows, total: [null, null, null] } },
      notApplicable: true,
    },
    { name: "no table", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "a typed total and one in a formula",
      submission: {
        shl: { columns, rows, total: [100, 80, { value: 60, formula: "SUM(C2:C5)" }] },
      },
      findings: [
        {
          message: "differs",
          at: "SHL!B7",
          found: "80 points",
          expected: "77 points",
          fix: "safe",
        },
        {
          message: "differs",
          at: "SHL!C7",
          found: "60 points",
          expected: "70 points",
        },
      ],
      output: { "SHL!B7": { value: 77 } },
    },
    {
      name: "a total of which only four fields were read, whether or not they add up to it",
      submission: { shl: { columns, rows: rows.slice(0, 4), total: [100, 65, 60] } },
      findings: [
        {
          message: "incomplete",
          at: "SHL!A6:C6",
          found: "100 points",
          expected: "–",
          result: "needs-review",
          says: "only 4 of the five fields",
        },
      ],
    },
  ],
});
