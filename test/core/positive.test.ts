import { positive } from "../../src/core/positive";
import { problemOf } from "../problem-of";

describe("a number above 0", () => {
  it("passes as it is", () => {
    expect(positive(0.5, "rate")).toBe(0.5);
  });

  it.each([0, -1, NaN, Infinity, -Infinity])("is not %d", (found) => {
    expect(problemOf(() => positive(found, "enrollment"))).toEqual({
      kind: "number",
      id: "not-positive",
      params: { argument: "enrollment", found },
    });
  });
});
