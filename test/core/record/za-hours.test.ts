import fc from "fast-check";
import { kosha2010 } from "../../../src/core/rulebook";
import { personHoursOf, zaHours } from "../../../src/core/record/za-hours";
import { problemOf } from "../../problem-of";

describe("the person-hours of a row", () => {
  it("are its workers times the hours of each", () => {
    expect(personHoursOf({ date: 40301, workers: 12, hours: 8.5 }, "general")).toBe(102);
  });

  it.each([undefined, null, 0])("are by convention where the hours are %p", (hours) => {
    const day = { date: 40301, workers: 12, ...(hours === undefined ? {} : { hours }) };
    expect(personHoursOf(day, "general")).toBe(96);
    expect(personHoursOf(day, "construction")).toBe(120);
  });

  it("take up to 24 hours", () => {
    expect(personHoursOf({ date: 40301, workers: 2, hours: 24 }, "general")).toBe(48);
    expect(
      problemOf(() => personHoursOf({ date: 40301, workers: 2, hours: 24.5 }, "general")),
    ).toEqual({
      kind: "number",
      id: "number-above",
      params: { argument: "hours", found: 24.5, most: 24 },
    });
  });

  it.each([-1, NaN, Infinity])("take no hours of %d", (hours) => {
    expect(problemOf(() => personHoursOf({ date: 40301, workers: 2, hours }, "general"))).toEqual({
      kind: "number",
      id: "negative",
      params: { argument: "hours", found: hours },
    });
  });

  it("take no negative workers", () => {
    expect(problemOf(() => personHoursOf({ date: 40301, workers: -2 }, "general"))).toMatchObject({
      id: "negative",
      params: { argument: "workers" },
    });
  });
});

describe("ZA time", () => {
  const days = [
    { date: 40303, workers: 4, hours: 8 },
    { date: 40301, workers: 5, hours: 9 },
    { date: 40301.8, workers: 3, hours: null },
    { date: 40302, workers: 0 },
  ];

  it("adds up all rows, several of a date as well", () => {
    expect(zaHours(days, "general")).toBe(32 + 45 + 24);
    expect(zaHours(days, "construction")).toBe(32 + 45 + 30);
  });

  it("counts the first and the last day of the period", () => {
    expect(zaHours(days, "general", 40301, 40301)).toBe(69);
    expect(zaHours(days, "general", 40302)).toBe(32);
    expect(zaHours(days, "general", undefined, 40302)).toBe(69);
  });

  it("is none without rows", () => {
    expect(zaHours([], "general")).toBe(0);
  });

  it("is the same in whatever order the rows stand", () => {
    const log = fc.array(
      fc.record({
        date: fc.integer({ min: 40_300, max: 40_340 }),
        workers: fc.integer({ min: 0, max: 50 }),
        hours: fc.option(fc.integer({ min: 0, max: 24 })),
      }),
    );
    fc.assert(
      fc.property(log, (rows) => {
        expect(zaHours(rows.toReversed(), "general")).toBe(zaHours(rows, "general"));
      }),
    );
  });

  it("says the row that makes no sense, outside the period too", () => {
    const wrong = [...days, { date: 40400, workers: 5, hours: 25 }];
    expect(problemOf(() => zaHours(wrong, "general", 40301, 40303))).toEqual({
      kind: "number",
      id: "number-above",
      params: { argument: "hours", found: 25, most: 24, row: 5 },
    });
  });

  it("follows another rulebook", () => {
    const scheme = { ...kosha2010, "TIME-2": { hoursPerDay: 7, constructionHoursPerDay: 9 } };
    expect(zaHours([{ date: 40301, workers: 2 }], "general", undefined, undefined, scheme)).toBe(
      14,
    );
  });
});
