import { monthMissing } from "../../../../src/audit/rules/log/month-missing";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "zaDays", "runningDays", "remark"] as const;
const profile = { leadoffDate: "2010-03-01" };

testRule(monthMissing, {
  valid: [
    {
      name: "a row for every month, over the new year",
      submission: {
        profile,
        monthly: true,
        log: {
          columns,
          rows: [
            ["2010-11-01", 200, 20, 20, null],
            ["2010-12-01", 210, 21, 41, null],
            ["2011-01-01", 200, 20, 61, null],
          ],
        },
      },
    },
    {
      name: "the newest month on top",
      submission: {
        profile,
        monthly: true,
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-06-01", 200],
            ["2010-05-01", 200],
            ["2010-04-01", 200],
            ["2010-03-01", 200],
          ],
        },
      },
    },
    {
      name: "a closure that the remark names",
      submission: {
        profile,
        monthly: true,
        log: {
          columns,
          rows: [
            ["2010-03-01", 200, 20, 20, null],
            ["2010-04-01", 200, 20, 40, "5월 공사중지"],
            ["2010-06-01", 200, 20, 60, null],
            ["2010-07-01", 200, 20, 80, null],
          ],
        },
      },
    },
    {
      name: "a running total that counts the month left out, which has its own rule",
      submission: {
        profile,
        monthly: true,
        log: {
          columns,
          rows: [
            ["2010-03-01", 200, 20, 20, null],
            ["2010-04-01", 200, 20, 40, null],
            ["2010-06-01", 200, 20, 80, null],
            ["2010-07-01", 200, 20, 100, null],
          ],
        },
      },
    },
    {
      name: "a row without a month, which may be that one",
      submission: {
        profile,
        monthly: true,
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-03-01", 200],
            ["2010-04-01", 200],
            [null, 200],
            ["2010-06-01", 200],
          ],
        },
      },
    },
    {
      name: "a log by the quarter",
      submission: {
        profile,
        monthly: true,
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-03-01", 600],
            ["2010-06-01", 600],
            ["2010-09-01", 600],
          ],
        },
      },
      notApplicable: true,
    },
    {
      name: "a log by the day",
      submission: {
        profile,
        log: {
          columns: ["date"],
          rows: ["2010-03-01", "2010-03-02", "2010-03-03", "2010-06-01"].map((date) => [date]),
        },
      },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "two months left out",
      submission: {
        profile,
        monthly: true,
        log: {
          columns,
          rows: [
            ["2010-03-01", 200, 20, 20, null],
            ["2010-04-01", 200, 20, 40, null],
            ["2010-07-01", 200, 20, 60, null],
            ["2010-08-01", 200, 20, 80, null],
          ],
        },
      },
      findings: [
        {
          message: "missing",
          at: "Log!A4",
          found: "2 months",
          expected: "2010-05-01",
          result: "needs-review",
        },
      ],
    },
    {
      name: "as many months left out as half of those that follow the first",
      submission: {
        profile,
        monthly: true,
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-03-01", 200],
            ["2010-04-01", 200],
            ["2010-06-01", 200],
          ],
        },
      },
      findings: [
        {
          message: "missing",
          at: "Log!A4",
          found: "1 month",
          expected: "2010-05-01",
          result: "needs-review",
        },
      ],
    },
  ],
});
