import { daysBeforeLeadoff } from "../../../../src/audit/rules/period/days-before-leadoff";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningDays", "runningPersonHours"] as const;
const leadoffDate = "2010-05-05";

/** Four days with 10 workers each, around a leadoff on the third, with these running totals. */
const logWith = (...totals: readonly (readonly [Literal, Literal])[]) => ({
  columns,
  rows: totals.map(([days, hours], index) => [`2010-05-0${index + 3}`, 10, 80, days, hours]),
});

const goesOn = logWith([1, 80], [2, 160], [3, 240], [4, 320]);

const counted = {
  message: "log",
  at: "Log!D2:E3",
  found: "2 days",
  expected: "0 days",
} as const;

testRule(daysBeforeLeadoff, {
  valid: [
    {
      name: "a log that starts on the leadoff",
      submission: { profile: { leadoffDate: "2010-05-03" }, log: goesOn },
    },
    {
      name: "totals that are 0 or blank before the leadoff",
      submission: {
        profile: { leadoffDate },
        log: logWith([0, null], [0, 0], [1, 80], [2, 160]),
      },
    },
    {
      name: "totals that start again on the leadoff",
      submission: { profile: { leadoffDate }, log: logWith([1, 80], [2, 160], [1, 80], [2, 160]) },
    },
    {
      name: "totals that were carried into the log",
      submission: {
        profile: { leadoffDate },
        log: logWith([101, 8080], [102, 8160], [103, 8240], [104, 8320]),
      },
    },
    {
      name: "a date in the middle that is mistyped",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 80, 1, 80],
            ["2009-05-04", 10, 80, 2, 160],
          ],
        },
      },
    },
    {
      name: "a month in which the leadoff falls",
      submission: {
        profile: { leadoffDate },
        monthly: true,
        log: { columns: ["date", "zaDays", "runningDays"], rows: [["2010-05-01", 20, 20]] },
        quotation: { columns: ["from"], rows: [["2010-05-01"]] },
      },
    },
    {
      name: "the leadoff of the declared date, where the report was late",
      submission: {
        profile: { leadoffDate: "2010-05-03", reportReceived: "2010-05-24" },
        log: goesOn,
        quotation: { columns: ["from"], rows: [["2010-05-03"]] },
      },
    },
    {
      name: "a start after an accident, stated as the leadoff",
      submission: {
        profile: { leadoffDate },
        log: goesOn,
        accidents: { columns: ["date", "breaks"], rows: [["2010-05-04", true]] },
      },
      notApplicable: true,
    },
    {
      name: "a re-leadoff that the leadoff repeats",
      submission: { profile: { leadoffDate, releadoffDate: leadoffDate }, log: goesOn },
      notApplicable: true,
    },
    {
      name: "no leadoff date",
      missing: ["profile.leadoffDate blank"],
      submission: { profile: { leadoffDate: null }, log: goesOn },
    },
    {
      name: "neither a log nor a quotation",
      submission: { profile: { leadoffDate } },
      notApplicable: true,
    },
    {
      name: "a period that began at the workplace from which the record was taken over",
      submission: {
        profile: { leadoffDate: "2010-05-03", takenOverMultiple: 1 },
        log: goesOn,
        quotation: { columns: ["multiple", "from"], rows: [[2, "2009-01-05"]] },
      },
    },
    {
      name: "totals that start again on the leadoff with more than a day, but less than there was",
      submission: {
        profile: { leadoffDate },
        log: logWith([1, 80], [2, 160], [1, 100], [2, 180]),
      },
    },
    {
      name: "the same after a day whose totals are blank",
      submission: {
        profile: { leadoffDate: "2010-05-06" },
        log: logWith([1, 80], [2, 160], [null, null], [1, 100]),
      },
    },
    {
      name: "one day before the leadoff, as much as the leadoff itself begins with",
      submission: {
        profile: { leadoffDate: "2010-05-04" },
        log: logWith([1, 80], [1, 80], [2, 160]),
      },
    },
  ],
  invalid: [
    {
      name: "totals that go on over the leadoff",
      submission: { profile: { leadoffDate, reportReceived: "2010-05-19" }, log: goesOn },
      findings: [{ ...counted, says: "from 2010-05-03 to 2010-05-04" }],
    },
    {
      name: "days alone, with a day on which nobody worked",
      submission: {
        profile: { leadoffDate },
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: [
            ["2010-05-01", 0, 0],
            ["2010-05-02", 10, 1],
            ["2010-05-03", 0, 1],
            ["2010-05-04", 10, 2],
            ["2010-05-05", 0, 2],
            ["2010-05-06", 10, 3],
          ],
        },
      },
      findings: [{ ...counted, at: "Log!C3:C5" }],
    },
    {
      name: "a column that goes on beside one that starts again",
      submission: { profile: { leadoffDate }, log: logWith([1, 80], [2, 160], [1, 240]) },
      findings: [
        { ...counted, at: "Log!E2:E3", found: "160 person-hours", expected: "0 person-hours" },
      ],
    },
    ...[
      { name: "with an application", quotation: { appliedMultiple: 1 }, isApplied: true },
      { name: "without one", quotation: {}, isApplied: false },
    ].map(({ name, quotation, isApplied }) => ({
      name: `a log that ends before the leadoff and counts nothing, ${name}`,
      submission: { profile: { leadoffDate }, log: logWith([0, 0], [0, 0]), quotation },
      findings: [
        {
          message: "whole-log",
          at: "Profile!B1",
          found: leadoffDate,
          expected: "–",
          ...(!isApplied && ({ result: "needs-review", severity: "warning" } as const)),
        },
      ],
    })),
    {
      name: "a log that ends before the leadoff",
      submission: { profile: { leadoffDate }, log: logWith([1, 80], [2, 160]) },
      findings: [counted],
    },
    {
      name: "days before the leadoff on a sheet of their own",
      submission: {
        profile: { leadoffDate },
        log: [
          { ...logWith([1, 80], [2, 160]), sheet: "April" },
          { columns, rows: [["2010-05-05", 10, 80, 3, 240]], sheet: "May" },
        ],
      },
      findings: [{ ...counted, at: "April!D2:E3" }],
    },
    {
      name: "months before that of the leadoff",
      submission: {
        profile: { leadoffDate },
        monthly: true,
        log: {
          columns: ["date", "zaDays", "runningDays"],
          rows: [
            ["2010-04-01", 22, 22],
            ["2010-05-01", 20, 42],
          ],
        },
      },
      findings: [{ ...counted, at: "Log!C2", found: "22 days" }],
    },
    {
      name: "periods of the quotation that start before the leadoff",
      submission: {
        profile: { leadoffDate },
        quotation: {
          columns: ["multiple", "from"],
          rows: [
            [1, "2010-05-03"],
            [2, "2010-05-03"],
            [3, "2010-05-05"],
          ],
        },
      },
      findings: [
        {
          message: "period",
          at: "Quotation!B2:B3",
          found: "2010-05-03",
          expected: "2010-05-05",
          fix: "unsafe",
        },
      ],
      output: {
        "Quotation!B2": { value: 40_303 },
        "Quotation!B3": { value: 40_303 },
      },
    },
    {
      name: "days before the leadoff in a record that a later accident ended",
      submission: {
        profile: { leadoffDate },
        log: goesOn,
        accidents: { columns: ["date", "breaks"], rows: [["2010-06-01", true]] },
      },
      findings: [counted],
    },
    {
      name: "a dated day before the leadoff, and not the one without a date, which has its own rule",
      submission: {
        profile: { leadoffDate },
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 80, 1, 80],
            [null, 10, 80, 2, 160],
            ["2010-05-05", 10, 80, 3, 240],
          ],
        },
      },
      findings: [{ ...counted, at: "Log!D2:E2", found: "1 day" }],
    },
    {
      name: "two periods that start on different days before the leadoff",
      submission: {
        profile: { leadoffDate },
        quotation: {
          columns: ["multiple", "from"],
          rows: [
            [1, "2010-05-03"],
            [2, "2010-05-04"],
          ],
        },
      },
      findings: [
        {
          message: "period",
          at: "Quotation!B2",
          found: "2010-05-03",
          expected: "2010-05-05",
          fix: "unsafe",
        },
        {
          message: "period",
          at: "Quotation!B3",
          found: "2010-05-04",
          expected: "2010-05-05",
          fix: "unsafe",
        },
      ],
      output: {
        "Quotation!B2": { value: 40_303 },
        "Quotation!B3": { value: 40_303 },
      },
    },
  ],
});
