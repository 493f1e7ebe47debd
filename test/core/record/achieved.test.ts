import fc from "fast-check";
import { achievedOn } from "../../../src/core/record/achieved";
import type { LogDay } from "../../../src/core/record/log-day";
import { multiplesAchieved } from "../../../src/core/record/multiple";
import { kosha2010 } from "../../../src/core/rulebook";
import { zaHours } from "../../../src/core/record/za-hours";
import { problemOf } from "../../problem-of";

/** Ten workers, eight hours, on every day from the given one. */
function tenWorkers(first: number, count: number): LogDay[] {
  return Array.from({ length: count }, (_, index) => ({ date: first + index, workers: 10 }));
}

describe("the date of achievement", () => {
  const days = tenWorkers(40301, 30);

  it("compares person-hours with ZA time", () => {
    expect(achievedOn(days, 800, 1, "personhours", "general")).toBe(40310);
    expect(achievedOn(days, 800.5, 1, "personhours", "general")).toBe(40311);
    expect(achievedOn(days, 800, 3, "personhours", "general")).toBe(40330);
  });

  it("compares days with ZA days", () => {
    expect(achievedOn(days, 10, 1, "days", "general")).toBe(40310);
    expect(achievedOn(days, 10, 2, "days", "general")).toBe(40320);
  });

  it("compares hours with the clock of the workplace, not with person-hours", () => {
    expect(achievedOn(days, 80, 1, "hours", "general")).toBe(40310);
    expect(achievedOn(days, 80, 1, "hours", "construction")).toBe(40308);
  });

  it("is null while the log does not reach it", () => {
    expect(achievedOn(days, 800, 4, "personhours", "general")).toBeNull();
    expect(achievedOn([], 1, 1, "days", "general")).toBeNull();
  });

  it("does not depend on the order of the rows", () => {
    expect(achievedOn(days.toReversed(), 10, 2, "days", "general")).toBe(40320);
  });

  it("counts a date once in days, and all its rows in person-hours", () => {
    const shifts = days.flatMap((day) => [day, { ...day, date: day.date + 0.5 }]);
    expect(achievedOn(shifts, 10, 1, "days", "general")).toBe(40310);
    expect(achievedOn(shifts, 800, 1, "personhours", "general")).toBe(40305);
  });

  it("passes over days without workers", () => {
    const rests = days.map((day) => (day.date % 7 === 1 ? { ...day, workers: 0 } : day));
    const worked = rests.filter(({ workers }) => workers > 0);
    expect(achievedOn(rests, 10, 1, "days", "general")).toBe(worked[9]?.date);
  });

  it("is the first date at which the multiple is achieved", () => {
    const log = fc.array(
      fc.record({
        date: fc.integer({ min: 40_300, max: 40_340 }),
        workers: fc.integer({ min: 0, max: 50 }),
      }),
    );
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 5 }), (rows, multiple) => {
        const date = achievedOn(rows, 333.3, multiple, "personhours", "general");
        const until = (end: number): number =>
          multiplesAchieved(zaHours(rows, "general", undefined, end), 333.3);
        if (date === null) {
          expect(until(40_340)).toBeLessThan(multiple);
        } else {
          expect(until(date)).toBeGreaterThanOrEqual(multiple);
          expect(until(date - 1)).toBeLessThan(multiple);
        }
      }),
    );
  });

  it.each([0, -800, NaN])("has no value for a goal of %d", (goal) => {
    expect(problemOf(() => achievedOn(days, goal, 1, "days", "general"))).toMatchObject({
      kind: "number",
      params: { argument: "goal" },
    });
  });

  it.each([0, 2.5])("has no value for a multiple of %d", (multiple) => {
    expect(problemOf(() => achievedOn(days, 10, multiple, "days", "general"))).toMatchObject({
      kind: "number",
      params: { argument: "multiple" },
    });
  });

  it("follows another rulebook", () => {
    const scheme = { ...kosha2010, "TIME-2": { hoursPerDay: 4, constructionHoursPerDay: 5 } };
    expect(achievedOn(days, 800, 1, "personhours", "general", scheme)).toBe(40320);
  });
});
