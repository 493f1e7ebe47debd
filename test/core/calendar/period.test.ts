import { periodOf } from "../../../src/core/calendar/period";
import { problemOf } from "../../problem-of";

describe("a period", () => {
  it("is open where a date is missing", () => {
    expect(periodOf()).toEqual({ first: -Infinity, last: Infinity });
    expect(periodOf(40301)).toEqual({ first: 40301, last: Infinity });
    expect(periodOf(undefined, 40301)).toEqual({ first: -Infinity, last: 40301 });
  });

  it("has no times of day", () => {
    expect(periodOf(40301.9, 40301.1)).toEqual({ first: 40301, last: 40301 });
  });

  it("does not end before it begins", () => {
    expect(problemOf(() => periodOf(40302, 40301))).toEqual({
      kind: "number",
      id: "period-reversed",
      params: { argument: "to", found: "2010-05-03", expected: "2010-05-04" },
    });
  });

  it.each([
    [NaN, undefined, "from"],
    [40301, -1, "to"],
  ])("needs dates: %p to %p", (from, to, argument) => {
    expect(problemOf(() => periodOf(from, to))).toMatchObject({
      kind: "number",
      id: "date-out-of-range",
      params: { argument },
    });
  });
});
