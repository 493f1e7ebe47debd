import { shlBeforeAfter } from "../../../../src/audit/rules/shl/shl-before-after";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["weight", "before", "own", "checker"] as const;
const weights = [30, 25, 15, 15, 15];
const table = (before: Literal[], own: Literal[], checker: Literal[] = []) => ({
  columns,
  rows: weights.map((weight, index) => [
    weight,
    before[index] ?? null,
    own[index] ?? null,
    checker[index] ?? null,
  ]),
});
const low = [20, 16, 9, 8, 8];
const high = [25, 20, 12, 11, 12];

testRule(shlBeforeAfter, {
  valid: [
    { name: "more than before", submission: { shl: table(low, high, high) } },
    { name: "the same as before", submission: { shl: table(low, low) } },
    {
      name: "one field lower and the total higher",
      submission: { shl: table([...low.slice(0, 4), 13], high) },
    },
    {
      name: "a total below the pass mark, which has its own rule",
      submission: { shl: table(low, [20, 15, 8, 8, 8]) },
    },
    { name: "nothing before", submission: { shl: table([], high) }, notApplicable: true },
    {
      name: "a few scores before",
      submission: { shl: table([30, 25], [20, 20, 10, 10, 10]) },
      notApplicable: true,
    },
    { name: "nothing after yet", submission: { shl: table(low, []) }, notApplicable: true },
    {
      name: "a table without rows",
      submission: { shl: { columns, rows: [] } },
      notApplicable: true,
    },
    { name: "no table", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "exactly the pass mark, and more before",
      submission: { shl: table(high, [15, 15, 10, 10, 10]) },
      findings: [
        {
          message: "lower",
          at: "SHL!C2",
          found: "60 points",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "own scores below those before",
      submission: { shl: { ...table(high, low), total: [100, 80, 61, null] } },
      findings: [
        {
          message: "lower",
          at: "SHL!C7",
          found: "61 points",
          expected: "–",
          result: "needs-review",
          says: "80 points",
        },
      ],
    },
    {
      name: "the checker's scores below those before, without a total",
      submission: { shl: table(high, high, low) },
      findings: [
        {
          message: "lower",
          at: "SHL!D2",
          found: "61 points",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
