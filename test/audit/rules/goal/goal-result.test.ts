import { goalResult } from "../../../../src/audit/rules/goal/goal-result";
import { testRule } from "../../rule-tester";

const general = { businessType: "200", rate: 0.5, enrollment: 400, coefficient: 1, hoursPerDay: 8 };
const formula = (value: number) => ({ value, formula: "B2*2" });

/** The rate has doubled by the re-leadoff. */
const anew = (releadoffGoalPersonHours: number) => ({
  releadoffEnrollment: 400,
  releadoffRate: 1,
  releadoffCoefficient: 1,
  releadoffGoalPersonHours,
});

testRule(goalResult, {
  valid: [
    {
      name: "the three goals of the deck's formula",
      submission: {
        profile: { ...general, goalPersonHours: 480_000, goalHours: 1200, goalDays: 150 },
      },
    },
    {
      name: "goals of construction, at 10 hours a day without its own word",
      submission: {
        profile: {
          businessType: "400",
          rate: 0.8,
          enrollment: 250,
          coefficient: 0.5,
          goalPersonHours: 150_000,
          goalHours: 600,
          goalDays: 60,
        },
      },
    },
    {
      name: "goals rounded half-up to the decimals they show",
      submission: {
        profile: {
          ...general,
          enrollment: 299,
          coefficient: 0.9972,
          goalPersonHours: 478_676,
          goalHours: 1600.92,
          goalDays: 200.1,
        },
      },
    },
    {
      name: "goals that follow from a wrong coefficient, which has its own rule",
      submission: {
        profile: { ...general, enrollment: 155, coefficient: 0.5, goalPersonHours: 240_000 },
      },
    },
    {
      name: "goals of a coefficient below 0, or of one another, which are named where they begin",
      missing: [
        "profile.goalPersonHours unreadable",
        "profile.goalHours unreadable",
        "profile.goalDays unreadable",
      ],
      submission: {
        profile: {
          industry: "제조업",
          rate: 0.5,
          enrollment: 300,
          coefficient: -1,
          goalPersonHours: -480_000,
          goalHours: -1600,
          goalDays: -200,
        },
      },
    },
    {
      name: "goals worked out rightly beside a wrong coefficient",
      submission: {
        profile: { ...general, enrollment: 155, coefficient: 0.5, goalPersonHours: 288_000 },
      },
    },
    {
      name: "goals of a rate in a percent cell, which has its own rule",
      submission: {
        profile: {
          ...general,
          rate: { value: 0.005, format: "0.0%" },
          goalPersonHours: 48_000_000,
          goalHours: 120_000,
        },
      },
    },
    {
      name: "a goal that may be that of either type, where none is stated",
      submission: { profile: { rate: 0.8, enrollment: 250, goalPersonHours: 150_000 } },
    },
    ...[32, 0.032, 0.32, 0.0032].map((rate) => ({
      name: `goals of 3.2 % beside a rate of ${rate}, whose decimal point has its own rule`,
      submission: {
        profile: { ...general, rate, goalPersonHours: 75_000, goalHours: 187.5, goalDays: 23.4375 },
      },
    })),
    {
      name: "no goal stated",
      submission: { profile: general },
      notApplicable: true,
    },
    {
      name: "a goal of an enrollment of 0, which divides nothing",
      submission: { profile: { ...general, enrollment: 0, goalHours: 1200 } },
      notApplicable: true,
    },
    {
      name: "the goals of the leadoff and those set anew at the re-leadoff",
      submission: { profile: { ...general, goalPersonHours: 480_000, ...anew(240_000) } },
    },
  ],
  invalid: [
    {
      name: "a goal below 0, and another that follows from none of the numbers",
      submission: { profile: { ...general, goalPersonHours: -480_000, goalHours: 999 } },
      findings: [
        {
          message: "personhours",
          at: "Profile!B6",
          found: "-480,000 person-hours",
          expected: "480,000 person-hours",
          fix: "safe",
        },
        {
          message: "hours",
          at: "Profile!B7",
          found: "999 hours",
          expected: "1,200 hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B6": { value: 480_000 }, "Profile!B7": { value: 1200 } },
    },
    {
      name: "a goal of 0, and not those that follow from it",
      submission: {
        profile: {
          industry: "제조업",
          rate: 0.5,
          enrollment: 300,
          coefficient: 1,
          goalPersonHours: 0,
          goalHours: 0,
          goalDays: 0,
        },
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B5",
          found: "0 person-hours",
          expected: "480,000 person-hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B5": { value: 480_000 } },
    },
    ...(
      [
        ["the rate", "profile.rate", "unsafe"],
        ["the source of the rate", "profile.rateSource", "safe"],
      ] as const
    ).map(([of, field, fix]) => ({
      name: `another goal beside a doubt about ${of}, of which the fix knows`,
      submission: {
        profile: { ...general, goalPersonHours: 500_000 },
        doubts: [{ field, heading: "재해율", alternatives: [] }],
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B6",
          found: "500,000 person-hours",
          expected: "480,000 person-hours",
          fix,
        },
      ],
      output: { "Profile!B6": { value: 480_000 } },
    })),
    {
      name: "a goal set anew that is still that of the leadoff",
      submission: { profile: { ...general, goalPersonHours: 480_000, ...anew(480_000) } },
      findings: [
        {
          message: "personhours",
          at: "Profile!B10",
          found: "480,000 person-hours",
          expected: "240,000 person-hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B10": { value: 240_000 } },
    },
    {
      name: "a goal set anew under the revised regulation, of a record from before it",
      submission: {
        profile: {
          ...general,
          leadoffDate: "2009-01-01",
          releadoffDate: "2010-05-01",
          goalPersonHours: 400_000,
          ...anew(480_000),
        },
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B12",
          found: "480,000 person-hours",
          expected: "240,000 person-hours",
          fix: "safe",
        },
        {
          result: "needs-review",
          severity: "info",
          message: "old-rules",
          at: "Profile!B8",
          found: "400,000 person-hours",
          expected: "480,000 person-hours",
        },
      ],
      output: { "Profile!B12": { value: 240_000 } },
    },
    {
      name: "the goal of a record from before the revised regulation, which stays",
      submission: {
        profile: { ...general, leadoffDate: "2009-03-02", goalPersonHours: 600_000 },
      },
      findings: [
        {
          message: "old-rules",
          at: "Profile!B7",
          found: "600,000 person-hours",
          expected: "480,000 person-hours",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "the goal of a record that began again under it",
      submission: {
        profile: {
          ...general,
          leadoffDate: "2009-03-02",
          releadoffDate: "2010-07-08",
          goalPersonHours: 600_000,
        },
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B8",
          found: "600,000 person-hours",
          expected: "480,000 person-hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B8": { value: 480_000 } },
    },
    {
      name: "person-hours, while hours and days follow from them",
      submission: {
        profile: { ...general, goalPersonHours: 400_000, goalHours: 1000, goalDays: 125 },
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B6",
          found: "400,000 person-hours",
          expected: "480,000 person-hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B6": { value: 480_000 } },
    },
    ...[
      { name: "is too high", rate: 45, expected: 5333.3333, value: 5333.33333333333 },
      { name: "is a percentage", rate: { value: 0.005, format: "0.0%" }, expected: 480_000 },
    ].map(({ name, rate, expected, value = expected }) => ({
      name: `a goal of no rate at all, without a safe fix while the rate ${name}`,
      submission: { profile: { ...general, rate, goalPersonHours: 321_000 } },
      findings: [
        {
          message: "personhours",
          at: "Profile!B6",
          found: "321,000 person-hours",
          expected: `${expected.toLocaleString("en-US", { maximumFractionDigits: 4 })} person-hours`,
          fix: "unsafe" as const,
        },
      ],
      output: { "Profile!B6": { value } },
    })),
    {
      name: "hours that are cut off instead of rounded",
      submission: { profile: { ...general, enrollment: 299, goalHours: 1600 } },
      findings: [
        {
          message: "hours",
          at: "Profile!B6",
          found: "1,600 hours",
          expected: "1,600.9226 hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B6": { value: 1600.92261561527 } },
    },
    {
      name: "a goal beside a coefficient that was rounded, by what that was rounded from",
      submission: {
        profile: {
          businessType: "200",
          rate: 3.2,
          enrollment: 42,
          coefficient: 0.2883,
          goalPersonHours: 23_421,
        },
      },
      findings: [
        {
          message: "personhours",
          at: "Profile!B5",
          found: "23,421 person-hours",
          expected: "21,620.6897 person-hours",
          fix: "safe",
        },
      ],
      output: { "Profile!B5": { value: 21_620.6896551724 } },
    },
    {
      name: "days in a formula, over which no constant is put",
      submission: {
        profile: { ...general, goalHours: 1200, goalDays: formula(120) },
      },
      findings: [
        {
          message: "days",
          at: "Profile!B7",
          found: "120 days",
          expected: "150 days",
        },
      ],
    },
    {
      name: "a goal that is that of no type, where none is stated",
      submission: { profile: { rate: 0.8, enrollment: 250, goalPersonHours: 170_000 } },
      findings: [
        {
          message: "personhours",
          at: "Profile!B3",
          found: "170,000 person-hours",
          expected: "258,620.6897 person-hours",
        },
      ],
    },
  ],
});
