import { logStartsAtLeadoff } from "../../../../src/audit/rules/log/log-starts-at-leadoff";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningPersonHours"] as const;
// A Monday; the days before it are a weekend.
const profile = { leadoffDate: "2010-05-03" };
const logFrom = (date: string, carried: Literal = 80) => ({
  columns,
  rows: [[date, 10, 80, carried]],
});

testRule(logStartsAtLeadoff, {
  valid: [
    { name: "from the leadoff on", submission: { profile, log: logFrom("2010-05-03") } },
    {
      name: "from before the leadoff, which has its own rule",
      submission: { profile, log: logFrom("2010-04-01") },
    },
    {
      name: "from the first working day after a weekend",
      submission: { profile: { leadoffDate: "2010-05-01" }, log: logFrom("2010-05-03") },
    },
    {
      name: "from a re-leadoff",
      submission: {
        profile: { leadoffDate: "2009-05-03", releadoffDate: "2010-05-03" },
        log: logFrom("2010-05-03"),
      },
    },
    {
      name: "the month of the leadoff",
      submission: {
        profile: { leadoffDate: "2010-05-10" },
        monthly: true,
        log: logFrom("2010-05-01"),
      },
    },
    {
      name: "a log without days",
      submission: { profile, log: { columns, rows: [] } },
      notApplicable: true,
    },
    {
      name: "no leadoff",
      submission: { log: logFrom("2010-05-03") },
      missing: ["profile.leadoffDate not-found"],
    },
    ...[80, 3280].map((total) => ({
      name: `the log of a workplace that has taken a record over, with totals from ${total} on`,
      submission: {
        profile: { leadoffDate: "2009-05-03", takenOverPersonHours: 3200 },
        log: logFrom("2010-05-03", total),
      },
    })),
  ],
  invalid: [
    {
      name: "totals that carry another amount than was taken over",
      submission: {
        profile: { leadoffDate: "2009-05-03", takenOverPersonHours: 3200 },
        log: logFrom("2010-05-03", 5080),
      },
      findings: [
        {
          message: "carried",
          at: "Log!A2",
          found: "2010-05-03",
          expected: "2009-05-03",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "a log that leaves out months",
      submission: { profile, log: logFrom("2010-07-01") },
      findings: [{ message: "late", at: "Log!A2", found: "2010-07-01", expected: "2010-05-03" }],
    },
    {
      name: "a log without running totals",
      submission: { profile, log: logFrom("2010-07-01", null) },
      findings: [{ message: "late", at: "Log!A2", found: "2010-07-01", expected: "2010-05-03" }],
    },
    {
      name: "a monthly log from the second month on",
      submission: { profile, monthly: true, log: logFrom("2010-06-01") },
      findings: [{ message: "late", at: "Log!A2", found: "2010-06-01", expected: "2010-05-03" }],
    },
    {
      name: "a few days",
      submission: { profile, log: logFrom("2010-05-06") },
      findings: [
        {
          message: "few-days",
          at: "Log!A2",
          found: "2010-05-06",
          expected: "2010-05-03",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "totals that carry an earlier log",
      submission: { profile, log: logFrom("2011-01-03", 15_080) },
      findings: [
        {
          message: "carried",
          at: "Log!A2",
          found: "2011-01-03",
          expected: "2010-05-03",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    ...(
      [
        ["2010-05-10", "few-days", "needs-review", "info"],
        ["2010-05-11", "late", "violation", "error"],
      ] as const
    ).map(([date, message, result, severity]) => ({
      name: `a log from ${date} on, at the end of the first week or after it`,
      submission: { profile, log: logFrom(date) },
      findings: [{ message, at: "Log!A2", found: date, expected: "2010-05-03", result, severity }],
    })),
  ],
});
