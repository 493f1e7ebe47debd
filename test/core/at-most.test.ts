import { atMost } from "../../src/core/at-most";
import { problemOf } from "../problem-of";

describe("a number up to the most", () => {
  it("passes, the most included", () => {
    expect([8, 24].map((value) => atMost(value, "hours", 24))).toEqual([8, 24]);
  });

  it("does not pass above it", () => {
    expect(problemOf(() => atMost(24.5, "hours", 24))).toEqual({
      kind: "number",
      id: "number-above",
      params: { argument: "hours", found: 24.5, most: 24 },
    });
  });
});
