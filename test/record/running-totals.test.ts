import {
  carriesMore,
  firstTotal,
  runningDayRows,
  runningHourRows,
  totalsBeforeLog,
} from "../../src/record/running-totals";
import { loggedDays } from "../../src/record/log-days";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const profile = { leadoffDate: "2010-05-03" };
const columns = ["date", "workers", "zaDays"] as const;

/** What may be added, at least and at most, by the second of two rows. */
const daysOf = (date: Literal, workers: Literal, zaDays: Literal = null) => {
  const rows = [
    ["2010-05-03", 10, null],
    [date, workers, zaDays],
  ];
  const [, row] = runningDayRows(submissionOf({ profile, log: { columns, rows } }), "nothing");
  return row && [row.adds, row.least, row.most];
};

describe("what a row adds to the running days", () => {
  it.each<[string, Parameters<typeof daysOf>, number[]]>([
    ["a day", ["2010-05-04", 10], [1, 1, 1]],
    ["nothing on a day off", ["2010-05-04", 0], [0, 0, 0]],
    ["a day or none where the date cannot be read", [null, 10], [1, 0, 1]],
    ["a day or none where the date is repeated", ["2010-05-03", 10], [0, 0, 1]],
    ["a day or none where the workers cannot be read", ["2010-05-04", "열 명"], [1, 0, 1]],
    ["a day, or those that the row states", ["2010-05-04", 10, 2], [1, 1, 2]],
    ["a day, or none as the row states", ["2010-05-04", 10, 0], [1, 0, 1]],
    ["nothing on a day off, whatever the row states", ["2010-05-04", 0, 1], [0, 0, 0]],
  ])("is %s", (_, row, expected) => {
    expect(daysOf(...row)).toEqual(expected);
  });

  it("is open on a day off where another rule judges that", () => {
    const rows = [
      ["2010-05-03", 10],
      ["2010-05-04", 0],
    ];
    const submission = submissionOf({ profile, log: { columns, rows } });
    const [, row] = runningDayRows(submission, "open");
    expect(row).toMatchObject({ adds: 0, least: 0, most: 1 });
  });

  it("is open on days before the leadoff, and not on the leadoff itself", () => {
    const rows = [
      ["2010-05-02", 10],
      ["2010-05-03", 10],
    ];
    const most = runningDayRows(
      submissionOf({ profile: { leadoffDate: "2010-05-04" }, log: { columns, rows } }),
      "nothing",
    ).map(({ least }) => least);
    expect(most).toEqual([0, 0]);
    const since = runningDayRows(
      submissionOf({ profile: { leadoffDate: "2010-05-02" }, log: { columns, rows } }),
      "nothing",
    ).map(({ least }) => least);
    expect(since).toEqual([1, 1]);
    const unknown = runningDayRows(submissionOf({ log: { columns, rows } }), "nothing");
    expect(unknown.map(({ least }) => least)).toEqual([1, 1]);
  });
});

describe("what a row adds to the running person-hours", () => {
  const hoursOf = (
    names: readonly (
      "date" | "workers" | "hoursPerWorker" | "personHours" | "runningPersonHours"
    )[],
    ...line: Literal[]
  ) => {
    const [row] = runningHourRows(
      submissionOf({
        profile: { ...profile, industry: "제조업" },
        log: { columns: names, rows: [line] },
      }),
    );
    return row && [row.adds, row.least, row.most];
  };
  const whole = ["date", "workers", "hoursPerWorker", "personHours"] as const;

  it("is the person-hours that workers and hours confirm", () => {
    expect(hoursOf(whole, "2010-05-04", 10, 8, 80)).toEqual([80, 80, 80]);
  });

  it("is the person-hours, or workers x hours where they differ", () => {
    expect(hoursOf(whole, "2010-05-04", 10, 8, 90)).toEqual([90, 80, 90]);
    expect(hoursOf(whole, "2010-05-04", 10, 8, 70)).toEqual([70, 70, 80]);
  });

  it("may be nothing where the date cannot be read", () => {
    expect(hoursOf(whole, null, 10, 8, 80)).toEqual([80, 0, 80]);
  });

  it("is anything where the log has totals alone, and not where it has workers or person-hours", () => {
    const totals = ["date", "runningPersonHours"] as const;
    expect(hoursOf(totals, "2010-05-04", 80)).toEqual([0, 0, Infinity]);
    expect(hoursOf(["date", "workers"], "2010-05-04", 10)).toEqual([80, 80, 80]);
    expect(hoursOf(["date", "personHours"], "2010-05-04", 80)).toEqual([80, 80, 80]);
  });
});

describe("the total before the log", () => {
  const log = { columns: ["date", "workers"] as const, rows: [["2010-05-10", 10]] };
  const before = (others: LiteralSubmission) =>
    totalsBeforeLog(submissionOf({ log, ...others }), "runningDays");

  it("is 0 where the log goes back to the start of its record, and else unknown", () => {
    expect(before({ profile: { leadoffDate: "2010-05-10" } })).toEqual([0]);
    expect(before({ profile: { leadoffDate: "2010-05-11" } })).toEqual([0]);
    expect(before({ profile })).toBeNull();
    expect(before({})).toBeNull();
    expect(totalsBeforeLog(submissionOf({ profile }), "runningDays")).toBeNull();
  });

  it("may be what was taken over into the first record, and into no other", () => {
    const takenOver = { takenOverDays: 7 };
    expect(before({ profile: { leadoffDate: "2010-05-10", ...takenOver } })).toEqual([0, 7, 0, 7]);
    expect(before({ profile: { ...profile, ...takenOver, releadoffDate: "2010-05-10" } })).toEqual([
      0,
    ]);
  });
});

describe("the first running total", () => {
  it("is the first above 0, with what the rows up to it add", () => {
    const rows = [null, 0, 13, 14].map((total, index) => [`2010-05-0${index + 3}`, 10, total]);
    const submission = submissionOf({
      profile,
      log: { columns: ["date", "workers", "runningDays"], rows },
    });
    const days = loggedDays(submission);
    expect(firstTotal("runningDays", days, submission)).toEqual({ stated: 13, added: 3 });
    expect(firstTotal("runningDays", days.slice(0, 2), submission)).toBeNull();
  });

  it.each([
    [13, 3, true],
    [3, 3, false],
    [2, 3, false],
  ])("of %d after rows that add %d carries more: %p", (stated, added, carries) => {
    expect(carriesMore({ stated, added })).toBe(carries);
  });
});
