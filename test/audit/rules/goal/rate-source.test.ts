import { rateSource } from "../../../../src/audit/rules/goal/rate-source";
import { testRule } from "../../rule-tester";

testRule(rateSource, {
  valid: [
    {
      name: "the years and the statistics",
      submission: { profile: { rate: 0.71, rateSource: "2004~2008년 업종·규모별 재해율 평균" } },
    },
    {
      name: "accident rates by the types of the premium table",
      submission: { profile: { rate: 0.71, rateSource: "산재보험 요율표의 업종별 재해율" } },
    },
    {
      name: "the insurance's statistics of accidents",
      submission: { profile: { rate: 0.71, rateSource: "산재보험 통계연보" } },
    },
    {
      name: "no place for the source",
      submission: { profile: { rate: 0.71 } },
      notApplicable: true,
    },
    {
      name: "a form that is not filled in",
      submission: { profile: { rate: null, rateSource: null } },
      notApplicable: true,
    },
    {
      name: "a label that may be of another source",
      submission: {
        profile: { rate: 0.71, rateSource: null },
        doubts: [{ field: "profile.rateSource", heading: "근거자료", alternatives: [] }],
      },
      notApplicable: true,
    },
    {
      name: "an error, which has its own rule",
      submission: { profile: { rate: 0.71, rateSource: { value: { error: "#REF!" } } } },
    },
  ],
  invalid: [
    {
      name: "no source beside a doubt about another heading",
      submission: {
        profile: { rate: 0.71, rateSource: null },
        doubts: [{ field: "profile.rate", heading: "율", alternatives: [] }],
      },
      findings: [
        { message: "blank", at: "Profile!B2", found: "–", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "a blank source",
      submission: { profile: { rate: 0.71, rateSource: null } },
      findings: [
        {
          message: "blank",
          at: "Profile!B2",
          found: "–",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    ...["2009년 산재보험료율", "업종별 요율표", "Premium rates of 2009"].map((source) => ({
      name: source,
      submission: { profile: { rate: 7, rateSource: source } },
      findings: [
        {
          message: "premium",
          at: "Profile!B2",
          found: source,
          expected: "–",
          result: "needs-review" as const,
        },
      ],
    })),
  ],
});
