import { goalUnits } from "../../../../src/audit/rules/goal/goal-units";
import { audit } from "../../../../src/audit/audit";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { sheet, workbook } from "../../../form/grid";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

/** 100 workers, 8 hours: the goals are 2,400 person-hours, 24 hours and 3 days. */
const profile = {
  leadoffDate: "2010-05-03",
  enrollment: 100,
  goalPersonHours: 2400,
  goalHours: 24,
  goalDays: 3,
  hoursPerDay: 8,
};
const log = {
  columns: ["date", "workers", "personHours"],
  rows: ["03", "04", "05", "06", "07"].map((day) => [`2010-05-${day}`, 100, 800]),
} as const;
const claim = (unit: Literal, ...rows: (readonly Literal[])[]) => ({
  profile,
  log,
  quotation: { unit, columns: ["multiple", "goal", "achieved"], rows } as const,
});
const day3 = "2010-05-05";

testRule(goalUnits, {
  valid: [
    { name: "person-hours", submission: claim("personhours", [1, 2400, day3], [2, 4800, null]) },
    { name: "hours on the workplace's clock", submission: claim("hours", [1, 24, day3]) },
    { name: "days", submission: claim("days", [1, 3, day3], [2, 6, null]) },
    { name: "the 1-fold goal in every row", submission: claim("days", [1, 3, day3], [2, 3, null]) },
    { name: "no unit stated", submission: claim(null, [1, 2400, day3]) },
    {
      name: "another date, which has its own rule",
      submission: claim("days", [1, 3, "2010-05-04"]),
    },
    {
      name: "goals of which one is, rounded, one of another unit as well",
      submission: {
        ...claim(null, [1, 24, null], [10, 240, null]),
        profile: { ...profile, goalDays: 24.4 },
      },
    },
    {
      name: "a goal of one person, the same in hours and person-hours, which the person-hours reach, and one in days",
      submission: {
        ...claim(null, [1, 2400, day3], [2, 6, null]),
        profile: { ...profile, enrollment: 1, goalHours: 2400 },
      },
    },
    {
      name: "a number that is no goal of any unit, which has its own rule",
      submission: claim("days", [1, 5, day3]),
      notApplicable: true,
    },
    {
      name: "a goal in days among goals in person-hours, each achieved in its own unit",
      submission: claim(null, [1, 2400, day3], [1, 2400, day3], [1, 3, day3]),
    },
    {
      name: "a table that has each multiple in two units",
      submission: claim(null, [1, 2400, null], [2, 4800, null], [1, 3, null], [2, 6, null]),
    },
    {
      name: "multiples in two units, each achieved in its own",
      submission: claim(null, [1, 2400, day3], [2, 6, null]),
    },
    { name: "no quotation", submission: { profile }, notApplicable: true },
  ],
  invalid: [
    {
      name: "the goal period compared with person-hours",
      submission: claim("personhours", [1, 24, "2010-05-03"], [2, 48, "2010-05-03"]),
      findings: [
        {
          message: "other-unit",
          at: "Quotation!B2",
          found: "24 hours",
          expected: "2,400 person-hours",
          fix: "unsafe",
        },
        {
          message: "other-unit",
          at: "Quotation!B3",
          found: "48 hours",
          expected: "4,800 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 2400 }, "Quotation!B3": { value: 4800 } },
    },
    {
      name: "the goal in person-hours compared with days",
      submission: claim("days", [1, 2400, null]),
      findings: [
        {
          message: "other-unit",
          at: "Quotation!B2",
          found: "2,400 person-hours",
          expected: "3 days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 3 } },
    },
    {
      name: "the goal period said to be in hours and achieved when the person-hours reach it",
      submission: claim("hours", [1, 24, "2010-05-03"]),
      findings: [
        {
          message: "compared-with-other",
          at: "Quotation!B2",
          found: "24 hours",
          expected: "2,400 person-hours",
          says: "compared with another unit, 800 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 2400 } },
    },
    {
      name: "the same without a unit stated",
      submission: claim(null, [1, 24, "2010-05-03"]),
      findings: [
        {
          message: "compared-with-other",
          at: "Quotation!B2",
          found: "24 hours",
          expected: "2,400 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 2400 } },
    },
    {
      name: "several goals in another unit than the one stated, once",
      submission: claim("personhours", [1, 2400, day3], [2, 6, null], [3, 72, null]),
      findings: [
        {
          message: "mixed",
          at: "Quotation!B3:B4",
          found: "6 days",
          expected: "4,800 person-hours",
          says: "2 rows",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 4800 }, "Quotation!B4": { value: 7200 } },
    },
    {
      name: "goals in different units, of which the profile has none in the unit stated",
      submission: {
        ...claim("hours", [1, 2400, null], [2, 6, null], [3, 7200, null]),
        profile: { leadoffDate: "2010-05-03", goalPersonHours: 2400, goalDays: 3 },
      },
      findings: [
        {
          message: "mixed",
          at: "Quotation!B2:B4",
          found: "2,400 person-hours",
          expected: "–",
          says: "3 rows",
        },
      ],
    },
    ...[
      { name: "multiples", second: 4800, expected: "7,200 person-hours", right: 7200 },
      { name: "the same 1-fold goal", second: 2400, expected: "2,400 person-hours", right: 2400 },
    ].map(({ name, second, expected, right }) => ({
      name: `the 1-fold goal in another unit, below ${name}`,
      submission: claim("personhours", [1, 2400, day3], [2, second, null], [3, 3, null]),
      findings: [
        {
          message: "other-unit" as const,
          at: "Quotation!B4",
          found: "3 days",
          expected,
          fix: "unsafe" as const,
        },
      ],
      output: { "Quotation!B4": { value: right } },
    })),
    {
      name: "goals in different units, with no unit stated and none usual",
      submission: claim(null, [1, 2400, null], [2, 6, null]),
      findings: [
        {
          message: "mixed",
          at: "Quotation!B2:B3",
          found: "2,400 person-hours",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "goals in different units, of which the first may be in two",
      submission: {
        ...claim(null, [1, 24, null], [2, 48, null], [3, 7200, null]),
        profile: { ...profile, goalDays: 24 },
      },
      findings: [
        {
          message: "other-unit",
          at: "Quotation!B4",
          found: "7,200 person-hours",
          expected: "72 hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B4": { value: 72 } },
    },
    {
      name: "the wrong unit above goals that all agree, once",
      submission: claim("days", [1, 2400, day3], [2, 4800, null], [3, 7200, null]),
      findings: [
        {
          message: "unit-cell",
          at: "Quotation!J1",
          found: "days",
          expected: "person-hours",
          says: "the first goal is 2,400 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!J1": { value: "person-hours" } },
    },
    {
      name: "the wrong unit above one goal whose date is right",
      submission: claim("personhours", [1, 3, day3]),
      findings: [
        {
          message: "unit-cell",
          at: "Quotation!J1",
          found: "personhours",
          expected: "days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!J1": { value: "days" } },
    },
    ...["personhours", null].map((unit) => ({
      name: `one goal of several in another unit, with ${unit ?? "no unit"} stated`,
      submission: {
        ...claim(unit, [1, 800, "2010-05-03"], [2, 1600, "2010-05-04"], [5, 5, "2010-05-06"]),
        profile: { ...profile, goalPersonHours: 800, goalHours: 8, goalDays: 1 },
      },
      findings: [
        {
          message: "other-unit",
          at: "Quotation!B4",
          found: "5 days",
          expected: "4,000 person-hours",
          fix: "unsafe" as const,
        },
      ],
      output: { "Quotation!B4": { value: 4000 } },
    })),
  ],
});

it("corrects a Korean unit in Korean", () => {
  const date = { value: serialFromIso(day3), format: "yyyy-mm-dd" };
  const submission = recognise(
    workbook([
      sheet("개요", [
        ["개시일", { value: serialFromIso("2010-05-03"), format: "yyyy-mm-dd" }],
        ["1배수 목표 연근로시간", 2400],
      ]),
      sheet("산출내역서", [
        ["비교단위", "일"],
        ["배수", "목표", "달성일"],
        [1, 2400, date],
        [2, 4800, null],
      ]),
    ]),
  );
  if (!submission) throw new RangeError("no form");
  const [finding] = audit(submission, [goalUnits]).findings;
  expect(finding).toMatchObject({ message: "unit-cell", expected: { value: "인시" } });
});
