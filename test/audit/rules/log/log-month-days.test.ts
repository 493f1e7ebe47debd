import { logMonthDays } from "../../../../src/audit/rules/log/log-month-days";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "zaDays"] as const;
const profile = { leadoffDate: "2010-01-01" };

/** The months of 2010 from January on. */
const logOf = (...zaDays: readonly Literal[]) => ({
  columns,
  rows: zaDays.map((days, month): Literal[] => [
    `2010-${String(month + 1).padStart(2, "0")}-01`,
    200,
    days,
  ]),
});

testRule(logMonthDays, {
  valid: [
    {
      name: "every day of every month",
      submission: { profile, monthly: true, log: logOf(31, 28, 31, 30) },
    },
    {
      name: "the days left from the leadoff on",
      submission: { profile: { leadoffDate: "2010-01-11" }, monthly: true, log: logOf(21, 28) },
    },
    {
      name: "the month of a new start, of which both records have days",
      submission: {
        profile: { leadoffDate: "2010-01-01", releadoffDate: "2010-02-20" },
        monthly: true,
        log: logOf(31, 27, 31),
      },
    },
    {
      name: "a month that stands twice, which has its own rule",
      submission: {
        profile,
        monthly: true,
        log: {
          columns,
          rows: [
            ["2010-01-01", 200, 20],
            ["2010-02-01", 200, 20],
            ["2010-02-01", 200, 20],
            ["2010-03-01", 200, 20],
          ],
        },
      },
    },
    {
      name: "every day of the last month of the calendar",
      submission: {
        profile: { leadoffDate: "9999-01-01" },
        monthly: true,
        log: { columns, rows: [["9999-12-01", 200, 31]] },
      },
    },
    {
      name: "every day of a leap month, and of a year's last one",
      submission: {
        profile: { leadoffDate: "2011-01-01" },
        monthly: true,
        log: {
          columns,
          rows: [
            ["2011-12-01", 200, 31],
            ["2012-01-01", 200, 31],
            ["2012-02-01", 200, 29],
          ],
        },
      },
    },
    {
      name: "months without days",
      submission: { monthly: true, log: logOf(null, null) },
      notApplicable: true,
    },
    {
      name: "a log by the day",
      submission: { log: logOf(40, 40) },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "29 days of February in a year that is no leap year",
      submission: { profile, monthly: true, log: logOf(31, 29, 31) },
      findings: [{ message: "too-many", at: "Log!C3", found: "29 days", expected: "28 days" }],
    },
    {
      name: "31 days of April",
      submission: { profile, monthly: true, log: logOf(31, 28, 31, 31, 31) },
      findings: [{ message: "too-many", at: "Log!C5", found: "31 days", expected: "30 days" }],
    },
    {
      name: "too many in the first and in the last month, which may hold more",
      submission: { profile, monthly: true, log: logOf(40, 28, 31, 35) },
      findings: [
        {
          message: "too-many",
          at: "Log!C2",
          found: "40 days",
          expected: "31 days",
          result: "needs-review",
          severity: "warning",
        },
        {
          message: "too-many",
          at: "Log!C5",
          found: "35 days",
          expected: "30 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "more than are left from the leadoff on",
      submission: { profile: { leadoffDate: "2010-01-11" }, monthly: true, log: logOf(25, 28, 31) },
      findings: [
        {
          message: "partial",
          at: "Log!C2",
          found: "25 days",
          expected: "21 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "three months of six, each for itself",
      submission: { profile, monthly: true, log: logOf(31, 32, 31, 32, 31, 32) },
      findings: [
        { message: "too-many", at: "Log!C3", found: "32 days", expected: "28 days" },
        { message: "too-many", at: "Log!C5", found: "32 days", expected: "30 days" },
        {
          message: "too-many",
          at: "Log!C7",
          found: "32 days",
          expected: "30 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "a column of totals, once",
      submission: { profile, monthly: true, log: logOf(31, 59, 90, 120) },
      findings: [
        {
          message: "not-of-month",
          at: "Log!C3:C5",
          found: "59 days",
          expected: "28 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "the whole month of a leadoff in the middle of it",
      submission: { profile: { leadoffDate: "2010-01-11" }, monthly: true, log: logOf(31, 28, 31) },
      findings: [
        {
          message: "partial",
          at: "Log!C2",
          found: "31 days",
          expected: "21 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "two months of three, too few for a column of something else",
      submission: { profile, monthly: true, log: logOf(31, 32, 32) },
      findings: [
        { message: "too-many", at: "Log!C3", found: "32 days", expected: "28 days" },
        {
          message: "too-many",
          at: "Log!C4",
          found: "32 days",
          expected: "31 days",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
  ],
});
