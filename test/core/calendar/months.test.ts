import {
  addMonths,
  addYears,
  isSameMonth,
  monthText,
  startOfMonth,
} from "../../../src/core/calendar/months";
import { isoFromSerial, lastSerial, serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const iso = (serial: number) => isoFromSerial(serial);
const day = (text: string) => serialFromIso(text);

describe("months and years added", () => {
  it.each([
    ["2010-05-03", 1, "2010-06-03"],
    ["2010-12-31", 2, "2011-02-28"],
    ["2012-01-31", 1, "2012-02-29"],
    ["2010-03-31", -1, "2010-02-28"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(iso(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    ["2010-05-03", 1, "2011-05-03"],
    ["2012-02-29", 1, "2013-02-28"],
    ["2012-02-29", 4, "2016-02-29"],
  ])("%s and %d years is %s", (from, years, to) => {
    expect(iso(addYears(day(from), years))).toBe(to);
  });

  it("leaves a time of day out", () => {
    expect(iso(addMonths(day("2010-05-03") + 0.9, 1))).toBe("2010-06-03");
  });

  it("starts from a day that Excel knows", () => {
    expect(problemOf(() => addYears(lastSerial + 1, 1))).toMatchObject({
      id: "date-out-of-range",
    });
  });
});

describe("the month of a day", () => {
  it("starts on its first day", () => {
    expect(iso(startOfMonth(day("2010-05-31") + 0.5))).toBe("2010-05-01");
    expect(startOfMonth(day("2010-05-01"))).toBe(day("2010-05-01"));
  });

  it("is that of another day of the same year only", () => {
    expect(isSameMonth(day("2010-05-01"), day("2010-05-31"))).toBe(true);
    expect(isSameMonth(day("2010-05-31"), day("2010-06-01"))).toBe(false);
    expect(isSameMonth(day("2010-05-03"), day("2011-05-03"))).toBe(false);
  });

  it("is written as year and month", () => {
    expect(monthText(day("2010-05-31"))).toBe("2010-05");
  });
});
