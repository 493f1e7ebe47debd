import { SHLPASS } from "../../src/functions/shl-pass";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.SHLPASS", () => {
  it.each(encodings)("asks for 60 points, in $platform", (encoding) => {
    const { empty, leftOut } = encoding;
    expect(SHLPASS(encoded([[20], [20], [10], [10], [null]], encoding), leftOut)).toBe(true);
    expect(SHLPASS(encoded([[20], [20], [10], [9.5], [null]], encoding), empty)).toBe(false);
  });

  it("takes a total in one cell", () => {
    expect(SHLPASS([[60]])).toBe(true);
    expect(SHLPASS(59)).toBe(false);
    expect(SHLPASS("59.5점", "2010-12-31")).toBe(true);
    expect(SHLPASS("59.5점", "2011-01-01")).toBe(false);
  });

  it("takes the points to pass of another scheme; blank and 0 are the regulation's", () => {
    expect(SHLPASS(65, null, 70)).toBe(false);
    expect(SHLPASS(70, null, 70)).toBe(true);
    expect(SHLPASS(60, null, 0)).toBe(true);
    expect(SHLPASS(60, null, null)).toBe(true);
    expect(problemOf(() => SHLPASS(65, null, 170))).toMatchObject({
      id: "number-above",
      params: { argument: "points" },
    });
  });

  it("refuses what is no score", () => {
    expect(problemOf(() => SHLPASS(101))).toMatchObject({ id: "shl-total-out-of-range" });
    expect(problemOf(() => SHLPASS([[20], [20]]))).toMatchObject({ id: "shl-score-count" });
    expect(problemOf(() => SHLPASS(null))).toMatchObject({ id: "shl-score-count" });
  });
});
