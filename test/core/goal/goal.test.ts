import fc from "fast-check";
import { goal, type GoalInput, goals } from "../../../src/core/goal/goal";
import { kosha2010 } from "../../../src/core/rulebook";
import { workplaceType } from "../../../src/core/goal/workplace-type";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";
import { relativeError, tolerance } from "../relative-error";

const plant: GoalInput = { rate: 0.5, enrollment: 300, type: "general" };

const inputs = fc.record({
  rate: fc.double({ min: 0.01, max: 50, noNaN: true }),
  enrollment: fc.integer({ min: 1, max: 5000 }),
  type: fc.constantFrom("general", "construction"),
});

describe("the goal", () => {
  for (const expected of golden.goal) {
    const { rate, enrollment, type } = expected;
    const input = { rate, enrollment, type: workplaceType(type) };
    it.each(["personhours", "hours", "days"] as const)(
      `at ${rate} % with ${enrollment} workers (${type}) in %s`,
      (unit) => {
        expect(relativeError(goal(input, unit), expected[unit])).toBeLessThan(tolerance);
      },
    );
  }

  it("is given in its three units at once, with the coefficient", () => {
    expect(goals({ rate: 0.8, enrollment: 250, type: "construction" })).toEqual({
      coefficient: 0.5,
      personHours: 150_000,
      hours: 600,
      days: 60,
    });
  });

  it("of n times is n times the unrounded goal, in every unit", () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 100 }), (input, multiple) => {
        for (const unit of ["personhours", "hours", "days"] as const) {
          expect(goal({ ...input, multiple }, unit)).toBe(multiple * goal(input, unit));
        }
      }),
    );
  });

  it("multiplies before anybody rounds", () => {
    const input: GoalInput = { rate: 0.71, enrollment: 300, type: "general" };
    expect(relativeError(goal({ ...input, multiple: 5 }, "days"), 704.225352112676)).toBeLessThan(
      1e-12,
    );
  });

  it("in days follows the hours per day that are given", () => {
    expect(goal({ ...plant, hoursPerDay: 10 }, "days")).toBe(160);
    expect(goal({ ...plant, hoursPerDay: 10 }, "hours")).toBe(1600);
  });

  it("takes a rate of 0.0071, as a cell formatted in percent holds it, for what it is", () => {
    const asPercent = goal({ ...plant, rate: 0.71 }, "personhours");
    expect(
      relativeError(goal({ ...plant, rate: 0.0071 }, "personhours"), 100 * asPercent),
    ).toBeLessThan(1e-12);
  });

  it("has no value at a rate of 0", () => {
    expect(problemOf(() => goal({ ...plant, rate: 0 }, "hours"))).toEqual({
      kind: "division",
      id: "rate-zero",
      params: { argument: "rate" },
    });
  });

  it.each([-0.5, NaN, Infinity])("has no value at a rate of %d", (rate) => {
    expect(problemOf(() => goal({ ...plant, rate }, "hours"))).toEqual({
      kind: "number",
      id: "not-positive",
      params: { argument: "rate", found: rate },
    });
  });

  it.each([0, -10, NaN, Infinity])("has no value for %d workers", (enrollment) => {
    expect(problemOf(() => goal({ ...plant, enrollment }, "hours"))).toMatchObject({
      kind: "number",
      params: { argument: "enrollment", found: enrollment },
    });
  });

  it.each([0, 1.5, -1, NaN, Infinity])("has no value %d times over", (multiple) => {
    expect(problemOf(() => goal({ ...plant, multiple }, "hours"))).toMatchObject({
      kind: "number",
      params: { argument: "multiple", found: multiple },
    });
  });

  it.each([0, -8, 24.5, NaN])("has no value at %d hours a day", (hours) => {
    expect(problemOf(() => goal({ ...plant, hoursPerDay: hours }, "hours"))).toMatchObject({
      kind: "number",
      params: { argument: "hoursPerDay", found: hours },
    });
  });

  it("follows another rulebook", () => {
    const scheme = { ...kosha2010, "GOAL-2": { constant: 200_000 } };
    expect(goal(plant, "personhours", scheme)).toBe(400_000);
  });
});
