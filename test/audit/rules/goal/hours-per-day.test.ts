import { hoursPerDay } from "../../../../src/audit/rules/goal/hours-per-day";
import { goalResult } from "../../../../src/audit/rules/goal/goal-result";
import { logPersonHours } from "../../../../src/audit/rules/log/log-person-hours";
import { audit } from "../../../../src/audit/audit";
import { type LiteralLog, submissionOf } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "hoursPerWorker", "personHours"] as const;
/** Four days worked at some hours, and one on which nobody did. */
const days = (hours: number, own: number | null = null): LiteralLog => ({
  columns,
  rows: [
    ["2010-05-03", 10, own, 10 * hours],
    ["2010-05-04", 12, own, 12 * hours],
    ["2010-05-05", 0, null, 0],
    ["2010-05-06", 11, own, 11 * hours],
    ["2010-05-07", 10, own, 10 * hours],
  ],
});
const site = { businessType: "400", hoursPerDay: 8 };
const found = { at: "Profile!B2", found: "8 hours a day", expected: "10 hours a day" };
const override = { ...found, message: "override", result: "needs-review" } as const;

testRule(hoursPerDay, {
  valid: [
    {
      name: "the convention of each type",
      submission: { profile: { businessType: "400", hoursPerDay: 10 }, log: days(10) },
    },
    {
      name: "the convention of a factory",
      submission: { profile: { businessType: "200", hoursPerDay: 8 }, log: days(8) },
    },
    {
      name: "any hours, where the type of workplace is not known",
      submission: { profile: { hoursPerDay: 10 }, log: days(8) },
      notApplicable: true,
    },
    {
      name: "no hours stated",
      submission: { profile: { businessType: "400", hoursPerDay: null }, log: days(10) },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "8 for 10 hours above a log of 10, with a goal in days that the workbook works out",
      submission: {
        profile: { ...site, goalHours: 600, goalDays: { value: 75, formula: "B3/B2" } },
        log: days(10),
      },
      findings: [{ ...found, message: "log-differs", fix: "safe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "8 for 10 hours above a log of 8 and a goal in days of 10",
      submission: { profile: { ...site, goalHours: 1000, goalDays: 100 }, log: days(8) },
      findings: [override],
    },
    {
      name: "8 for 10 hours above a log of half 8, half 9 and a goal in days of 10",
      submission: {
        profile: { ...site, goalHours: 1000, goalDays: 100 },
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, null, 80],
            ["2010-05-04", 10, null, 90],
          ],
        },
      },
      findings: [{ ...found, message: "goal-differs", fix: "unsafe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "8 for 10 hours above a goal in days of 10, which follows from one of two goal periods",
      submission: {
        profile: {
          ...site,
          goalHours: 1000,
          goalDays: 100,
          goalPersonHours: 100_000,
          enrollment: 80,
        },
      },
      findings: [{ ...found, message: "goal-differs", fix: "unsafe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "8 for 10 hours above a log of 10",
      submission: { profile: site, log: days(10) },
      findings: [{ ...found, message: "log-differs", fix: "safe", says: "in 4 rows of the log" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "10 for 8 hours in a factory",
      submission: { profile: { businessType: "200", hoursPerDay: 10 }, log: days(8) },
      findings: [
        {
          message: "log-differs",
          at: "Profile!B2",
          found: "10 hours a day",
          expected: "8 hours a day",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 8 } },
    },
    {
      name: "a log of which not every row fits, without a safe fix",
      submission: {
        profile: site,
        log: { columns, rows: [...days(10).rows, ["2010-05-08", 10, null, 95]] },
      },
      findings: [{ ...found, message: "log-differs", fix: "unsafe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "a goal in days that was worked out with the stated hours, without a safe fix",
      submission: { profile: { ...site, goalHours: 600, goalDays: 75 }, log: days(10) },
      findings: [{ ...found, message: "log-differs", fix: "unsafe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "a formula, over which no constant is put",
      submission: {
        profile: { businessType: "400", hoursPerDay: { value: 8, formula: "4*2" } },
        log: days(10),
      },
      findings: [{ ...found, message: "log-differs" }],
    },
    {
      name: "a goal in days that was worked out with the convention",
      submission: { profile: { ...site, goalHours: 600, goalDays: 60 } },
      findings: [{ ...found, message: "goal-differs", fix: "unsafe" }],
      output: { "Profile!B2": { value: 10 } },
    },
    {
      name: "other hours that the log follows, which may have been agreed on",
      submission: { profile: site, log: days(8) },
      findings: [override],
    },
    {
      name: "other hours alone",
      submission: { profile: { ...site, goalHours: 600, goalDays: 75 } },
      findings: [override],
    },
    {
      name: "other hours beside a log whose rows state their own",
      submission: { profile: site, log: days(9, 9) },
      findings: [override],
    },
  ],
});

describe("hours per day that are not the convention", () => {
  const findingsOf = (profile: object, log: LiteralLog) =>
    audit(submissionOf({ profile: { ...site, ...profile }, log }), [
      hoursPerDay,
      goalResult,
      logPersonHours,
    ]).findings.map(({ rule, message }) => `${rule} ${message}`);

  it("are the root of what follows from the convention, in the log and in the goal", () => {
    expect(findingsOf({ goalHours: 600, goalDays: 60 }, days(10))).toEqual([
      "hours-per-day log-differs",
    ]);
  });

  it("leave a row that follows neither to its own rule", () => {
    const log = { ...days(10), rows: [...days(10).rows, ["2010-05-08", 10, null, 80]] };
    expect(findingsOf({}, log)).toEqual(["log-person-hours differs", "hours-per-day log-differs"]);
  });
});
