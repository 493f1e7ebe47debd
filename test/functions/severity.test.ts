import { SEVERITY } from "../../src/functions/severity";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.SEVERITY", () => {
  it("is days lost in a thousand hours, and in a million", () => {
    expect(SEVERITY(7750, 1_200_000)).toBeCloseTo(6.458, 3);
    expect(SEVERITY(60, 400_000, "ilo")).toBeCloseTo(150, 12);
    expect(SEVERITY(60, 400_000, 2000)).toBeCloseTo(0.3, 12);
  });

  it.each(encodings)("adds up the ranges of $platform", (encoding) => {
    const days = encoded([["근로손실일수"], [7500], [null], ["250일"]], encoding);
    const hours = encoded([[600_000], [600_000], [null]], encoding);
    expect(SEVERITY(days, hours)).toBeCloseTo(6.458, 3);
  });

  it("has no convention of OSHA, whose rates are of cases", () => {
    expect(problemOf(() => SEVERITY(60, 400_000, "osha"))).toMatchObject({
      id: "not-a-word-of",
      params: { argument: "base", expected: "korea(한국), ilo(국제노동기구)" },
    });
  });

  it("divides by no hours", () => {
    expect(problemOf(() => SEVERITY(60, [[0]]))).toMatchObject({ id: "hours-zero" });
  });
});
