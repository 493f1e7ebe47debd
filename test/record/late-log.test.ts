import { serialFromIso } from "../../src/core/calendar/serial";
import { lateLog, logBeforeLeadoff } from "../../src/record/late-log";
import { type LiteralSubmission, submissionOf } from "../form/submission";

const profile = { leadoffDate: "2010-05-03" };
const logOf = (...dates: string[]) => ({
  columns: ["date", "workers", "personHours"] as const,
  rows: dates.map((date) => [date, 10, 80]),
});
const dayOf = serialFromIso;

describe("a log that begins after its record", () => {
  it("is one of days on the day after, and one of months in the month after", () => {
    const dateOf = (submission: LiteralSubmission) =>
      lateLog(submissionOf({ profile, ...submission }))?.date ?? null;
    expect(dateOf({ log: logOf("2010-05-03") })).toBeNull();
    expect(dateOf({ log: logOf("2010-05-31") })).toBe(dayOf("2010-05-31"));
    expect(dateOf({ log: logOf("2010-05-31"), monthly: true })).toBeNull();
    expect(dateOf({ log: logOf("2010-06-01"), monthly: true })).toBe(dayOf("2010-06-01"));
  });

  it("is none where it begins with the leadoff that a late report has moved", () => {
    const of = { ...profile, reportReceived: "2010-05-23" };
    const isLate = (date: string) =>
      lateLog(submissionOf({ profile: of, log: logOf(date) })) !== null;
    expect(["2010-05-03", "2010-05-09", "2010-05-11"].map(isLate)).toEqual([false, false, true]);
  });

  it.each([
    ["days", ["date", "workers", "runningDays"], { takenOverDays: 40 }, [41, 1], [42, 61]],
    [
      "person-hours",
      ["date", "workers", "runningPersonHours"],
      { takenOverPersonHours: 3200 },
      [3280, 80],
      [3200, 5080],
    ],
  ] as const)(
    "is that of a record taken over where its %s begin with what was taken over, or with nothing",
    (_, columns, takenOver, right, wrong) => {
      const isLate = (total: number) => {
        const log = { columns, rows: [["2010-05-31", 10, total]] };
        const of = { ...profile, industry: "제조업", ...takenOver };
        return lateLog(submissionOf({ profile: of, log })) !== null;
      };
      expect(right.filter(isLate)).toEqual([]);
      expect(wrong.filter((total) => !isLate(total))).toEqual([]);
    },
  );
});

describe("a log before its leadoff", () => {
  it("is one of which all days lie before it, or all months", () => {
    const spanOf = (monthly: boolean, ...dates: string[]) =>
      logBeforeLeadoff(submissionOf({ profile, monthly, log: logOf(...dates) }));
    expect(spanOf(false, "2010-04-29", "2010-05-02")).toEqual(
      ["2010-04-29", "2010-05-02"].map(dayOf),
    );
    expect(spanOf(false, "2010-05-02", "2010-05-03")).toBeNull();
    expect(spanOf(false, "2010-05-02", "5월 초")).toEqual(["2010-05-02", "2010-05-02"].map(dayOf));
    expect(spanOf(true, "2010-03-01", "2010-04-01")).toEqual(
      ["2010-03-01", "2010-04-01"].map(dayOf),
    );
    expect(spanOf(true, "2010-05-01")).toBeNull();
  });
});
