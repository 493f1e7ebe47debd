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

/** Of the first three fields and of the last two, in rows 11 and 12. */
const subtotals = (culture: readonly number[], prevention: readonly number[]) => [
  { line: culture, fields: [0, 1, 2] },
  { line: prevention, fields: [3, 4] },
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
    {
      name: "subtotals of 70 and 30 points",
      submission: {
        shl: {
          columns,
          rows,
          subtotals: subtotals([70, 55, 50], [30, 22, 20]),
          total: [100, 77, 70],
        },
      },
    },
    {
      name: "subtotals without a total",
      submission: { shl: { columns, rows, subtotals: subtotals([70, 55, 50], [30, 22, 20]) } },
    },
    {
      name: "the subtotal of a field that is left blank, which has its own rule",
      submission: {
        shl: {
          columns,
          rows: [[30, null, 20], ...rows.slice(1)],
          subtotals: subtotals([70, 55, 50], [30, 22, 20]),
        },
      },
    },
    {
      name: "a score that is an error, which has its own rule",
      submission: {
        shl: {
          columns,
          rows: [[30, { value: { error: "#REF!" } }, 20], ...rows.slice(1)],
          total: [100, 77, 70],
        },
      },
      missing: ["shl.own error"],
    },
    ...[
      { name: "a total", rest: { total: [100, 77, 70] } },
      { name: "a subtotal", rest: { subtotals: subtotals([70, 55, 50], [30, 22, 20]) } },
    ].map(({ name, rest }) => ({
      name: `${name} of scores of which one is a formula without a result`,
      submission: {
        shl: {
          columns,
          rows: [[30, { value: null, formula: "SUM(F2:F9)" }, 20], ...rows.slice(1)],
          ...rest,
        },
      },
      missing: ["shl.own no-result"] as const,
    })),
    {
      name: "subtotals that are left blank",
      submission: {
        shl: { columns, rows, subtotals: [{ line: [null, null, null], fields: [0, 1, 2] }] },
      },
      notApplicable: true,
    },
    {
      name: "subtotals of every column",
      submission: {
        shl: {
          columns: ["weight", "before", "own", "checker"],
          rows: rows.map(([weight, ...scores]) => [weight ?? null, 10, ...scores]),
          subtotals: subtotals([70, 30, 55, 50], [30, 20, 22, 20]),
        },
      },
    },
    {
      name: "a subtotal that leaves out a score stored as text, which has its own rule",
      submission: {
        shl: {
          columns,
          rows: [[30, "25", 20], ...rows.slice(1)],
          subtotals: subtotals([70, 30, 50], [30, 22, 20]),
        },
      },
    },
  ],
  invalid: [
    ...[
      { name: "subtotals that share a field", fields: [2, 3, 4], prevention: 32, total: 87 },
      {
        name: "subtotals of a field twice and of another never",
        fields: [2, 3],
        prevention: 20,
        total: 75,
      },
      { name: "one of two subtotals that is blank", fields: [3, 4], prevention: null, total: 55 },
    ].map(({ name, fields, prevention, total }) => ({
      name: `a total that is the sum of ${name}`,
      submission: {
        shl: {
          columns,
          rows,
          subtotals: [
            { line: [70, 55, 50], fields: [0, 1, 2] },
            { line: [null, prevention, null], fields },
          ],
          total: [100, total, 70],
        },
      },
      findings: [
        {
          message: "differs" as const,
          at: "SHL!B7",
          found: `${total} points`,
          expected: "77 points",
          fix: "safe" as const,
        },
      ],
      output: { "SHL!B7": { value: 77 } },
    })),
    {
      name: "a wrong subtotal, and not the total that follows from it",
      submission: {
        shl: {
          columns,
          rows,
          subtotals: subtotals([70, 45, 50], [30, 22, 20]),
          total: [100, 67, 70],
        },
      },
      findings: [
        {
          message: "subtotal",
          at: "SHL!B11",
          found: "45 points",
          expected: "55 points",
          says: "its 3 fields",
          fix: "safe",
        },
      ],
      output: { "SHL!B11": { value: 55 } },
    },
    {
      name: "a wrong subtotal beside a right total",
      submission: {
        shl: {
          columns,
          rows,
          subtotals: subtotals([70, 55, 50], [40, 22, 20]),
          total: [100, 77, 70],
        },
      },
      findings: [
        {
          message: "subtotal",
          at: "SHL!A12",
          found: "40 points",
          expected: "30 points",
          fix: "safe",
        },
      ],
      output: { "SHL!A12": { value: 30 } },
    },
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
