import { serialFromIso } from "../../src/core/calendar/serial";
import { recordRates } from "../../src/record/record-rates";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const log = {
  columns: ["date", "workers", "hoursPerWorker", "personHours"] as const,
  rows: ["2010-05-03", "2010-05-04", "2010-05-05"].map((date) => [date, 5, 8, 40]),
};
const columns = ["date", "careDays", "daysLost"] as const;

const ratesOf = (literal: LiteralSubmission) =>
  recordRates(submissionOf({ profile: { industry: "제조업" }, log, ...literal }));

describe("the figures of the rates", () => {
  it("are of the whole log, with the days after an accident", () => {
    const accidents = { columns, rows: [["2010-05-04", 9, 12]] };
    expect(ratesOf({ accidents })).toEqual({
      from: serialFromIso("2010-05-03"),
      to: serialFromIso("2010-05-05"),
      hours: { value: 120, missing: [] },
      accidents: { value: 1, missing: [] },
      daysLost: { value: 12, missing: [] },
      outside: 0,
    });
  });

  it("are 0 only where a record of accidents is there and has none", () => {
    expect(ratesOf({ accidents: { columns, rows: [] } })).toMatchObject({
      accidents: { value: 0 },
      daysLost: { value: 0 },
    });
    expect(ratesOf({})).toMatchObject({
      accidents: { value: null, missing: [] },
      daysLost: { value: null, missing: [] },
    });
  });

  it("leave the days lost open where one row has none, and name its cell", () => {
    const rows = [
      ["2010-05-03", 9, 12],
      ["2010-05-04", 2, null],
    ];
    expect(ratesOf({ accidents: { columns, rows } })).toMatchObject({
      accidents: { value: 2 },
      daysLost: { value: null, missing: [{ sheet: "Accidents", row: 2, column: 2 }] },
    });
    const without = { columns: ["date", "careDays"] as const, rows: [["2010-05-04", 9]] };
    expect(ratesOf({ accidents: without })?.daysLost).toEqual({ value: null, missing: [] });
  });

  it("leave the accidents open where one has no date, and count none of other times", () => {
    const undated = { columns, rows: [[null, 9, 12]] };
    expect(ratesOf({ accidents: undated })).toMatchObject({
      accidents: { value: null, missing: [{ sheet: "Accidents", row: 1, column: 0 }] },
      daysLost: { value: null },
      outside: 0,
    });
    const outside = { columns, rows: [["2010-06-04", 9, 12]] };
    expect(ratesOf({ accidents: outside })).toMatchObject({
      accidents: { value: 0 },
      outside: 1,
    });
  });

  it("leave the hours open where a row does not tell them, or the kind of workplace", () => {
    const unread = { ...log, rows: [...log.rows, ["2010-05-06", 5, 8, "many"]] };
    expect(ratesOf({ log: unread })?.hours).toEqual({
      value: null,
      missing: [{ sheet: "Log", row: 4, column: 3 }],
    });
    const bare = { columns: ["date", "workers"] as const, rows: [["2010-05-03", 5]] };
    expect(ratesOf({ log: bare })?.hours.value).toBe(40);
    const open = ratesOf({ profile: { industry: null }, log: bare });
    expect(open?.hours).toEqual({
      value: null,
      missing: [{ sheet: "Profile", row: 0, column: 1 }],
    });
  });

  it.each<[string, Literal[], number | null]>([
    ["cannot be read beside person-hours, which are known", ["다섯 명", 8, 40], 160],
    ["are below 0 beside person-hours, which are known", [-5, 8, 40], 160],
    ["are below 0 without person-hours", [-5, 8, null], null],
    ["cannot be read without person-hours", ["다섯 명", 8, null], null],
  ])("leave the hours open or not where workers %s", (_, row, value) => {
    const rows = [...log.rows, ["2010-05-06", ...row]];
    const missing = value === null ? [{ sheet: "Log", row: 4, column: 3 }] : [];
    expect(ratesOf({ log: { ...log, rows } })?.hours).toEqual({ value, missing });
  });

  it("count no row that is of no accident, and days lost of 0", () => {
    const rows = [
      [null, null, null],
      ["2010-05-04", 2, 0],
    ];
    expect(ratesOf({ accidents: { columns, rows } })).toMatchObject({
      accidents: { value: 1, missing: [] },
      daysLost: { value: 0, missing: [] },
    });
  });

  it("are none without a log, and of one without dates", () => {
    expect(recordRates(submissionOf({}))).toBeNull();
    expect(ratesOf({ log: { ...log, rows: [[null, 5, 8, 40]] } })).toBeNull();
  });

  it("count the hours of a row without a date, which lies between the others", () => {
    const { from, to, hours } =
      ratesOf({ log: { ...log, rows: [...log.rows, [null, 5, 8, 40]] } }) ?? {};
    expect([from, to]).toEqual(["2010-05-03", "2010-05-05"].map(serialFromIso));
    expect(hours?.value).toBe(160);
  });

  it("count an accident on the first and on the last day of the log", () => {
    const rows = ["2010-05-02", "2010-05-03", "2010-05-05", "2010-05-06"].map((date) => [
      date,
      9,
      1,
    ]);
    expect(ratesOf({ accidents: { columns, rows } })).toMatchObject({
      accidents: { value: 2 },
      daysLost: { value: 2 },
      outside: 2,
    });
  });
});
