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

/** The record starts in April; the period from 10 May to 15 July has June whole, and a part of May and of July. */
const threeMonths = {
  profile: { ...profile, leadoffDate: "2010-04-01" },
  monthly: true,
  log: {
    columns: ["date", "personHours", "zaDays"],
    rows: [
      ["2010-04-01", 1600, 20],
      ["2010-05-01", 1600, 20],
      ["2010-06-01", 1760, 22],
      ["2010-07-01", 1600, 20],
    ],
  },
} as const;

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
    {
      name: "the sums of months in a period that ends before it starts, which has its own rule",
      submission: {
        ...threeMonths,
        quotation: quotation([1, "2010-07-15", "2010-05-10", 52, 5400, 400, "2010-07-15"]),
      },
      missing: ["quotation.from not-covered"],
    },
    {
      name: "days, where the months of the log say nothing of theirs",
      submission: {
        ...threeMonths,
        log: {
          columns: ["date", "personHours"],
          rows: threeMonths.log.rows.map(([month, personHours]) => [month, personHours]),
        },
        quotation: quotation([1, "2010-04-01", "2010-07-15", 62, 6000, 400, "2010-07-15"]),
      },
      missing: ["log.zaDays not-covered"],
    },
    { name: "the sums of the period", submission: { profile, log, quotation: first(3, 240) } },
    {
      name: "days beside hours that cannot be read, which say nothing of them",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, "8:30~17:30"],
            ["2010-05-06", 10, 8],
          ],
        },
        quotation: {
          columns: ["multiple", "from", "to", "days"],
          rows: [[1, "2010-05-03", "2010-05-06", 2]],
        },
      },
    },
    {
      name: "a log that ends before the period does, in the same month",
      submission: {
        profile,
        log,
        quotation: quotation([1, "2010-05-03", "2010-05-08", 9, 900, 2000, "2010-05-08"]),
      },
      missing: ["log.date not-covered"],
    },
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
      name: "a part of a month of the record from the leadoff that is stated, which was reported late",
      submission: {
        profile: { ...profile, leadoffDate: "2010-05-10", reportReceived: "2010-06-30" },
        monthly: true,
        log: {
          columns: ["date", "workers", "personHours", "zaDays"],
          rows: [
            ["2010-05-01", 200, 1600, 20],
            ["2010-06-01", 220, 1760, 22],
          ],
        },
        quotation: quotation([1, null, "2010-06-20", 35, 2800, 1900, "2010-06-20"]),
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
    {
      name: "the sums since either day on which cells say that the record started",
      submission: {
        profile: { ...profile, reportReceived: "2010-05-19" },
        log,
        quotation: first(3, 240),
      },
    },
    {
      name: "the sums of the day on which the goal is reached from the declared start, beside a wrong date",
      submission: {
        profile: { ...profile, reportReceived: "2010-05-19" },
        log,
        quotation: {
          unit: "personhours",
          ...quotation([1, "2010-05-03", "2010-05-04", 3, 240, 200, "2010-05-04"]),
        },
      },
    },
    {
      name: "the sums of a multiple's own period, where the one before is not listed",
      submission: {
        profile,
        log,
        quotation: quotation([2, "2010-05-06", "2010-05-07", 2, 120, 200, "2010-05-07"]),
      },
    },
    {
      name: "sums of whole months, all that the period touches or those inside it",
      submission: {
        ...threeMonths,
        quotation: quotation([1, "2010-05-10", "2010-07-15", 22, 4960, 400, "2010-07-15"]),
      },
    },
    {
      name: "a part of months, beside running totals that are wrong, which have their own rule",
      submission: {
        ...threeMonths,
        log: {
          columns: [...threeMonths.log.columns, "runningPersonHours"],
          rows: threeMonths.log.rows.map((row, index) => [...row, 100 * index]),
        },
        quotation: quotation([1, "2010-05-10", "2010-07-15", 30, 4000, 400, "2010-07-15"]),
      },
    },
    {
      name: "a period that begins before a log that begins late",
      submission: {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log,
        quotation: first(9, 900, "2010-04-01"),
      },
      missing: ["log.date not-covered"],
    },
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
      name: "more than a single day has",
      submission: {
        profile,
        log,
        quotation: quotation([1, "2010-05-06", "2010-05-06", 1, 99, 200, "2010-05-06"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!E2",
          found: "99 person-hours",
          expected: "80 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!E2": { value: 80 } },
    },
    {
      name: "person-hours of months that say nothing of their days",
      submission: {
        ...threeMonths,
        log: {
          columns: ["date", "personHours"],
          rows: threeMonths.log.rows.map(([month, personHours]) => [month, personHours]),
        },
        quotation: quotation([1, "2010-04-01", "2010-06-30", null, 6000, 400, "2010-06-30"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!E2",
          found: "6,000 person-hours",
          expected: "4,960 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!E2": { value: 4960 } },
    },
    {
      name: "a wrong sum by a log from the likeliest of two starts of its record on",
      submission: {
        profile: { ...profile, reportReceived: "2010-05-19" },
        log: { ...log, rows: [["2010-05-05", 10, 80], ...log.rows.slice(3)] },
        quotation: quotation([1, null, "2010-05-07", 9, null, 200, "2010-05-07"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "9 days",
          expected: "3 days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 3 } },
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
    {
      name: "what neither the period nor the record adds up to",
      submission: {
        profile,
        log,
        quotation: quotation([2, "2010-05-06", "2010-05-07", 6, 400, 200, "2010-05-07"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "6 days",
          expected: "2 days",
          fix: "unsafe",
        },
        {
          message: "differs",
          at: "Quotation!E2",
          found: "400 person-hours",
          expected: "120 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 2 }, "Quotation!E2": { value: 120 } },
    },
    {
      name: "person-hours that are by chance as many as the calendar days",
      submission: { profile, log, quotation: first(3, 4) },
      findings: [
        {
          message: "differs",
          at: "Quotation!E2",
          found: "4 person-hours",
          expected: "240 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!E2": { value: 240 } },
    },
    {
      name: "the sums of the day on which another row's goal is reached",
      submission: {
        profile,
        log,
        quotation: {
          unit: "personhours",
          ...quotation(
            [1, "2010-05-03", "2010-05-06", 3, 240, 240, "2010-05-06"],
            [2, "2010-05-03", "2010-05-04", 3, 160, 160, "2010-05-04"],
          ),
        },
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D3",
          found: "3 days",
          expected: "2 days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D3": { value: 2 } },
    },
    {
      name: "more than the log adds up to by the end of a period without a date achieved",
      submission: {
        profile,
        log,
        quotation: quotation([1, "2010-05-03", "2010-05-06", 5, 240, null, null]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "5 days",
          expected: "3 days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 3 } },
    },
    {
      name: "less than the months inside the period, and more than all that it touches",
      submission: {
        ...threeMonths,
        quotation: quotation([1, "2010-05-10", "2010-07-15", 21, 4961, 400, "2010-07-15"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "21 days",
          expected: "42 days",
          fix: "unsafe",
        },
        {
          message: "differs",
          at: "Quotation!E2",
          found: "4,961 person-hours",
          expected: "3,360 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!D2": { value: 42 }, "Quotation!E2": { value: 3360 } },
    },
    ...["2010-05-03", "2010-05-04"].map((from) => ({
      name: `a wrong sum of a period from ${from}, in a log that begins late with it or before it`,
      submission: {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log,
        quotation: quotation([2, from, "2010-05-07", 9, null, 200, "2010-05-07"]),
      },
      findings: [
        {
          message: "differs",
          at: "Quotation!D2",
          found: "9 days",
          expected: from === "2010-05-03" ? "4 days" : "3 days",
          fix: "unsafe" as const,
        },
      ],
      output: { "Quotation!D2": { value: from === "2010-05-03" ? 4 : 3 } },
    })),
  ],
});
