import { FREQUENCY } from "../../src/functions/frequency";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.FREQUENCY", () => {
  it("is accidents in a million hours, and in those of other conventions", () => {
    expect(FREQUENCY(3, 400_000)).toBe(7.5);
    expect(FREQUENCY(3, 400_000, "ILO")).toBe(7.5);
    expect(FREQUENCY(3, 400_000, "osha")).toBe(1.5);
    expect(FREQUENCY(3, 400_000, "미국")).toBe(1.5);
    expect(FREQUENCY(3, 400_000, 100_000)).toBeCloseTo(0.75, 12);
    expect(FREQUENCY(3, 400_000, "100,000시간")).toBeCloseTo(0.75, 12);
  });

  it.each(encodings)("adds up the ranges of $platform", (encoding) => {
    const accidents = encoded([["재해건수"], [1], [null], [2]], encoding);
    const hours = encoded([["연근로시간"], [250_000], [null], ["150,000 인시"]], encoding);
    expect(FREQUENCY(accidents, hours)).toBe(7.5);
  });

  it("reads no accidents from a range without a number", () => {
    expect(problemOf(() => FREQUENCY([["없음"]], 1))).toMatchObject({ id: "range-empty" });
    expect(problemOf(() => FREQUENCY(3, 0))).toMatchObject({ kind: "division" });
  });

  it("names the conventions where it is none", () => {
    expect(problemOf(() => FREQUENCY(3, 1, "eu"))).toMatchObject({
      id: "not-a-word-of",
      params: { expected: "korea(한국), ilo(국제노동기구), osha(미국)" },
    });
  });
});
