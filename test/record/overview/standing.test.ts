import { serialFromIso } from "../../../src/core/calendar/serial";
import { currentStanding } from "../../../src/record/overview/standing";
import { submissionOf } from "../../form/submission";

/** A goal of 100 person-hours: 240,000 / 480 x 0.2. */
const profile = { industry: "제조업", rate: 480, enrollment: 10, leadoffDate: "2010-05-03" };

const log = {
  columns: ["date", "workers", "hoursPerWorker", "personHours"] as const,
  rows: ["2010-05-03", "2010-05-04", "2010-05-05"].map((date) => [date, 5, 8, 40]),
};

describe("where the current record stands", () => {
  it("is told with what the next multiple takes, and when", () => {
    expect(currentStanding(submissionOf({ profile, log }))).toMatchObject({
      since: serialFromIso("2010-05-03"),
      isRestart: false,
      lastDay: serialFromIso("2010-05-05"),
      days: 3,
      personHours: 120,
      unit: "personhours",
      multiple: expect.closeTo(1.2) as number,
      next: {
        multiple: 2,
        aim: expect.closeTo(200) as number,
        left: expect.closeTo(80) as number,
        expected: serialFromIso("2010-05-07"),
      },
      lastAccident: null,
    });
  });

  it("begins anew after a breaking accident", () => {
    const accidents = { columns: ["date", "careDays"] as const, rows: [["2010-05-04", 9]] };
    expect(currentStanding(submissionOf({ profile, log, accidents }))).toMatchObject({
      since: serialFromIso("2010-05-05"),
      isRestart: true,
      days: 1,
      lastAccident: serialFromIso("2010-05-04"),
      next: { multiple: 1 },
    });
  });

  it("has no multiple without a goal, and nothing without a log", () => {
    const { leadoffDate } = profile;
    const without = currentStanding(submissionOf({ profile: { leadoffDate }, log }));
    expect(without).toMatchObject({ days: 3, multiple: null, next: null });
    expect(currentStanding(submissionOf({ profile }))).toBeNull();
  });

  it("expects no day of a record that began elsewhere", () => {
    const takenOver = { ...profile, takenOverDays: 1, takenOverPersonHours: 8 };
    const standing = currentStanding(submissionOf({ profile: takenOver, log }));
    expect(standing?.next?.expected).toBeNull();
  });

  it("expects no day where the calculator refuses a row, and tells the rest", () => {
    const rows = [...log.rows, ["2010-05-06", 5, 8, -40]];
    const standing = currentStanding(submissionOf({ profile, log: { ...log, rows } }));
    expect(standing).toMatchObject({ personHours: 80, next: { multiple: 1, expected: null } });
  });

  it("compares with the goal that is stated where none follows", () => {
    const { leadoffDate } = profile;
    const stated = submissionOf({ profile: { leadoffDate, goalPersonHours: 60 }, log });
    expect(currentStanding(stated)).toMatchObject({ multiple: 2, next: { multiple: 3, left: 60 } });
  });

  it("is of the last of three records, with the last accident", () => {
    const accidents = {
      columns: ["date", "careDays"] as const,
      rows: [
        ["2010-05-06", 9],
        ["2010-05-04", 9],
      ],
    };
    const dates = ["03", "04", "05", "06", "07", "08"];
    const rows = dates.map((date) => [`2010-05-${date}`, 5, 8, 40]);
    expect(
      currentStanding(submissionOf({ profile, log: { ...log, rows }, accidents })),
    ).toMatchObject({
      since: serialFromIso("2010-05-07"),
      lastDay: serialFromIso("2010-05-08"),
      days: 2,
      personHours: 80,
      lastAccident: serialFromIso("2010-05-06"),
    });
  });
});
