import { meanEnrollment, siteEnrollment } from "../../../src/core/goal/enrollment";
import { kosha2010 } from "../../../src/core/rulebook";
import { problemOf } from "../../problem-of";

describe("the enrollment of a workplace", () => {
  it("is the mean of the three months before leadoff", () => {
    expect(meanEnrollment([98, 100, 105])).toBe(101);
  });

  it("is not rounded", () => {
    expect(meanEnrollment([100, 100, 101])).toBeCloseTo(100.33333333333333, 12);
  });

  it("is the mean of the fewer months of a young business", () => {
    expect(meanEnrollment([48, 52])).toBe(50);
    expect(meanEnrollment([48])).toBe(48);
  });

  it("needs a month", () => {
    expect(problemOf(() => meanEnrollment([]))).toEqual({
      kind: "value",
      id: "range-empty",
      params: { argument: "monthly" },
    });
  });

  it("takes no more than three months", () => {
    expect(problemOf(() => meanEnrollment([1, 2, 3, 4]))).toEqual({
      kind: "number",
      id: "too-many-months",
      params: { argument: "monthly", found: 4, most: 3 },
    });
  });

  it.each([-1, NaN, Infinity])("takes no head count of %d", (found) => {
    expect(problemOf(() => meanEnrollment([100, found, 100]))).toEqual({
      kind: "number",
      id: "negative",
      params: { argument: "monthly", found },
    });
  });

  it("is not nobody", () => {
    expect(problemOf(() => meanEnrollment([0, 0, 0]))).toMatchObject({
      kind: "number",
      id: "not-positive",
    });
  });

  it("leaves out a month without workers, wherever it stands", () => {
    expect(meanEnrollment([0, 42, 43])).toBe(42.5);
    expect(meanEnrollment([42, 0, 43])).toBe(42.5);
    expect(meanEnrollment([0, 0, 3])).toBe(3);
    expect(meanEnrollment([0, 42, 43, 44])).toBe(43);
  });

  it("follows another rulebook on the months", () => {
    const scheme = { ...kosha2010, "ENR-1": { months: 6 } };
    expect(meanEnrollment([1, 2, 3, 4, 5, 6], scheme)).toBe(3.5);
  });
});

describe("the enrollment of a construction site", () => {
  it("is its labor cost over the wages of one worker", () => {
    expect(siteEnrollment(10_000_000_000, 0.27, 3_000_000, 12)).toBeCloseTo(75, 9);
  });

  it.each([0, -0.27, 1.01, 27, NaN])("takes no labor rate of %d", (found) => {
    expect(problemOf(() => siteEnrollment(1e10, found, 3e6, 12))).toEqual({
      kind: "number",
      id: "labor-rate-out-of-range",
      params: { argument: "laborRate", found },
    });
  });

  it.each([
    { argument: "amount", of: () => siteEnrollment(0, 0.27, 3e6, 12) },
    { argument: "monthlyLaborCost", of: () => siteEnrollment(1e10, 0.27, 0, 12) },
    { argument: "months", of: () => siteEnrollment(1e10, 0.27, 3e6, -1) },
  ])("needs a number above 0 for $argument", ({ argument, of }) => {
    expect(problemOf(of)).toMatchObject({
      kind: "number",
      id: "not-positive",
      params: { argument },
    });
  });
});
