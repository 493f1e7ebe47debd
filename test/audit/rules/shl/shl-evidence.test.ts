import { shlEvidence } from "../../../../src/audit/rules/shl/shl-evidence";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["weight", "own", "checker", "evidence"] as const;
const scores = [
  [30, 25, 24],
  [25, 20, 19],
  [15, 12, 11],
  [15, 12, 11],
  [15, 10, 11],
];
const table = (...evidence: Literal[]) => ({
  columns,
  rows: scores.map((row, index) => [...row, evidence[index] ?? null]),
});
const whole = ["policy", "survey", "minutes", "risk assessment", "plan"];

testRule(shlEvidence, {
  valid: [
    { name: "evidence of every field", submission: { shl: table(...whole) } },
    { name: "no table", submission: {}, notApplicable: true },
    {
      name: "no column for evidence",
      submission: { shl: { columns: ["weight", "own", "checker"], rows: scores } },
      notApplicable: true,
    },
    {
      name: "a field without points, which needs none",
      submission: {
        shl: {
          columns,
          rows: [
            [30, 0, 0, null],
            [25, 20, 19, "survey"],
          ],
        },
      },
    },
    {
      name: "no scores yet",
      submission: { shl: { columns, rows: scores.map(([weight]) => [weight ?? 0]) } },
      notApplicable: true,
    },
    {
      name: "a column of remarks, which may hold evidence or not",
      submission: {
        shl: table("policy"),
        doubts: [{ field: "shl.evidence", heading: "비고", alternatives: [] }],
      },
      notApplicable: true,
    },
    {
      name: "evidence in a merged cell beside several fields",
      submission: {
        shl: table("policy, survey, minutes", null, null, "plan"),
        merged: ["SHL!D2:D4", "SHL!D5:D6"],
      },
    },
  ],
  invalid: [
    {
      name: "fields of which the workplace's own scores alone are stated",
      submission: {
        shl: { columns: ["weight", "own", "evidence"], rows: [[30, 25, null]] },
      },
      findings: [
        { message: "blank", at: "SHL!C2", found: "1", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "no evidence beside scores whose heading is in doubt",
      submission: {
        shl: table("policy", "survey", "minutes", "risk assessment"),
        doubts: [{ field: "shl.own", heading: "점수", alternatives: [] }],
      },
      findings: [
        { message: "blank", at: "SHL!D6", found: "1", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "fields with points and no evidence, once",
      submission: { shl: table("policy", null, "minutes", null, "plan") },
      findings: [
        {
          message: "blank",
          at: "SHL!D3:D5",
          found: "2",
          expected: "–",
          result: "needs-review",
          says: "2 of the five fields",
        },
      ],
    },
    {
      name: "a merged cell that is blank itself",
      submission: { shl: table("policy", "survey", "minutes"), merged: ["SHL!D5:D6"] },
      findings: [
        { message: "blank", at: "SHL!D5", found: "1", expected: "–", result: "needs-review" },
      ],
    },
  ],
});
