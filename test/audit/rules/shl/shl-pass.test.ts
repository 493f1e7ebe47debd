import { shlPass } from "../../../../src/audit/rules/shl/shl-pass";
import { testRule } from "../../rule-tester";

const columns = ["own", "checker"] as const;
const scores = (own: readonly number[], checker: readonly number[] = []) =>
  own.map((score, index) => [score, checker[index] ?? null]);
const high = [25, 20, 10, 10, 10];
const low = [15, 15, 10, 10, 9];

testRule(shlPass, {
  valid: [
    {
      name: "60 points or more",
      submission: { shl: { columns, rows: scores(high), total: [75, null], pass: true } },
    },
    {
      name: "exactly 60 points, without a total",
      submission: { shl: { columns, rows: scores([15, 15, 10, 10, 10]) } },
    },
    {
      name: "fewer points in an application before 2011",
      submission: {
        shl: { columns, rows: scores(low), total: [59, null], pass: true },
        quotation: { applicationDate: "2010-12-31" },
      },
    },
    {
      name: "a wrong total that passes, which has its own rule",
      submission: { shl: { columns, rows: scores(low), total: [65, null], pass: true } },
    },
    {
      name: "a wrong total that passes, said to fail as its points do",
      submission: { shl: { columns, rows: scores(low), total: [65, null], pass: false } },
    },
    {
      name: "the checker's points, where they are complete",
      submission: { shl: { columns, rows: scores(low, high), total: [59, 75], pass: true } },
    },
    {
      name: "a verdict without points for every field",
      submission: {
        shl: {
          columns,
          rows: [
            [15, null],
            [null, null],
            [9, null],
          ],
          total: [24, null],
          pass: false,
        },
      },
      notApplicable: true,
    },
    { name: "no table", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "59 points in an application of 2011",
      submission: {
        shl: { columns, rows: scores(low), total: [59, null], pass: false },
        quotation: { applicationDate: "2011-01-01" },
      },
      findings: [{ message: "below", at: "SHL!A7", found: "59 points", expected: "60 points" }],
    },
    {
      name: "59 points that are said to pass, once",
      submission: { shl: { columns, rows: scores(low), total: [59, null], pass: "적합" } },
      findings: [{ message: "passed-though-below", at: "SHL!J1", found: "yes", expected: "no" }],
    },
    {
      name: "the checker's points below 60",
      submission: { shl: { columns, rows: scores(high, low) } },
      findings: [{ message: "below", at: "SHL!B2", found: "59 points", expected: "60 points" }],
    },
    {
      name: "exactly 60 points that are said to fail",
      submission: {
        shl: { columns, rows: scores([15, 15, 10, 10, 10]), total: [60, null], pass: "부적합" },
      },
      findings: [{ message: "failed-though-enough", at: "SHL!J1", found: "no", expected: "yes" }],
    },
    {
      name: "75 points that are said to fail",
      submission: { shl: { columns, rows: scores(high), total: [75, null], pass: false } },
      findings: [
        {
          message: "failed-though-enough",
          at: "SHL!J1",
          found: "no",
          expected: "yes",
          fix: "safe",
        },
      ],
      output: { "SHL!J1": { value: true } },
    },
  ],
});
