import { notNegative } from "../../src/core/not-negative";
import { problemOf } from "../problem-of";

describe("a number of 0 or more", () => {
  it("passes as it is", () => {
    expect([0, 0.5, 12].map((value) => notNegative(value, "workers"))).toEqual([0, 0.5, 12]);
  });

  it.each([-0.5, NaN, Infinity])("is not %d", (found) => {
    expect(problemOf(() => notNegative(found, "workers"))).toEqual({
      kind: "number",
      id: "negative",
      params: { argument: "workers", found },
    });
  });
});
