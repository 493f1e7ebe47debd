import { enrollmentMean } from "../../../../src/audit/rules/goal/enrollment-mean";
import { testRule } from "../../rule-tester";

const site = {
  businessType: "400",
  constructionAmount: 12_000_000_000,
  laborRate: 0.27,
  monthlyLaborCost: 3_000_000,
  constructionMonths: 18,
};

testRule(enrollmentMean, {
  valid: [
    {
      name: "the mean of three months",
      submission: {
        profile: { businessType: "200", enrollment: 155 },
        headCounts: [150, 155, 160],
      },
    },
    {
      name: "a mean rounded half-up",
      submission: {
        profile: { businessType: "200", enrollment: 156 },
        headCounts: [151, 156, 160],
      },
    },
    {
      name: "the formula of construction sites",
      submission: { profile: { ...site, enrollment: 60 } },
    },
    {
      name: "a labor rate of 1, which is a ratio",
      submission: { profile: { ...site, laborRate: 1, enrollment: 222 } },
    },
    {
      name: "construction with head counts and without the site's figures",
      missing: [
        "profile.constructionAmount not-found",
        "profile.laborRate not-found",
        "profile.monthlyLaborCost not-found",
        "profile.constructionMonths not-found",
      ],
      submission: { profile: { businessType: "400", enrollment: 50 }, headCounts: [60, 60, 60] },
    },
    {
      name: "either way, where the type is not stated",
      submission: { profile: { enrollment: 50 }, headCounts: [50, 50, 50] },
    },
    ...[50, 60].map((enrollment) => ({
      name: `${enrollment}, the mean or what the site's figures give, where two types are stated`,
      submission: {
        profile: { ...site, industry: "제조업", enrollment },
        headCounts: [50, 50, 50],
      },
    })),
    {
      name: "months without anybody",
      submission: { profile: { businessType: "200", enrollment: 50 }, headCounts: [0, 0, 0] },
      notApplicable: true,
    },
    {
      name: "nothing to work that of the re-leadoff out from",
      missing: ["profile.releadoffHeadCounts not-found"],
      submission: {
        profile: { businessType: "200", enrollment: 50, releadoffEnrollment: 60 },
        headCounts: [50, 50, 50],
      },
    },
    {
      name: "nothing to work it out from",
      missing: ["profile.headCounts not-found"],
      submission: { profile: { businessType: "200", enrollment: 50 } },
    },
  ],
  invalid: [
    {
      name: "the enrollment of the leadoff beside the head counts before the re-leadoff",
      submission: {
        profile: { industry: "제조업", enrollment: 43, releadoffEnrollment: 43 },
        headCounts: [42, 43, 44],
        releadoffHeadCounts: [50, 51, 52],
      },
      findings: [
        {
          message: "mean",
          at: "Profile!B3",
          found: "43 workers",
          expected: "51 workers",
          fix: "safe",
        },
      ],
      output: { "Profile!B3": { value: 51 } },
    },
    {
      name: "fewer months than count, where no enrollment is stated",
      submission: { profile: { businessType: "200" }, headCounts: [50, 50] },
      findings: [
        {
          message: "few-months",
          at: "Profile!C1:C2",
          found: "2 months",
          expected: "3 months",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "an enrollment that is not the mean",
      submission: {
        profile: { businessType: "200", enrollment: 160 },
        headCounts: [150, 155, 160],
      },
      findings: [
        {
          message: "mean",
          at: "Profile!B2",
          found: "160 workers",
          expected: "155 workers",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 155 } },
    },
    {
      name: "an enrollment that is not what the site's figures give",
      submission: { profile: { ...site, enrollment: 90 } },
      findings: [
        {
          message: "site",
          at: "Profile!B6",
          found: "90 workers",
          expected: "60 workers",
          fix: "safe",
        },
      ],
      output: { "Profile!B6": { value: 60 } },
    },
    {
      name: "neither the mean nor what the site's figures give, where two types are stated",
      submission: {
        profile: { ...site, industry: "제조업", enrollment: 70 },
        headCounts: [50, 50, 50],
      },
      findings: [
        { message: "mean", at: "Profile!B7", found: "70 workers", expected: "50 workers" },
      ],
    },
    {
      name: "another enrollment of a site that states head counts too",
      submission: { profile: { ...site, enrollment: 90 }, headCounts: [90, 90, 90] },
      findings: [
        {
          message: "site",
          at: "Profile!B6",
          found: "90 workers",
          expected: "60 workers",
          fix: "safe",
        },
      ],
      output: { "Profile!B6": { value: 60 } },
    },
    {
      name: "another enrollment by a site's figures alone, where two types are stated",
      submission: { profile: { ...site, industry: "제조업", enrollment: 90 } },
      findings: [
        {
          message: "site",
          at: "Profile!B7",
          found: "90 workers",
          expected: "60 workers",
          fix: "safe",
        },
      ],
      output: { "Profile!B7": { value: 60 } },
    },
    {
      name: "a labor rate of 27 for 0.27, and not the enrollment again",
      submission: { profile: { ...site, laborRate: 27, enrollment: 60 } },
      findings: [
        { message: "labor-rate", at: "Profile!B3", found: "27", expected: "0.27", fix: "safe" },
      ],
      output: { "Profile!B3": { value: 0.27 } },
    },
    {
      name: "an enrollment that divides by a month without workers too",
      submission: {
        profile: { businessType: "200", enrollment: 28.33 },
        headCounts: [0, 42, 43],
      },
      findings: [
        {
          message: "mean",
          at: "Profile!B2",
          found: "28.33 workers",
          expected: "42.5 workers",
          fix: "unsafe",
        },
        {
          message: "few-months",
          at: "Profile!C1:C3",
          found: "2 months",
          expected: "3 months",
          result: "needs-review",
          severity: "info",
        },
      ],
      output: { "Profile!B2": { value: 42.5 } },
    },
    ...[
      [0, 42, 43],
      [42, 0, 43],
      [42, 43, 0],
    ].map((headCounts) => ({
      name: `a month without workers, which the mean leaves out and a person is asked about: ${headCounts.join(", ")}`,
      submission: { profile: { businessType: "200", enrollment: 42.5 }, headCounts },
      findings: [
        {
          message: "few-months",
          at: "Profile!C1:C3",
          found: "2 months",
          expected: "3 months",
          result: "needs-review" as const,
          severity: "info" as const,
        },
      ],
    })),
    {
      name: "a blank month, with which the mean may be right",
      submission: {
        profile: { businessType: "200", enrollment: 62.33 },
        headCounts: [62, null, 65],
      },
      findings: [
        {
          message: "few-months",
          at: "Profile!C1:C3",
          found: "2 months",
          expected: "3 months",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "fewer than three months, which a person has to look at",
      submission: {
        profile: { businessType: "200", enrollment: 155 },
        headCounts: [150, 160, null],
      },
      findings: [
        {
          message: "few-months",
          at: "Profile!C1:C3",
          found: "2 months",
          expected: "3 months",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});
