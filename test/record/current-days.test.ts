import { serialFromIso } from "../../src/core/calendar/serial";
import { currentDays } from "../../src/record/current-days";
import { type Literal, submissionOf } from "../form/submission";

const columns = ["date", "workers", "personHours"] as const;

const daysOf = (rows: (readonly Literal[])[], monthly = false) =>
  currentDays(
    submissionOf({
      monthly,
      profile: { leadoffDate: "2010-05-03" },
      accidents: { columns: ["date", "breaks"], rows: [["2010-05-05", true]] },
      log: { columns, rows },
    }),
  ).map(({ date, workers, hours }) => [date - serialFromIso("2010-05-01") + 1, workers, hours]);

const rows = [4, 5, 6, 7].map((day) => [`2010-05-0${day}`, 10, 80]);

describe("the days of the current record", () => {
  it("run from its start to the last day of the log", () => {
    expect(daysOf(rows)).toEqual([
      [6, 10, 8],
      [7, 10, 8],
    ]);
  });

  it("are none of a log of months, nor without a log", () => {
    expect(daysOf(rows, true)).toEqual([]);
    expect(currentDays(submissionOf({ profile: { leadoffDate: "2010-05-03" } }))).toEqual([]);
  });

  it("count each date once, and no row without one", () => {
    expect(daysOf([...rows, ["2010-05-07", 20, 160], [null, 10, 80]])).toHaveLength(2);
  });

  it.each<[string, Literal[], (number | undefined)[]]>([
    ["a day off, without hours", [0, 0], [0, undefined]],
    ["a day whose workers cannot be read, as one off", ["열 명", 80], [0, undefined]],
    ["a worker where only person-hours are stated", [null, 8], [1, 8]],
    ["the hours that give the person-hours", [4, 30], [4, 7.5]],
    ["no more hours than a day has", [1, 80], [1, 24]],
  ])("have %s", (_, [workers = null, personHours = null], expected) => {
    expect(daysOf([["2010-05-06", workers, personHours]])).toEqual([[6, ...expected]]);
  });
});
