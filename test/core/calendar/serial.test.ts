import fc from "fast-check";
import {
  isDay,
  isoFromSerial,
  lastSerial,
  partsOf,
  serialFromIso,
  serialOf,
  weekdayOf,
} from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

/** Serial numbers as Excel shows them, its phantom 1900-02-29 among them. */
const known: readonly [number, string][] = [
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, "1900-02-29"],
  [61, "1900-03-01"],
  [1463, "1904-01-02"],
  [25569, "1970-01-01"],
  [31907, "1987-05-10"],
  [40301, "2010-05-03"],
  [45000, "2023-03-15"],
  [lastSerial, "9999-12-31"],
];

describe("serial numbers", () => {
  it.each(known)("%i is %s", (serial, iso) => {
    expect(isoFromSerial(serial)).toBe(iso);
  });

  it.each(known.filter(([serial]) => serial !== 60))("%i is read from %s", (serial, iso) => {
    expect(serialFromIso(iso)).toBe(serial);
  });

  it("read no 1900-02-29, which no calendar has", () => {
    expect(problemOf(() => serialFromIso("1900-02-29"))).toMatchObject({ id: "no-such-date" });
  });

  it("are one apart from day to day, and come back from their parts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: lastSerial }), (serial) => {
        const { year, month, day } = partsOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });

  it("lose a time of day", () => {
    expect(isoFromSerial(40301.999)).toBe("2010-05-03");
  });

  it.each(["2010-02-30", "2010-13-01", "10-05-03", "2010-5-3", ""])("refuse %j", (text) => {
    expect(problemOf(() => serialFromIso(text))).toMatchObject({
      kind: "value",
      id: "no-such-date",
    });
  });

  it.each(["12010-05-03", "2010-05-031", "on 2010-05-03"])("say of %j what they refuse", (text) => {
    expect(problemOf(() => serialFromIso(text))).toMatchObject({ params: { found: text } });
  });

  it.each([
    [1899, 12, 31],
    [10_000, 1, 1],
    [2010, 2, 29],
    [2010, 14, 3],
    [2010, 5, 3 + 365],
    [2010, 5, 0],
  ])("know no day %d-%d-%d", (year, month, day) => {
    expect(problemOf(() => serialOf(year, month, day))).toEqual({
      kind: "value",
      id: "no-such-date",
      params: { found: `${year}-${month}-${day}` },
    });
  });

  it("have the parts of the phantom day too, which Excel shows", () => {
    expect(partsOf(60)).toEqual({ year: 1900, month: 2, day: 29 });
    expect(partsOf(60.5)).toEqual({ year: 1900, month: 2, day: 29 });
  });

  it.each([
    [0.99, false],
    [1, true],
    [lastSerial + 0.99, true],
    [lastSerial + 1, false],
    ["40301", false],
    [NaN, false],
  ])("are days, %p: %p", (value, answer) => {
    expect(isDay(value)).toBe(answer);
  });

  it.each([0, -1, NaN, lastSerial + 1])("refuse %p", (serial) => {
    expect(problemOf(() => partsOf(serial))).toMatchObject({
      kind: "number",
      id: "date-out-of-range",
      params: { found: serial },
    });
  });
});

describe("the day of the week", () => {
  it.each([
    ["2010-05-02", 0],
    ["2010-05-03", 1],
    ["2010-05-08", 6],
    ["2024-02-29", 4],
  ])("of %s is %i, from Sunday", (iso, weekday) => {
    expect(weekdayOf(serialFromIso(iso))).toBe(weekday);
  });
});
