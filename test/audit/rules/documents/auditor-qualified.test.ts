import { auditorQualified } from "../../../../src/audit/rules/documents/auditor-qualified";
import { testRule } from "../../rule-tester";

const audited = (
  auditor: string | null,
  qualification: string | null,
  received = "2010-07-01",
) => ({
  schedule: { received, auditor, qualification },
});

testRule(auditorQualified, {
  valid: [
    { name: "a qualified auditor", submission: audited("김심사", "인증심사원 제10-23호") },
    {
      name: "the ZA director by his position",
      submission: audited("무재해추진팀장 이무재", "없음"),
    },
    {
      name: "the director by the column of qualifications",
      submission: audited("J. Doe", "ZA director"),
    },
    {
      name: "an application from before the qualification was asked for",
      submission: audited("김심사", "없음", "2010-06-30"),
      notApplicable: true,
    },
    {
      name: "a workplace's own submission, which leaves the schedule blank",
      submission: { schedule: { received: null, auditor: null, qualification: null } },
      notApplicable: true,
    },
    {
      name: "no place for the qualification",
      submission: { schedule: { received: "2010-07-01", auditor: "김심사" } },
      notApplicable: true,
    },
    {
      name: "no date of receipt to judge by",
      submission: { schedule: { received: null, auditor: "김심사", qualification: "없음" } },
      missing: ["schedule.received blank"],
    },
    {
      name: "an error in the place of the qualification, which has its own rule",
      submission: {
        schedule: {
          received: "2010-07-01",
          auditor: "김심사",
          qualification: { value: { error: "#N/A" } },
        },
      },
      missing: ["schedule.qualification error"],
    },
    {
      name: "a formula without its result in the place of the qualification",
      submission: {
        schedule: {
          received: "2010-07-01",
          auditor: "김심사",
          qualification: { value: null, formula: "B9" },
        },
      },
      missing: ["schedule.qualification no-result"],
    },
    {
      name: "a qualification without a name",
      submission: { schedule: { received: "2010-07-01", qualification: "제10-23호" } },
    },
  ],
  invalid: [
    {
      name: "a cell of spaces",
      submission: audited("김심사", " "),
      findings: [
        {
          message: "blank",
          at: "Schedule!B3",
          found: " ",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    ...["없음", "-", "none"].map((found) => ({
      name: `“${found}”`,
      submission: audited("김심사", found),
      findings: [{ message: "none", at: "Schedule!B3", found, expected: "–" }],
    })),
    {
      name: "a qualification that is not stated",
      submission: audited("김심사", null),
      findings: [
        {
          message: "blank",
          at: "Schedule!B3",
          found: "–",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
