import { atMost, notNegative, positive, wholeDay, wholeNumber } from "../../src/core/guards";
import { lastSerial } from "../../src/core/calendar/serial";
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

describe("the day of a serial number", () => {
  it("has no time of day", () => {
    expect(wholeDay(40301.999, "date")).toBe(40301);
  });

  it("reaches from the first day of Excel to the end of its last", () => {
    expect(wholeDay(1, "date")).toBe(1);
    expect(wholeDay(lastSerial + 0.5, "date")).toBe(lastSerial);
  });

  it.each([0, 0.9, -1, lastSerial + 1, NaN, Infinity])("is none for %d", (found) => {
    expect(problemOf(() => wholeDay(found, "declared"))).toEqual({
      kind: "number",
      id: "date-out-of-range",
      params: { argument: "declared", found },
    });
  });
});

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
    expect(problemOf(() => wholeNumber(0, "multiple", 1))).toEqual({
      kind: "number",
      id: "number-below",
      params: { argument: "multiple", found: 0, least: 1 },
    });
  });
});
