import { shlScoresApart } from "../../../../src/audit/rules/shl/shl-scores-apart";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["weight", "own", "checker"] as const;
const weights = [30, 25, 15, 15, 15];
const own = [26, 20, 12, 11, 12];
const table = (...checker: Literal[]) => compared(own, checker);
const compared = (of: readonly Literal[], checker: readonly Literal[]) => ({
  columns,
  rows: weights.map((weight, index) => [weight, of[index] ?? null, checker[index] ?? null]),
});

testRule(shlScoresApart, {
  valid: [
    { name: "scores close to each other", submission: { shl: table(25, 20, 11, 11, 12) } },
    { name: "just less than a third of a weight", submission: { shl: table(17, 20, 12, 11, 12) } },
    {
      name: "8 of 25 points, which no rounding makes a third",
      submission: { shl: table(26, 12, 12, 11, 12) },
    },
    { name: "19 points less in total", submission: { shl: table(17, 16, 8, 10, 11) } },
    { name: "no scores of a checker", submission: { shl: table() }, notApplicable: true },
    { name: "no table", submission: {}, notApplicable: true },
    {
      name: "a score above its weight, which has its own rule",
      submission: { shl: table(25, 20, 19, 11, 12) },
    },
    {
      name: "a total below the pass mark, which has its own rule",
      submission: { shl: table(17, 15, 8, 8, 10) },
    },
    {
      name: "a few scores of the checker, whose total says nothing",
      submission: { shl: table(25, 20, 11) },
    },
    {
      name: "four fields that are far from each other together, whose total says nothing",
      submission: { shl: compared([30, 20, 15, 15], [21, 15, 11, 13]) },
    },
    {
      name: "a score below 0, which has its own rule",
      submission: { shl: compared([26, 20, 0, 11, 12], [25, 20, -5, 11, 12]) },
    },
  ],
  invalid: [
    {
      name: "all points of a weight and none of them",
      submission: { shl: compared([26, 20, 15, 11, 12], [26, 20, 0, 11, 12]) },
      findings: [
        {
          message: "field",
          at: "SHL!C4",
          found: "0 points",
          expected: "15 points",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a total of exactly the pass mark, far from the workplace's own",
      submission: { shl: table(17, 13, 8, 10, 12) },
      findings: [
        {
          message: "total",
          at: "SHL!C2:C6",
          found: "60 points",
          expected: "81 points",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a third of a weight in one field",
      submission: { shl: table(26, 20, 7, 11, 12) },
      findings: [
        {
          message: "field",
          at: "SHL!C4",
          found: "7 points",
          expected: "12 points",
          result: "needs-review",
        },
      ],
    },
    {
      name: "two fields, once, with the totals",
      submission: { shl: table(14, 20, 12, 5, 12) },
      findings: [
        {
          message: "field",
          at: "SHL!C2:C5",
          found: "63 points",
          expected: "81 points",
          result: "needs-review",
          says: "in 2 of the fields",
        },
      ],
    },
    {
      name: "20 points in total and no field by itself",
      submission: { shl: table(17, 16, 8, 9, 11) },
      findings: [
        {
          message: "total",
          at: "SHL!C2:C6",
          found: "61 points",
          expected: "81 points",
          result: "needs-review",
        },
      ],
    },
  ],
});
