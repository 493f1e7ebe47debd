import { accidentRate } from "../../../src/core/goal/accident-rate";
import { roundHalfUp } from "../../../src/core/round";
import { problemOf } from "../../problem-of";

describe("the accident rate", () => {
  it("is in percent", () => {
    expect(accidentRate([2], [400])).toBe(0.5);
  });

  it("is pooled over the years, so that a large year weighs more", () => {
    expect(accidentRate([0, 4], [100, 300])).toBe(1);
  });

  it.each([
    { victims: 2712, workers: 30_336, printed: 8.9 },
    { victims: 6360, workers: 4085, printed: 155.7 },
  ])("of $victims in $workers is $printed %, as the deck prints such a share", (row) => {
    expect(roundHalfUp(accidentRate([row.victims], [row.workers]), 1)).toBe(row.printed);
  });

  it("is 0 without victims", () => {
    expect(accidentRate([0, 0], [100, 120])).toBe(0);
  });

  it("has no value without workers", () => {
    expect(problemOf(() => accidentRate([1, 0], [0, 0]))).toEqual({
      kind: "division",
      id: "workers-zero",
      params: { argument: "workers" },
    });
  });

  it("needs a year", () => {
    expect(problemOf(() => accidentRate([], []))).toMatchObject({
      kind: "value",
      id: "range-empty",
    });
  });

  it("needs the workers of every year", () => {
    expect(problemOf(() => accidentRate([1, 2, 3], [100, 100]))).toEqual({
      kind: "value",
      id: "ranges-differ",
      params: { argument: "workers", found: 2, expected: 3 },
    });
  });

  it.each([-1, NaN, Infinity])("takes no count of %d", (found) => {
    expect(problemOf(() => accidentRate([found], [100]))).toMatchObject({
      kind: "number",
      params: { argument: "victims", found },
    });
    expect(problemOf(() => accidentRate([1], [found]))).toMatchObject({
      kind: "number",
      params: { argument: "workers", found },
    });
  });
});
