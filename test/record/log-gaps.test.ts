import { logGaps } from "../../src/record/log-gaps";
import { isoFromSerial } from "../../src/core/calendar/serial";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const columns = ["date", "workers", "runningDays", "remark"] as const;

/** What a log leaves out, as `2010-05-04 +2 2010-05-07`. */
const gapsIn = (rows: (readonly Literal[])[], others: Omit<LiteralSubmission, "log"> = {}) =>
  logGaps(submissionOf({ log: { columns, rows }, ...others })).map(
    ({ before, after, missing }) =>
      `${isoFromSerial(before.date)} +${String(missing)} ${isoFromSerial(after.date)}`,
  );

const [third, seventh] = ["2010-05-03", "2010-05-07"];
const gap = ["2010-05-03 +3 2010-05-07"];

describe("what a log leaves out", () => {
  it("is the days between two of its rows, whether a leadoff is stated or not", () => {
    const rows = [[third], ["2010-05-04"], [seventh]];
    const left = ["2010-05-04 +2 2010-05-07"];
    expect(gapsIn(rows)).toEqual(left);
    expect(gapsIn(rows, { profile: { leadoffDate: third } })).toEqual(left);
    expect(gapsIn(rows, { profile: { leadoffDate: "2010-05-05" } })).toEqual([]);
  });

  it("is the months between two of its rows, over the turn of a year too", () => {
    const monthsOf = (...months: string[]) =>
      gapsIn(
        months.map((month) => [`${month}-01`]),
        { monthly: true },
      );
    expect(monthsOf("2010-11", "2010-12", "2011-01")).toEqual([]);
    expect(monthsOf("2010-11", "2011-01")).toEqual(["2010-11-01 +1 2011-01-01"]);
  });

  it("may be a row without a date, where that has something to count", () => {
    expect(gapsIn([[third], [null, 10], [seventh]])).toEqual([]);
    expect(gapsIn([[third], [null, null], [seventh]])).toEqual(gap);
  });

  it("is nothing around dates that are out of order", () => {
    expect(gapsIn([[third], ["2010-05-20"], [seventh], ["2010-05-08"]])).toEqual([]);
    expect(gapsIn([[third], [seventh], ["2010-05-01"], ["2010-05-20"]])).toEqual([]);
  });

  it("is found below a day that is stated twice, but not where one of the two may be of it", () => {
    expect(gapsIn([[third], [third], [seventh]])).toEqual(gap);
    expect(gapsIn([[third], [third, 10], [seventh, 10]])).toEqual([]);
  });

  it("is found in a log with a row for each team of a day", () => {
    const rows = [third, third, seventh, seventh].map((date) => [date, 10]);
    expect(gapsIn(rows)).toEqual(gap);
    const totals = rows.map((row, index) => [...row, index + 1]);
    expect(gapsIn(totals)).toEqual(gap);
    const merged = { value: 40_301, format: "yyyy-mm-dd" };
    expect(
      gapsIn([
        [merged, 10],
        [merged, 10],
        [seventh, 10],
      ]),
    ).toEqual(gap);
    expect(gapsIn([...rows.slice(0, 2), [null, 10], ...rows.slice(2)])).toEqual([]);
  });

  it.each<[string, Literal, Literal, string[]]>([
    ["goes on by one day", 1, 2, gap],
    ["counts the days left out", 1, 5, []],
    ["begins again", 3, 1, gap],
    ["is blank before them", null, 5, gap],
    ["is blank after them", 1, null, gap],
  ])("is no gap where the running total counts it: one that %s", (_, before, after, expected) => {
    const rows = [
      [third, 10, before],
      [seventh, 10, after],
      ["2010-05-08", 10, null],
    ];
    expect(gapsIn(rows)).toEqual(expected);
  });

  it.each(["추석 연휴", "공사 중지", "Shutdown"])("is explained by a remark: %s", (remark) => {
    const isExplained = (...remarks: Literal[]) => {
      const rows = [third, seventh].map((date, index) => [date, 10, null, remarks[index] ?? null]);
      return logGaps(submissionOf({ log: { columns, rows } })).map((each) => each.isExplained);
    };
    expect(isExplained(remark)).toEqual([true]);
    expect(isExplained(null, remark)).toEqual([true]);
    expect(isExplained("무재해 중단")).toEqual([false]);
    const teams = [third, third, seventh, seventh].map((date) => [date, 10, null, null]);
    teams[1] = [third, 10, null, remark];
    const [gapOfTeams] = logGaps(submissionOf({ log: { columns, rows: teams } }));
    expect(gapOfTeams?.isExplained).toBe(true);
  });
});
