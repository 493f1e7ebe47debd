import { approvalDate } from "../../../../src/audit/rules/accidents/approval-date";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "victim", "cause", "careDays", "approvalDate"] as const;
const rows = (...rows: (readonly Literal[])[]) => ({
  profile: { leadoffDate: "2010-05-03" },
  accidents: { columns, rows },
});
const date = "2010-06-10";

testRule(approvalDate, {
  valid: [
    { name: "an approval on the same day", submission: rows([date, null, "duty", 21, date]) },
    {
      name: "an approval later on",
      submission: rows([date, null, "confirmed-disease", 21, "2010-07-01"]),
    },
    { name: "no approval of an injury", submission: rows([date, null, "duty", 21, null]) },
    {
      name: "a short disease without approval",
      submission: rows([date, null, "업무상 질병", 2, null]),
    },
    {
      name: "the approval of a recurrence",
      submission: rows([date, null, "과거 재해의 재발", 21, "2009-01-05"]),
    },
    {
      name: "a disease that was over before the leadoff",
      submission: rows(["2009-06-10", null, "confirmed-disease", 21, "2009-07-01"]),
    },
    {
      name: "a disease on the leadoff itself, which is of the record",
      submission: rows(["2010-05-03", null, "confirmed-disease", 21, "2010-07-01"]),
    },
    { name: "no accidents", submission: {}, notApplicable: true },
    {
      name: "a disease of a retired worker that was over before the leadoff",
      submission: rows(["2009-06-10", "퇴직자", "confirmed-disease", 21, "2009-07-01"]),
    },
  ],
  invalid: [
    {
      name: "an approval before the accident",
      submission: rows([date, null, "duty", 21, "2010-06-09"]),
      findings: [
        {
          message: "before",
          at: "Accidents!E2",
          found: "2010-06-09",
          expected: "–",
          says: "2010-06-10",
        },
      ],
    },
    {
      name: "a disease that breaks the record without approval",
      submission: rows([date, null, "confirmed-disease", 21, null]),
      findings: [
        {
          message: "missing",
          at: "Accidents!E2",
          found: "–",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    ...[
      {
        name: "began before the leadoff",
        row: ["2010-04-20", null, "업무상 질병", 21, "2010-06-01"],
      },
      {
        name: "is approved on the leadoff",
        row: ["2010-04-20", null, "업무상 질병", 21, "2010-05-03"],
      },
      {
        name: "is of a retired worker, on the leadoff",
        row: ["2010-05-03", "퇴직자", "업무상 질병", 21, "2010-07-01"],
      },
      { name: "is of a retired worker", row: [date, "퇴직자", "업무상 질병", 21, "2010-07-01"] },
    ].map(({ name, row }) => ({
      name: `a disease that ${name}`,
      submission: rows(row),
      findings: [
        {
          message: "treated-as-zero",
          at: "Accidents!C2",
          found: "–",
          expected: "–",
          result: "needs-review" as const,
          severity: "info" as const,
        },
      ],
    })),
  ],
});
