import { isoFromSerial, serialFromIso } from "../../../src/core/calendar/serial";
import type { Submission } from "../../../src/form/submission";
import { recordSpans } from "../../../src/record/overview/record-spans";
import { submissionOf } from "../../form/submission";
import { accidentsOf, dailyLog, emptySubmission, profileOf } from "../../report/examples";

const log = dailyLog([
  ["2010-05-03", 10, 8, 80],
  ["2010-05-04", 0, 8, 80],
  ["2010-05-05", 10, 8, 160],
  ["2010-05-06", 10, 8, 160],
  ["2010-05-07", 5, 10, 50],
  ["2010-05-08", 5, 10, 100],
]);
const leadoffDate = serialFromIso("2010-05-03");

function spansOf(submission: Partial<Submission>, unit: "personhours" | "days" | "hours") {
  return recordSpans({ ...emptySubmission, log, ...submission }, unit)?.map(
    ({ from, to, points }) => [
      isoFromSerial(from),
      isoFromSerial(to),
      points.map(({ total }) => total),
    ],
  );
}

describe("recordSpans", () => {
  it("is nothing without dates", () => {
    expect(recordSpans(emptySubmission, "days")).toBeNull();
    expect(recordSpans({ ...emptySubmission, log: dailyLog([]) }, "days")).toBeNull();
  });

  it("runs from the leadoff to the last day of the log", () => {
    const profile = profileOf({ leadoffDate });
    expect(spansOf({ profile }, "personhours")).toEqual([
      ["2010-05-03", "2010-05-08", [80, 80, 160, 240, 290, 340]],
    ]);
    expect(spansOf({ profile }, "days")).toEqual([
      ["2010-05-03", "2010-05-08", [1, 1, 2, 3, 4, 5]],
    ]);
  });

  it("counts ZA days as hours of the workplace's clock where the goal is in hours", () => {
    const profile = profileOf({ leadoffDate, hoursPerDay: 9 });
    expect(spansOf({ profile }, "hours")?.[0]?.[2]).toEqual([9, 9, 18, 27, 36, 45]);
  });

  it("shows running totals of days as hours of that clock too", () => {
    const days = submissionOf({
      profile: { leadoffDate: "2010-05-03", hoursPerDay: 9 },
      log: {
        columns: ["date", "workers", "runningDays"],
        rows: [
          ["2010-05-03", 10, 1],
          ["2010-05-04", 10, 3],
        ],
      },
    });
    const [span] = recordSpans(days, "hours") ?? [];
    expect(span?.points.map(({ stated }) => stated)).toEqual([9, 27]);
    const [inDays] = recordSpans(days, "days") ?? [];
    expect(inDays?.points.map(({ stated }) => stated)).toEqual([1, 3]);
  });

  it("starts anew the day after an accident, whose day counts in neither record", () => {
    const profile = profileOf({ leadoffDate });
    const accidents = accidentsOf([
      { date: serialFromIso("2010-05-06"), cause: "duty", careDays: 5, death: false },
    ]);
    expect(spansOf({ profile, accidents }, "personhours")).toEqual([
      ["2010-05-03", "2010-05-05", [80, 80, 160]],
      ["2010-05-07", "2010-05-08", [50, 100]],
    ]);
  });

  it("goes on after an accident that breaks nothing", () => {
    const profile = profileOf({ leadoffDate });
    const accidents = accidentsOf([
      { date: serialFromIso("2010-05-06"), cause: "duty", careDays: 3, death: false },
    ]);
    expect(spansOf({ profile, accidents }, "days")).toHaveLength(1);
  });

  it("counts from the leadoff that counts after a late report", () => {
    const profile = profileOf({ leadoffDate, reportReceived: serialFromIso("2010-05-19") });
    expect(spansOf({ profile }, "days")).toEqual([["2010-05-05", "2010-05-08", [1, 2, 3, 4]]]);
  });

  it("starts with the log where no leadoff is stated", () => {
    expect(spansOf({}, "days")?.[0]?.[0]).toBe("2010-05-03");
  });

  it("puts rows into the order of dates and carries the totals stated", () => {
    const mixed = dailyLog([
      ["2010-05-04", 1, 8, 99],
      ["2010-05-03", 2, 8, 16],
    ]);
    const spans = recordSpans({ ...emptySubmission, log: mixed }, "personhours");
    expect(spans?.[0].points).toEqual([
      { date: leadoffDate, total: 16, stated: 16 },
      { date: leadoffDate + 1, total: 24, stated: 99 },
    ]);
  });

  it("keeps the days up to the approval of care of a disease", () => {
    const { accidents } = submissionOf({
      accidents: {
        columns: ["date", "cause", "careDays", "approvalDate"],
        rows: [["2010-05-04", "confirmed-disease", 9, "2010-05-06"]],
      },
    });
    const profile = profileOf({ leadoffDate });
    expect(spansOf({ profile, accidents }, "days")).toEqual([
      ["2010-05-03", "2010-05-06", [1, 1, 2, 3]],
      ["2010-05-07", "2010-05-08", [1, 2]],
    ]);
  });

  it("counts a third record after a second accident", () => {
    const profile = profileOf({ leadoffDate });
    const accidents = accidentsOf(
      ["2010-05-04", "2010-05-07"].map((date) => ({
        date: serialFromIso(date),
        cause: "duty",
        careDays: 5,
      })),
    );
    expect(spansOf({ profile, accidents }, "days")).toEqual([
      ["2010-05-03", "2010-05-03", [1]],
      ["2010-05-05", "2010-05-06", [1, 2]],
      ["2010-05-08", "2010-05-08", [1]],
    ]);
  });

  it("ends no record before it starts, by an accident on its first day", () => {
    const profile = profileOf({ leadoffDate });
    const accidents = accidentsOf([{ date: leadoffDate, cause: "duty", careDays: 5 }]);
    expect(spansOf({ profile, accidents }, "days")?.map(([from, to]) => [from, to])).toEqual([
      ["2010-05-03", "2010-05-03"],
      ["2010-05-04", "2010-05-08"],
    ]);
  });

  it("begins the first record with what was taken over, and no other", () => {
    const profile = profileOf({ leadoffDate, takenOverDays: 100, takenOverPersonHours: 800 });
    const accidents = accidentsOf([
      { date: serialFromIso("2010-05-06"), cause: "duty", careDays: 5 },
    ]);
    expect(spansOf({ profile, accidents }, "personhours")?.map(([, , totals]) => totals)).toEqual([
      [880, 880, 960],
      [50, 100],
    ]);
    expect(spansOf({ profile, accidents }, "days")?.map(([, , totals]) => totals)).toEqual([
      [101, 101, 102],
      [1, 2],
    ]);
  });

  it("draws no figure below 0 or beyond what a workplace comes to", () => {
    const slip = submissionOf({
      profile: { leadoffDate: "2010-05-03" },
      log: {
        columns: ["date", "personHours", "runningPersonHours"],
        rows: [
          ["2010-05-03", -8, -8],
          ["2010-05-04", 1e15, 1e15],
        ],
      },
    });
    expect(recordSpans(slip, "personhours")?.[0].points).toMatchObject([
      { total: 0, stated: 0 },
      { total: 1e12, stated: 1e12 },
    ]);
  });

  it("ends with the approval of care of a disease, whatever accident comes after it", () => {
    const { accidents } = submissionOf({
      accidents: {
        columns: ["date", "cause", "careDays", "approvalDate"],
        rows: [
          ["2010-05-03", "confirmed-disease", 9, "2010-05-04"],
          ["2010-05-07", "duty", 9, null],
        ],
      },
    });
    const profile = profileOf({ leadoffDate });
    expect(spansOf({ profile, accidents }, "days")?.map(([from, to]) => [from, to])).toEqual([
      ["2010-05-03", "2010-05-04"],
      ["2010-05-05", "2010-05-06"],
      ["2010-05-08", "2010-05-08"],
    ]);
  });

  it("leaves rows without a date out", () => {
    const rows = dailyLog([
      ["2010-05-03", 10],
      ["2010-05-04", 10],
    ]).rows.map((row, index) => {
      const { date, ...others } = row;
      return index === 0 || !date ? row : others;
    });
    const undated = { kind: "daily", rows, totals: [] } as const;
    expect(spansOf({ log: undated }, "days")).toEqual([["2010-05-03", "2010-05-03", [1]]]);
  });

  it("has the leadoff that counts last, where an accident was before the report", () => {
    const profile = profileOf({ leadoffDate, reportReceived: serialFromIso("2010-05-21") });
    const accidents = accidentsOf([
      { date: serialFromIso("2010-05-04"), cause: "duty", careDays: 5 },
    ]);
    expect(spansOf({ profile, accidents }, "days")?.map(([from, to]) => [from, to])).toEqual([
      ["2010-05-05", "2010-05-06"],
      ["2010-05-07", "2010-05-08"],
    ]);
  });
});
