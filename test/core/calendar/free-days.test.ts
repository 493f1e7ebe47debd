import { areFreeDays, isFreeDay } from "../../../src/core/calendar/free-days";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

describe("a free day", () => {
  it.each([
    ["a Sunday", "2010-05-09", true, true],
    ["a public holiday on a weekday", "2010-05-05", true, true],
    ["a public holiday on a Saturday", "2010-02-13", true, true],
    ["a Saturday only where asked for", "2010-05-08", false, true],
    ["no Monday", "2010-05-10", false, false],
    ["no Friday", "2010-05-07", false, false],
  ])("is %s", (_name, date, free, freeWithSaturdays) => {
    expect(isFreeDay(on(date))).toBe(free);
    expect(isFreeDay(on(date), { saturdays: true })).toBe(freeWithSaturdays);
  });

  it("is not known in a year without data, not even a Sunday", () => {
    expect(problemOf(() => isFreeDay(on("2028-01-02")))).toMatchObject({ kind: "unknown" });
  });
});

describe("days that are all free", () => {
  it.each([
    ["a weekend", "2010-05-08", "2010-05-10", true],
    ["a weekend and the Monday after it", "2010-05-08", "2010-05-11", false],
    ["a Friday and a weekend", "2010-05-07", "2010-05-10", false],
    ["Chuseok", "2010-09-21", "2010-09-24", true],
    ["no day at all, between a Friday and itself", "2010-05-07", "2010-05-07", true],
    ["a Friday, the last day with holiday data", "2027-12-31", "2028-01-01", false],
    ["the first weekend of a year without holiday data", "2028-01-01", "2028-01-03", false],
  ])("are, of %s until the day after, %s to %s: %s", (_name, from, until, free) => {
    expect(areFreeDays(on(from), on(until))).toBe(free);
  });
});
