import fc from "fast-check";
import {
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

  it.each([0, -1, NaN, lastSerial + 1])("refuse %p", (serial) => {
    expect(problemOf(() => partsOf(serial))).toMatchObject({
      kind: "number",
      id: "date-out-of-range",
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
