import { RATE } from "../../src/functions/rate";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.RATE", () => {
  it("is victims of a hundred workers", () => {
    expect(RATE(2712, 30_336)).toBeCloseTo(8.94, 2);
  });

  it.each(encodings)("pools the years of $platform", (encoding) => {
    const victims = encoded([["재해자수"], [3], [null], [1], [null]], encoding);
    const workers = encoded([["근로자수"], [400], [400], ["400명"], [null]], encoding);
    expect(RATE(victims, workers)).toBeCloseTo(400 / 1200, 12);
  });

  it("refuses ranges of different lengths, and divides by no workers", () => {
    expect(problemOf(() => RATE([[3], [1]], [[400]]))).toMatchObject({ id: "ranges-differ" });
    expect(problemOf(() => RATE(3, null))).toMatchObject({ kind: "value" });
    expect(problemOf(() => RATE(3, 0))).toMatchObject({ kind: "division" });
  });
});
