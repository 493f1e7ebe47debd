import { goalCoefficient } from "../../../../src/audit/rules/goal/goal-coefficient";
import { testRule } from "../../rule-tester";

const invalid = (
  name: string,
  profile: { businessType?: string; enrollment: number; coefficient: number },
  message: string,
  expected: string,
  right: number,
) => ({
  name,
  submission: { profile },
  findings: [
    {
      message,
      at: "Profile!B3",
      found: String(profile.coefficient),
      expected,
      fix: "safe" as const,
    },
  ],
  output: { "Profile!B3": { value: right } },
});

testRule(goalCoefficient, {
  valid: [
    {
      name: "the coefficient of 155 workers",
      submission: { profile: { businessType: "200", enrollment: 155, coefficient: 0.6 } },
    },
    {
      name: "a coefficient rounded to two decimals",
      submission: { profile: { businessType: "200", enrollment: 200, coefficient: 0.72 } },
    },
    {
      name: "construction, whatever the head count",
      submission: { profile: { industry: "건설업", enrollment: 1000, coefficient: 0.5 } },
    },
    {
      name: "exactly 300 workers",
      submission: { profile: { detail: "20001", enrollment: 300, coefficient: 1 } },
    },
    {
      name: "fewer than 10 workers",
      submission: { profile: { businessType: "900", enrollment: 4, coefficient: 0.2 } },
    },
    {
      name: "either type, where none is stated",
      missing: ["profile.industry not-found"],
      submission: { profile: { enrollment: 155, coefficient: 0.5 } },
    },
    {
      name: "that of construction under an industry that does not say whether it is one",
      missing: ["profile.industry unreadable"],
      submission: { profile: { industry: "미분류", enrollment: 155, coefficient: 0.5 } },
    },
    {
      name: "the general one under an industry that does not say what it is",
      submission: { profile: { industry: "미분류", enrollment: 155, coefficient: 0.6 } },
    },
    {
      name: "the coefficient of the months, where the enrollment is mistyped",
      submission: {
        profile: { businessType: "200", enrollment: 255, coefficient: 0.6 },
        headCounts: [150, 155, 160],
      },
    },
    {
      name: "the general one of the months, where the enrollment is mistyped and the industry does not say what it is",
      submission: {
        profile: { industry: "미분류", enrollment: 255, coefficient: 0.6 },
        headCounts: [150, 155, 160],
      },
    },
    {
      name: "an enrollment of 0, from which none follows",
      submission: { profile: { businessType: "200", enrollment: 0, coefficient: 0.6 } },
      notApplicable: true,
    },
    {
      name: "no enrollment",
      missing: ["profile.enrollment not-found"],
      submission: { profile: { businessType: "200", coefficient: 0.6 } },
    },
  ],
  invalid: [
    {
      name: "that of neither type, where two are stated",
      submission: {
        profile: { industry: "제조업", businessType: "400", enrollment: 155, coefficient: 0.9 },
      },
      findings: [{ message: "differs", at: "Profile!B4", found: "0.9", expected: "0.6" }],
    },
    {
      name: "no coefficient, where two types are stated: which mistake it is, nobody knows",
      submission: {
        profile: { industry: "제조업", businessType: "400", enrollment: 155, coefficient: 1 },
      },
      findings: [{ message: "differs", at: "Profile!B4", found: "1", expected: "0.6" }],
    },
    ...[0.2, 0.19].map((coefficient) => ({
      ...invalid(
        `the general coefficient for a site of 5 workers, ${coefficient} within its limits or not`,
        { businessType: "400", enrollment: 5, coefficient },
        "general-for-construction",
        "0.5",
        0.5,
      ),
    })),
    {
      name: "the coefficient of the leadoff beside the enrollment of the re-leadoff",
      submission: {
        profile: {
          businessType: "200",
          enrollment: 300,
          coefficient: 1,
          releadoffEnrollment: 155,
          releadoffCoefficient: 1,
        },
      },
      findings: [
        { message: "left-out", at: "Profile!B5", found: "1", expected: "0.6", fix: "safe" },
      ],
      output: { "Profile!B5": { value: 0.6 } },
    },
    invalid(
      "the coefficient of other industries in construction",
      { businessType: "400", enrollment: 155, coefficient: 0.6 },
      "general-for-construction",
      "0.5",
      0.5,
    ),
    invalid(
      "the coefficient of construction in another industry",
      { businessType: "200", enrollment: 300, coefficient: 0.5 },
      "construction-for-general",
      "1",
      1,
    ),
    invalid(
      "a formula carried on below 10 workers",
      { businessType: "200", enrollment: 5, coefficient: 0.1862 },
      "not-clamped",
      "0.2",
      0.2,
    ),
    invalid(
      "a formula carried on above 300 workers",
      { businessType: "200", enrollment: 320, coefficient: 1.055 },
      "applied-to-large",
      "1",
      1,
    ),
    invalid(
      "a coefficient at 300 workers and more",
      { businessType: "200", enrollment: 320, coefficient: 0.9 },
      "applied-to-large",
      "1",
      1,
    ),
    invalid(
      "a coefficient at exactly 300 workers",
      { businessType: "200", enrollment: 300, coefficient: 0.9 },
      "applied-to-large",
      "1",
      1,
    ),
    invalid(
      "no coefficient below 300 workers, which is no rounding of 0.72",
      { businessType: "200", enrollment: 155, coefficient: 1 },
      "left-out",
      "0.6",
      0.6,
    ),
    invalid(
      "another number",
      { businessType: "200", enrollment: 155, coefficient: 0.65 },
      "differs",
      "0.6",
      0.6,
    ),
    invalid(
      "another number in construction",
      { businessType: "400", enrollment: 155, coefficient: 0.7 },
      "differs",
      "0.5",
      0.5,
    ),
    {
      name: "a number of neither type, where none is stated",
      submission: { profile: { enrollment: 155, coefficient: 0.65 } },
      findings: [{ message: "differs", at: "Profile!B2", found: "0.65", expected: "0.6" }],
    },
  ],
});
