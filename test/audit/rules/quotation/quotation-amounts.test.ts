import { quotationAmounts } from "../../../../src/audit/rules/quotation/quotation-amounts";
import { testRule } from "../../rule-tester";

const profile = { businessType: "200", leadoffDate: "2010-05-03" };
const log = {
  columns: ["date", "workers", "personHours"],
  rows: [
    ["2010-05-03", 10, 80],
    ["2010-05-04", 10, 80],
    ["2010-05-05", 0, 0],
    ["2010-05-06", 10, 80],
    ["2010-05-07", 5, 40],
  ],
} as const;
const columns = ["multiple", "from", "to", "days", "personHours", "goal", "achieved"] as const;
const quotation = (...rows: (string | number | null)[][]) => ({ columns, rows });
const first = (days: number, personHours: number, from = "2010-05-03") =>
  quotation([1, from, "2010-05-06", days, personHours, 200, "2010-05-06"]);

testRule(quotationAmounts, {
  valid: [
    {
      name: "hours of a day that cannot be read, in whose place nothing is added up",
      missing: ["log.hoursPerWorker unreadable"],
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, 8],
            ["2010-05-04", 10, "8:30~17:30"],
            ["2010-05-05", 0, 0],
            ["2010-05-06", 10, 8],
          ],
        },
        quotation: first(3, 250),
      },
    },
    {
      name: "the sums of the day on which the goal is reached, beside dates that are wrong",
      submission: {
        profile,
        log,
        quotation: {
          unit: "personhours",
          ...quotation([1, "2010-05-03", "2010-05-04", 3, 240, 200, "2010-05-04"]),
        },
      },
    },
    {
      name: "the sums of a period that ends before it starts",
      submission: {
        profile,
        log,
        quotation: {
          unit: "personhours",
          ...quotation([1, "2010-05-04", "2010-05-03", 3, 240, 200, "2010-05-06"]),
        },
      },
    },
    { name: "the sums of the period", submission: { profile, log, quotation: first(3, 240) } },
    {
      name: "sums since the start of the record, row by row",
      submission: {
        profile,
        log,
        quotation: quotation(
          [1, "2010-05-03", "2010-05-04", 2, 160, 100, "2010-05-04"],
          [2, "2010-05-05", "2010-05-07", 4, 280, 200, "2010-05-07"],
        ),
      },
    },
    {
      name: "sums of each multiple alone",
      submission: {
        profile,
        log,
        quotation: quotation(
          [1, null, null, 2, 160, 100, "2010-05-04"],
          [2, null, null, 2, 120, 200, "2010-05-07"],
        ),
      },
    },
    {
      name: "months of which the period has a part",
      submission: {
        profile: { ...profile, leadoffDate: "2010-05-10" },
        monthly: true,
        log: {
          columns: ["date", "workers", "personHours", "zaDays"],
          rows: [
            ["2010-05-01", 200, 1600, 20],
            ["2010-06-01", 220, 1760, 22],
          ],
        },
        quotation: quotation([1, "2010-05-10", "2010-06-15", 25, 2000, 1900, "2010-06-15"]),
      },
    },
    {
      name: "a period that begins before its record, which has its own rule",
      submission: { profile, log, quotation: first(9, 900, "2010-04-20") },
      missing: ["quotation.from not-covered"],
    },
    {
      name: "a log that ends before the period does",
      submission: {
        profile,
        log,
        quotation: quotation([1, "2010-05-03", "2010-06-30", 40, 3000, 200, "2010-06-30"]),
      },
      missing: ["log.date not-covered"],
    },
    {
      name: "no log",
      submission: { profile, quotation: first(3, 240) },
      missing: ["log.date not-found", "log.personHours not-found"],
    },
    {
      name: "rows of the log that are wrong as a whole, which have their own rules",
      submission: {
        profile,
        log: { ...log, rows: [["2010-05-03", -10, -80], ...log.rows.slice(1)] },
        quotation: first(3, 240),
      },
      missing: ["log.personHours unreadable"],
    },
    { name: "no amounts", submission: { profile, log }, notApplicable: true },
    ...[
      { name: "own days alone", days: 3, personHours: 240 },
      { name: "days since the last multiple taken over", days: 8, personHours: 640 },
      { name: "all days", days: 18, personHours: 1040 },
    ].map(({ name, days, personHours }) => ({
      name: `the ${name} of a record that was taken over`,
      submission: {
        profile: {
          ...profile,
          goalDays: 10,
          goalPersonHours: 400,
          takenOverMultiple: 1,
          takenOverDays: 5,
          takenOverPersonHours: 400,
        },
        log,
        quotation: quotation([2, "2010-05-03", "2010-05-06", days, personHours, 800, "2010-05-06"]),
      },
    })),
  ],
  invalid: [
    {
      name: "more than the log adds up to",
      submission: { profile, log, quotation: first(5, 250) },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "5 days",
          expected: "3 days",
          says: "by 2010-05-06",
          fix: "unsafe",
        },
        {
          message: "differs",
          at: "Quotation!E2",
          found: "250 person-hours",
          expected: "240 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 3 }, "Quotation!E2": { value: 240 } },
    },
    {
      name: "calendar days, and the goal in the place of the hours",
      submission: { profile, log, quotation: first(4, 200) },
      findings: [
        {
          message: "calendar-days",
          at: "Quotation!D2",
          found: "4 days",
          expected: "3 days",
          fix: "unsafe",
        },
        {
          message: "goal",
          at: "Quotation!E2",
          found: "200 person-hours",
          expected: "240 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 3 }, "Quotation!E2": { value: 240 } },
    },
  ],
});
