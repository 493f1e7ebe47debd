import fc from "fast-check";
import { multiplesAchieved } from "../../../src/core/record/multiple";
import { problemOf } from "../../problem-of";

describe("the multiples achieved", () => {
  it.each([
    [0, 0],
    [149.9, 0],
    [150, 1],
    [299, 1],
    [300, 2],
    [455, 3],
  ])("in %d days towards 150 days are %d", (achieved, multiple) => {
    expect(multiplesAchieved(achieved, 150)).toBe(multiple);
  });

  it("are n at exactly n times a goal, whatever its fraction", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e7, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (goal, n) => {
          expect(multiplesAchieved(n * goal, goal)).toBe(n);
          expect(multiplesAchieved((n - 0.001) * goal, goal)).toBe(n - 1);
        },
      ),
    );
  });

  it.each([0, -150, NaN, Infinity])("have no value for a goal of %d", (found) => {
    expect(problemOf(() => multiplesAchieved(10, found))).toMatchObject({
      kind: "number",
      id: "not-positive",
      params: { argument: "goal" },
    });
  });

  it.each([-1, NaN, Infinity])("have no value for an achievement of %d", (found) => {
    expect(problemOf(() => multiplesAchieved(found, 150))).toMatchObject({
      kind: "number",
      id: "negative",
      params: { argument: "achieved" },
    });
  });
});
