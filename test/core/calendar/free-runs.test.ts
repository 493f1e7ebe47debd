import { runOfFreeDays } from "../../../src/core/calendar/free-runs";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

describe("the run of free days", () => {
  it.each([
    ["Chuseok 2010, Tuesday to Thursday", "2010-09-22", 3, 3],
    ["Seollal 2011, Wednesday to Friday", "2011-02-02", 3, 5],
    ["Chuseok 2017 with its neighbors, Sunday to Friday", "2017-10-04", 6, 10],
    ["the Sunday and Monday after that", "2017-10-09", 2, 10],
    ["a lone Sunday", "2010-05-09", 1, 2],
    ["a lone holiday", "2010-05-05", 1, 1],
    ["a workday", "2010-05-10", 0, 0],
    ["the Sunday after Seollal 2011, behind a Saturday", "2011-02-06", 1, 5],
  ])("of %s", (_name, date, days, daysWithSaturdays) => {
    expect(runOfFreeDays(on(date))).toBe(days);
    expect(runOfFreeDays(on(date), { saturdays: true })).toBe(daysWithSaturdays);
  });

  it("is the same from each of its days", () => {
    const run = [
      "2017-10-01",
      "2017-10-02",
      "2017-10-03",
      "2017-10-04",
      "2017-10-05",
      "2017-10-06",
    ];
    expect(run.map((date) => runOfFreeDays(on(date)))).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it("begins where the holiday data begin", () => {
    expect(runOfFreeDays(on("2003-01-01"))).toBe(1);
  });

  it("is not known in a year without data", () => {
    expect(problemOf(() => runOfFreeDays(on("2028-01-02")))).toMatchObject({
      id: "holidays-unknown",
    });
  });
});
