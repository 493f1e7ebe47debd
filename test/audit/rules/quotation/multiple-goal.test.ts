import { multipleGoal } from "../../../../src/audit/rules/quotation/multiple-goal";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const profile = { goalPersonHours: 54_068.6, goalHours: 1201.5, goalDays: 150.2 };
const columns = ["multiple", "goal", "achieved"] as const;
const claim = (unit: Literal, ...rows: (readonly Literal[])[]) => ({
  profile,
  quotation: { unit, columns, rows },
});

/** The record starts again in July 2010, with a goal of its own. */
const restarted = (...rows: (readonly Literal[])[]) => ({
  ...claim("personhours", ...rows),
  profile: {
    ...profile,
    leadoffDate: "2010-04-01",
    releadoffDate: "2010-07-01",
    releadoffGoalPersonHours: 80_000,
  },
});

testRule(multipleGoal, {
  valid: [
    {
      name: "each multiple of the goal, rounded",
      submission: claim("personhours", [1, 54_069, null], [2, 108_137, null]),
    },
    {
      name: "multiples of what a stated goal was rounded from, where nothing else gives it",
      submission: {
        profile: { goalPersonHours: 23_421 },
        quotation: {
          columns,
          rows: [
            [1, 23_421, null],
            [3, 70_262, null],
            [10, 234_207, null],
          ],
        },
      },
    },
    {
      name: "the 1-fold goal in every row",
      submission: claim("personhours", [1, 54_068.6, null], [2, 54_068.6, null]),
    },
    {
      name: "the 1-fold goal in most rows",
      submission: claim(
        "personhours",
        [1, 54_068.6, null],
        [2, 54_068.6, null],
        [3, 54_068.6, null],
        [4, 216_274.4, null],
      ),
    },
    {
      name: "multiples of a goal of 0, which has its own rule",
      missing: ["quotation.goal unreadable"],
      submission: {
        ...claim("personhours", [1, 0, null], [2, 0, null]),
        profile: { industry: "제조업", rate: 3.2, enrollment: 42, goalPersonHours: 0 },
      },
    },
    {
      name: "a goal of another unit, which has its own rule",
      submission: claim("days", [1, 54_069, null]),
    },
    { name: "no goal", submission: claim("days", [1, null, null]), notApplicable: true },
    {
      name: "nothing to compare with",
      missing: ["profile.goalPersonHours not-found"],
      submission: { quotation: { columns, rows: [[1, 5000, null]] } },
    },
    {
      name: "goals set anew at the re-leadoff, and those of the record before it",
      submission: restarted(
        [1, 54_069, "2010-06-01"],
        [1, 80_000, "2010-12-01"],
        [2, 160_000, null],
      ),
    },
    {
      name: "the goal of the leadoff after a re-leadoff of which nothing is stated, which is asked elsewhere",
      submission: {
        ...claim("personhours", [1, 54_069, "2010-12-01"]),
        profile: { ...profile, leadoffDate: "2010-04-01", releadoffDate: "2010-07-01" },
      },
    },
    {
      name: "the goal of the leadoff where only a part of the re-leadoff's is stated",
      submission: {
        ...restarted([1, 54_069, "2010-12-01"]),
        profile: {
          ...profile,
          leadoffDate: "2010-04-01",
          releadoffDate: "2010-07-01",
          releadoffRate: 0.5,
        },
      },
    },
    {
      name: "goals of the leadoff where the record did not start again, whatever else is stated",
      submission: {
        ...claim("personhours", [1, 54_069, "2010-06-01"]),
        profile: { ...profile, leadoffDate: "2010-04-01", releadoffGoalPersonHours: 80_000 },
      },
    },
    {
      name: "a goal of no multiple",
      submission: claim("personhours", [0, 54_069, null]),
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "the 1-fold goal in one row of two",
      submission: claim(
        "personhours",
        [1, 54_068.6, null],
        [2, 54_068.6, null],
        [3, 162_205.8, null],
      ),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B3",
          found: "54,068.6 person-hours",
          expected: "108,137.2 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 108_137.2 } },
    },
    {
      name: "a goal that is wrong, and not the 1-fold one in the only row beside it",
      submission: claim("personhours", [2, 54_068.6, null], [3, 150_000, null]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B3",
          found: "150,000 person-hours",
          expected: "162,205.8 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 162_205.8 } },
    },
    {
      name: "a goal of 0, where the workplace's is none",
      submission: claim("personhours", [1, 0, null]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "0 person-hours",
          expected: "54,068.6 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 54_068.6 } },
    },
    {
      name: "a goal that is wrong, where that of the workplace is 0, which has its own rule",
      submission: {
        ...claim("personhours", [1, 50_000, null]),
        profile: {
          ...profile,
          goalPersonHours: 0,
          businessType: "200",
          rate: 0.5,
          enrollment: 300,
        },
      },
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "50,000 person-hours",
          expected: "480,000 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 480_000 } },
    },
    {
      name: "the goal of the leadoff in a record after the re-leadoff",
      submission: restarted([1, 54_069, "2010-06-01"], [1, 54_069, "2010-12-01"]),
      findings: [
        {
          message: "of-leadoff",
          at: "Quotation!B3",
          found: "54,069 person-hours",
          expected: "80,000 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 80_000 } },
    },
    {
      name: "the goal of the re-leadoff in the record before it",
      submission: restarted([1, 80_000, "2010-06-01"]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "80,000 person-hours",
          expected: "54,068.6 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 54_068.6 } },
    },
    {
      name: "a goal that is far too small, whose unit is not stated",
      submission: claim(null, [1, 5000, "2010-05-28"]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "5,000 person-hours",
          expected: "54,068.6 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 54_068.6 } },
    },
    {
      name: "a goal near to that in days",
      submission: claim(null, [1, 140, null]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "140 days",
          expected: "150.2 days",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 150.2 } },
    },
    {
      name: "a goal rounded to hundreds, and one of half a multiple too much",
      submission: claim("personhours", [1, 54_100, null], [2, 135_171.5, null]),
      findings: [
        {
          message: "not-proportional",
          at: "Quotation!B2",
          found: "54,100 person-hours",
          expected: "54,068.6 person-hours",
          fix: "unsafe",
        },
        {
          message: "not-proportional",
          at: "Quotation!B3",
          found: "135,171.5 person-hours",
          expected: "108,137.2 person-hours",
          fix: "unsafe",
          says: "the 2-fold goal",
        },
      ],
      output: { "Quotation!B2": { value: 54_068.6 }, "Quotation!B3": { value: 108_137.2 } },
    },
    {
      name: "the goal that the leadoff's rate gives, beside another one stated, in a record after the re-leadoff",
      submission: {
        ...restarted([1, 480_000, "2010-12-01"]),
        profile: {
          ...restarted().profile,
          businessType: "200",
          rate: 0.5,
          enrollment: 300,
        },
      },
      findings: [
        {
          message: "of-leadoff",
          at: "Quotation!B2",
          found: "480,000 person-hours",
          expected: "80,000 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 80_000 } },
    },
  ],
});
