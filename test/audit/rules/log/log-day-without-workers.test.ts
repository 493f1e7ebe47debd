import { logDayWithoutWorkers } from "../../../../src/audit/rules/log/log-day-without-workers";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "runningDays"] as const;
const profile = { leadoffDate: "2010-05-03" };

testRule(logDayWithoutWorkers, {
  valid: [
    {
      name: "a day without workers that adds nothing",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 0, 1],
            ["2010-05-05", null, null],
            ["2010-05-06", 1, 2],
          ],
        },
      },
    },
    {
      name: "a jump of the total on a day without workers, which has its own rule",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 0, 9],
          ],
        },
      },
    },
    {
      name: "a total that falls on a day without workers, or jumps on one with them, which has its own rule",
      submission: {
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 10, 2],
            ["2010-05-05", 0, 1],
            ["2010-05-06", 10, 3],
          ],
        },
      },
    },
    {
      name: "blank workers with hours, which have their own rule",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "personHours", "runningDays"],
          rows: [["2010-05-03", null, 80, 1]],
        },
      },
    },
    {
      name: "workers that cannot be read",
      missing: ["log.workers unreadable"],
      submission: { profile, log: { columns, rows: [["2010-05-03", "열 명", 1]] } },
    },
    {
      name: "a log by the month",
      submission: { monthly: true, log: { columns, rows: [["2010-05-01", 0, 20]] } },
      notApplicable: true,
    },
    {
      name: "a log that counts no days",
      submission: { log: { columns: ["date", "workers"], rows: [["2010-05-03", 0]] } },
      notApplicable: true,
    },
    {
      name: "a mark of 0 on the day of an accident, before the leadoff and without workers",
      submission: {
        profile: { leadoffDate: "2010-05-04" },
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: [
            ["2010-05-03", 10, 0],
            ["2010-05-04", 10, 1],
            ["2010-05-05", 10, 1],
            ["2010-05-06", 10, 0],
            ["2010-05-07", 0, 0],
          ],
        },
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-06", 10]] },
      },
    },
    {
      name: "a column of zeros, which is not one of marks",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: [
            ["2010-05-03", 10, 0],
            ["2010-05-04", 10, 0],
            ["2010-05-05", 10, 1],
          ],
        },
      },
    },
    {
      name: "a day too many on a day with workers, which has its own rule",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 10, 3],
            ["2010-05-05", 10, 4],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "as many marks of 0 as of 1 beside workers",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 1, 0],
          ],
        },
      },
      findings: [
        {
          message: "not-counted",
          at: "Log!C3",
          found: "0 days",
          expected: "1 day",
          severity: "warning",
          fix: "unsafe",
        },
      ],
      output: { "Log!C3": { value: 1 } },
    },
    {
      name: "marks of 0 beside workers, once for days one after the other",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 10, 1],
            ["2010-05-05", 3, 0],
            ["2010-05-06", 10, 0],
            ["2010-05-07", 10, 1],
          ],
        },
      },
      findings: [
        {
          message: "not-counted",
          at: "Log!C4:C5",
          found: "0 days",
          expected: "1 day",
          severity: "warning",
          fix: "unsafe",
        },
      ],
      output: { "Log!C4": { value: 1 }, "Log!C5": { value: 1 } },
    },
    {
      name: "a running total that counts a day without workers",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 0, 2],
            ["2010-05-05", 10, 3],
            ["2010-05-06", null, 4],
            ["2010-05-07", 10, 5],
          ],
        },
      },
      findings: [
        {
          message: "running-days",
          at: "Log!C3",
          found: "2 days",
          expected: "1 day",
          fix: "unsafe",
        },
        {
          message: "running-days",
          at: "Log!C5",
          found: "4 days",
          expected: "3 days",
          fix: "unsafe",
        },
      ],
      output: {
        "Log!C3": { value: 1 },
        "Log!C4": { value: 2 },
        "Log!C5": { value: 3 },
        "Log!C6": { value: 4 },
      },
    },
    {
      name: "a ZA day stated for a day without workers, and not its running total again",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "zaDays", "runningDays"],
          rows: [
            ["2010-05-03", 10, 1, 1],
            ["2010-05-04", 0, 1, 2],
            ["2010-05-05", 10, 1, 3],
          ],
        },
      },
      findings: [
        { message: "za-days", at: "Log!C3", found: "1 day", expected: "0 days", fix: "unsafe" },
      ],
      output: { "Log!C3": { value: 0 } },
    },
    {
      name: "a day counted by a formula, over which no constant is put",
      submission: {
        profile,
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 0, { value: 2, formula: "C2+1" }],
            ["2010-05-05", 10, { value: 3, formula: "C3+1" }],
          ],
        },
      },
      findings: [
        {
          message: "running-days",
          at: "Log!C3",
          found: "2 days",
          expected: "1 day",
        },
      ],
    },
  ],
});
