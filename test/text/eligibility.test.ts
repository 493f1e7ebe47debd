import { type Candidate, eligibility } from "../../src/core/certification/eligibility";
import { eligibilityReasons } from "../../src/text/eligibility";
import { say } from "../../src/text/sentence";

const auditor: Candidate = {
  role: "auditor",
  qualification: "engineer",
  years: 3,
  courseDone: true,
  testPassed: true,
  attempts: 1,
};

describe("the reason", () => {
  it.each<[string, Partial<Candidate>]>([
    ["eligible", {}],
    ["years-short", { years: 2 }],
    ["course-missing", { courseDone: false }],
    ["test-missing", { testPassed: false }],
    ["course-to-repeat", { testPassed: false, attempts: 3 }],
  ])("%s is said in whole sentences", (expected, facts) => {
    const { reason, params } = eligibility({ ...auditor, ...facts });
    expect(reason).toBe(expected);
    for (const language of ["ko", "en"] as const) {
      expect(say(eligibilityReasons[reason], language, params)).toMatch(/^[^{}]+\.$/);
    }
  });
});
