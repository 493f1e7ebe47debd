import { shlWeight } from "../../../../src/audit/rules/shl/shl-weight";
import { testRule } from "../../rule-tester";

const columns = ["field", "weight", "own", "checker"] as const;
const fields = ["경영층", "근로자", "의사소통", "위험관리", "활동계획"];
const weights = [30, 25, 15, 15, 15];
const rows = (own: readonly (number | string | null)[], checker: (number | null)[] = []) =>
  fields.map((field, index) => [
    field,
    weights[index] ?? null,
    own[index] ?? null,
    checker[index] ?? null,
  ]);
const at = (cell: string, message: string, found: string, expected: string) => ({
  message,
  at: `SHL!${cell}`,
  found,
  expected,
});

testRule(shlWeight, {
  valid: [
    {
      name: "scores from 0 to the weight, the checker's column not used yet",
      submission: { shl: { columns, rows: rows([30, 0, 15, 7.5, 10]) } },
    },
    { name: "no table", submission: {}, notApplicable: true },
    {
      name: "a weight that is left blank",
      submission: {
        shl: {
          columns,
          rows: [["경영층", null, 30, null], ...rows([30, 20, 10, 10, 10]).slice(1)],
        },
      },
    },
    {
      name: "a score in an error, which has its own rule",
      missing: ["shl.own error"],
      submission: {
        shl: {
          columns: ["own"],
          rows: [[{ value: { error: "#REF!" } }], [20], [10], [10], [10]],
        },
      },
    },
  ],
  invalid: [
    {
      name: "a weight that was changed, and not the score within it",
      submission: {
        shl: { columns, rows: [["경영층", 40, 35, null], ...rows([0, 20, 10, 10, 10]).slice(1)] },
      },
      findings: [{ ...at("B2", "weight", "40 points", "30 points"), fix: "safe" }],
      output: { "SHL!B2": { value: 30 } },
    },
    {
      name: "scores above the weight and below 0",
      submission: { shl: { columns, rows: rows([31, -1, 10, 10, 10]) } },
      findings: [
        at("C2", "above-weight", "31 points", "30 points"),
        at("C3", "negative", "-1 points", "0 points"),
      ],
    },
    {
      name: "a blank score in a column that is used",
      submission: { shl: { columns, rows: rows([25, 20, 10, 10, 10], [20, 20, null, 10, 10]) } },
      findings: [at("D4", "blank", "–", "–")],
    },
    {
      name: "scores as text",
      submission: { shl: { columns, rows: rows(["25점", 20, "우수", 10, 10]) } },
      findings: [
        { ...at("C2", "stored-as-text", "25점", "25 points"), fix: "safe" },
        at("C4", "unreadable", "우수", "–"),
      ],
      output: { "SHL!C2": { value: 25 } },
    },
  ],
});
