import { lastSerial } from "../../src/core/serial";
import { wholeDay } from "../../src/core/whole-day";
import { problemOf } from "../problem-of";

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
