import { lastSerial } from "../../src/core/calendar/serial";
import {
  fromSerial,
  markDate,
  storedValue,
  toSerial,
  valueAsDate,
} from "../../src/workbook/date-system";

const format = "yyyy-mm-dd";

describe("markDate", () => {
  it("marks what a format shows as a date, and counts it in the 1900 system", () => {
    expect(markDate({ value: 40301.5, format }, 1900)).toEqual({
      value: 40301.5,
      format,
      isDate: true,
    });
    expect(markDate({ value: 38839.5, format, formula: "B1" }, 1904)).toEqual({
      value: 40301.5,
      format,
      formula: "B1",
      isDate: true,
    });
    expect(markDate({ value: 38839, format: 'm"월"' }, 1904)).toMatchObject({ value: 40301 });
  });

  it.each([
    ["a number without a format", { value: 38839 }],
    ["another number", { value: 38839, format: "#,##0" }],
    ["a text", { value: "2010-05-03", format }],
    ["an error", { value: { error: "#N/A" }, format }],
    ["a blank", { value: null, format, formula: "B1" }],
    ["a time of day", { value: 38839.5, format: "h:mm" }],
    ["a duration", { value: 400.5, format: "[h]:mm" }],
    ["a day of the month", { value: 31, format }],
    ["a number beyond the calendar", { value: lastSerial - 1461, format }],
    ["a date typed as a number", { value: 20100503, format }],
  ])("leaves %s as it is", (_, cell) => {
    expect(markDate(cell, 1904)).toBe(cell);
  });

  it("marks the last day of the calendar", () => {
    expect(markDate({ value: lastSerial - 1462, format }, 1904).value).toBe(lastSerial);
    expect(markDate({ value: lastSerial + 0.5, format }, 1900).isDate).toBe(true);
  });
});

describe("storedValue", () => {
  it("is a date as the workbook counts its days", () => {
    expect(storedValue({ value: 40471, isDate: true }, 1900)).toBe(40471);
    expect(storedValue({ value: 40471, isDate: true }, 1904)).toBe(39009);
  });

  it("is anything else as it stands", () => {
    expect(storedValue({ value: "x" }, 1904)).toBe("x");
    expect(storedValue({ value: 40471 }, 1904)).toBe(40471);
    expect(storedValue({ value: null, isDate: true }, 1904)).toBe(null);
  });
});

describe("valueAsDate", () => {
  it("takes a number for a day, whatever its format", () => {
    expect(valueAsDate({ value: 38839 }, 1904)).toBe(40301);
    expect(valueAsDate({ value: 40301, isDate: true }, 1904)).toBe(40301);
    expect(valueAsDate({ value: 40301 }, 1900)).toBe(40301);
  });

  it.each([31, 20100503, "2010-05-03", true, null])("leaves %p as it stands", (value) => {
    expect(valueAsDate({ value }, 1904)).toBe(value);
  });
});

describe("toSerial and fromSerial", () => {
  it("turn each other back", () => {
    expect(toSerial(0, 1904)).toBe(1462);
    expect(fromSerial(toSerial(38839, 1904), 1904)).toBe(38839);
    expect(toSerial(38839, 1900)).toBe(38839);
  });
});
