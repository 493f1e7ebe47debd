import { audit } from "../../../../src/audit/audit";
import { logPersonHours } from "../../../../src/audit/rules/log/log-person-hours";
import { mergedCells } from "../../../../src/audit/rules/workbook/merged-cells";
import { type Literal, submissionOf } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningPersonHours"] as const;
const log = (...rows: (readonly Literal[])[]) => ({ columns, rows });

testRule(mergedCells, {
  valid: [
    {
      name: "nothing merged",
      submission: { log: log(["2010-05-03", 10, 80, 80], ["2010-05-04", 10, 80, 160]) },
    },
    { name: "no log", submission: {}, notApplicable: true },
    { name: "a log without rows", submission: { log: log() }, notApplicable: true },
    {
      name: "the person-hours of a day merged over its teams, among other days",
      submission: {
        log: log(
          ["2010-05-02", 10, 80, 80],
          ["2010-05-03", 10, 240, 320],
          ["2010-05-03", 20, null, null],
          ["2010-05-04", 10, 80, 400],
        ),
        merged: ["Log!C3:C4"],
      },
    },
    {
      name: "the workers of a day merged over a row without a date",
      submission: {
        log: log(["2010-05-03", 10, 80, 80], [null, null, 40, 120]),
        merged: ["Log!B2:B3"],
      },
    },
    {
      name: "a day merged over the rows of its teams, its total with it",
      submission: {
        log: log(["2010-05-03", 10, 80, 240], ["2010-05-03", 20, 160, null]),
        merged: ["Log!A2:A3", "Log!D2:D3"],
      },
    },
    {
      name: "the person-hours of a day merged over its teams",
      submission: {
        log: log(["2010-05-03", 10, 240, 240], ["2010-05-03", 20, null, null]),
        merged: ["Log!C2:C3"],
      },
    },
    {
      name: "a word merged over days off",
      submission: {
        log: log(["2010-05-03", "연휴", null, null], ["2010-05-04", null, null, null]),
        merged: ["Log!B2:B3"],
      },
    },
    {
      name: "a running total merged over a weekend",
      submission: {
        log: log(["2010-05-08", 10, 80, 160], ["2010-05-09", 10, 80, null]),
        merged: ["Log!D2:D3"],
      },
    },
  ],
  invalid: [
    {
      name: "workers and person-hours merged over two days, once",
      submission: {
        log: log(["2010-05-08", 10, 80, 80], ["2010-05-09", null, null, 80]),
        merged: ["Log!B2:B3", "Log!C2:C3"],
      },
      findings: [
        {
          message: "merged",
          at: "Log!B2:B3",
          found: "10 workers",
          expected: "–",
          result: "needs-review",
          says: "merged over 2 days",
        },
      ],
    },
  ],
});

it("leaves merged cells alone that another rule finds wrong", () => {
  const submission = submissionOf({
    log: log(["2010-05-08", 10, 480, 480], ["2010-05-09", 10, null, 560]),
    merged: ["Log!C2:C3"],
  });
  const { findings } = audit(submission, [mergedCells, logPersonHours]);
  expect(findings.map(({ rule }) => rule)).toEqual(["log-person-hours"]);
});
