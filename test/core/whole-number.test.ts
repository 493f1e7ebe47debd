import { wholeNumber } from "../../src/core/whole-number";
import { problemOf } from "../problem-of";

describe("a whole number", () => {
  it("passes from the least on", () => {
    expect([1, 2, 1000].map((value) => wholeNumber(value, "multiple", 1))).toEqual([1, 2, 1000]);
    expect(wholeNumber(0, "current", 0)).toBe(0);
  });

  it.each([1.5, NaN, Infinity, 2 ** 53])("is not %d", (found) => {
    expect(problemOf(() => wholeNumber(found, "multiple", 1))).toMatchObject({
      kind: "number",
      id: "not-whole",
      params: { argument: "multiple", found },
    });
  });

  it("does not pass below the least", () => {
    expect(problemOf(() => wholeNumber(0, "multiple", 1))).toMatchObject({
      id: "number-below",
      params: { argument: "multiple", found: 0, least: 1 },
    });
  });
});
