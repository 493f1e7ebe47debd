import { derivedEnrollments, hasUnreadCount, laborRatio } from "../../src/record/enrollment";
import { type Literal, submissionOf } from "../form/submission";

describe("the enrollment that follows from the months", () => {
  const meanOf = (...headCounts: Literal[]) =>
    derivedEnrollments(submissionOf({ profile: { industry: "제조업" }, headCounts }));

  it("is their mean, without months of nobody", () => {
    expect(meanOf(10, 20, 30)).toEqual([20]);
    expect(meanOf(10, 0, null)).toEqual([10]);
    expect(meanOf(0)).toEqual([]);
    expect(meanOf()).toEqual([]);
  });

  it.each<[string, Literal]>([
    ["an error", { value: { error: "#REF!" } }],
    ["a formula without a result", { value: null, formula: "Payroll!B2" }],
    ["words", "스무 명쯤"],
  ])("is none where one of them is %s, for it would be another mean", (_, count) => {
    expect(meanOf(10, count, 30)).toEqual([]);
    expect(hasUnreadCount(submissionOf({ headCounts: [10, count] }))).toBe(true);
    expect(hasUnreadCount(submissionOf({ headCounts: [10, null] }))).toBe(false);
  });
});

describe("the enrollment of a construction site", () => {
  const site = {
    industry: "건설업",
    constructionAmount: 10_000,
    laborRate: 27,
    monthlyLaborCost: 3,
    constructionMonths: 10,
  };

  it("is the labour cost over that of a worker and the months", () => {
    expect(derivedEnrollments(submissionOf({ profile: site }))).toEqual([90]);
  });

  it.each(["constructionAmount", "laborRate", "monthlyLaborCost", "constructionMonths"] as const)(
    "is none without %s, and none where it is 0 or below",
    (field) => {
      for (const value of [null, 0, -1]) {
        expect(derivedEnrollments(submissionOf({ profile: { ...site, [field]: value } }))).toEqual(
          [],
        );
      }
    },
  );

  it("is none where the figures come to no number of workers", () => {
    const hugeCost = { ...site, constructionAmount: 1e-320, monthlyLaborCost: 1e10 };
    expect(derivedEnrollments(submissionOf({ profile: hugeCost }))).toEqual([]);
    const tinyCost = { ...site, monthlyLaborCost: 1e-320, constructionMonths: 1e-320 };
    expect(derivedEnrollments(submissionOf({ profile: tinyCost }))).toEqual([]);
  });

  it.each([
    [27, 0.27],
    [0.27, 0.27],
    [1, 1],
    [100, 1],
    [100.5, null],
    [0, null],
    [-5, null],
    [null, null],
  ])("takes a labour rate of %p for %p", (laborRate, ratio) => {
    expect(laborRatio(submissionOf({ profile: { laborRate } }))).toBe(ratio);
  });
});
