import { isoFromSerial } from "../../src/core/calendar/serial";
import { datesInLog } from "../../src/record/dates-in-log";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const columns = ["date"] as const;
const rowsOf = (dates: readonly string[]) => dates.map((date) => [date]);

/** The dates as they stand; those out of place in brackets, each with the date that it probably is. */
function read(dates: readonly string[], others: Omit<LiteralSubmission, "log"> = {}): string[] {
  const submission = submissionOf({ log: { columns, rows: rowsOf(dates) }, ...others });
  return datesInLog(submission).flatMap((list) =>
    list.map(({ date, isInPlace, likely }) => {
      if (isInPlace) return isoFromSerial(date);
      return `(${isoFromSerial(date)}: ${likely === null ? "?" : isoFromSerial(likely)})`;
    }),
  );
}

/** Days of May 2010, as {@link read} writes them: `3 (9: 4) 5`. */
function readDays(...days: readonly number[]): string {
  const dates = days.map((day) => `2010-05-${String(day).padStart(2, "0")}`);
  return read(dates)
    .join(" ")
    .replace(/2010-05-0?/g, "");
}

describe("the dates of a log", () => {
  it.each<[string, number[], string]>([
    ["one that is too late", [3, 9, 5], "3 (9: 4) 5"],
    ["one that is too early", [5, 1, 7], "5 (1: 6) 7"],
    ["one between days that leave room for several", [3, 9, 6], "3 (9: ?) 6"],
    [
      "one whose neighbours are out of place",
      [3, 4, 20, 9, 22, 5, 6, 7, 8],
      "3 4 (20: ?) (9: ?) (22: ?) 5 6 7 8",
    ],
    ["one after a day that is out of place", [3, 4, 3, 9, 5], "3 4 (3: ?) (9: ?) 5"],
    ["one before a day that is out of place", [3, 9, 5, 4, 5], "3 (9: ?) (5: ?) 4 5"],
    ["of two, the one that the rows behind do not go on from", [3, 7, 4, 9], "3 7 (4: 8) 9"],
    [
      "one below the day before, though the rows behind go on from it",
      [4, 5, 4, 6, 3, 7],
      "4 5 (4: ?) 6 (3: ?) 7",
    ],
    [
      "the second of a day, though the rows behind go on from it",
      [5, 9, 5, 7, 3, 8],
      "5 (9: ?) (5: ?) 7 (3: ?) 8",
    ],
  ])("are in their place or not: %s", (_, days, expected) => {
    expect(readDays(...days)).toBe(expected);
  });

  it("are one of each day that is merged over the rows of teams, or stands in a row for each", () => {
    const merged = { value: 40_301, format: "yyyy-mm-dd" };
    const rowsWith = (...dates: readonly Literal[]) => {
      const rows = dates.map((date) => [date]);
      return datesInLog(submissionOf({ log: { columns, rows } }))
        .flat()
        .map(({ row, isInPlace }) => [row.row, isInPlace]);
    };
    const first = [1, true];
    expect(rowsWith("2010-05-02", merged, merged, "2010-05-04")).toEqual([
      first,
      [2, true],
      [4, true],
    ]);
    const ofTeams = ["2010-05-02", "2010-05-02", "2010-05-03", "2010-05-03"];
    expect(rowsWith(...ofTeams)).toEqual([first, [3, true]]);
    expect(rowsWith("2010-05-02", "2010-05-02", "2010-05-03", "2010-05-04")).toEqual([
      first,
      [2, false],
      [3, true],
      [4, true],
    ]);
  });

  it("are none without a log", () => {
    expect(datesInLog(submissionOf({}))).toEqual([[]]);
  });
});

describe("the first date", () => {
  const profile = { leadoffDate: "2010-05-03" };
  it.each([
    ["in another month", "2010-04-03", "(2010-04-03: 2010-05-03)"],
    ["in another year", "2009-05-03", "(2009-05-03: 2010-05-03)"],
    ["with day and month the other way round", "2010-03-05", "(2010-03-05: 2010-05-03)"],
    ["with the month in the place of the day alone", "2010-04-05", "2010-04-05"],
    ["with the day in the place of the month alone", "2010-03-07", "2010-03-07"],
  ])("is the leadoff, or is read as it stands: %s", (_, date, expected) => {
    expect(read([date, "2010-05-04", "2010-05-05"], { profile })[0]).toBe(expected);
  });
});

describe("the months of a log", () => {
  it("go on over the turn of a year", () => {
    const months = ["2010-11-01", "2010-12-01", "2011-01-01", "2011-02-01"];
    expect(read(months, { monthly: true })).toEqual(months);
  });

  it("tell one of another year between them", () => {
    const months = ["2010-11-01", "2011-12-01", "2011-01-01"];
    expect(read(months, { monthly: true })).toEqual([
      "2010-11-01",
      "(2011-12-01: 2010-12-01)",
      "2011-01-01",
    ]);
  });
});
