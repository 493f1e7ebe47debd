import { serialFromIso } from "../../../src/core/calendar/serial";
import type { ProfileFields, Submission } from "../../../src/form/submission";
import { recordOverview, statesAnotherGoal } from "../../../src/record/overview/record-overview";
import { submissionOf } from "../../form/submission";
import {
  accidentsOf,
  dailyLog,
  emptySubmission,
  entry,
  profileOf,
  quotationOf,
} from "../../report/examples";

const log = dailyLog([
  ["2010-05-03", 300],
  ["2010-05-04", 300],
]);
const plant = { businessType: "200", rate: 0.5, enrollment: 300 };

function overviewOf(profile: Partial<ProfileFields>, submission: Partial<Submission> = {}) {
  return recordOverview({ ...emptySubmission, log, profile: profileOf(profile), ...submission });
}

describe("recordOverview", () => {
  it("is nothing without a log", () => {
    expect(recordOverview({ ...emptySubmission, profile: profileOf(plant) })).toBeNull();
  });

  it.each([
    ["personhours", 480_000, 4800],
    ["hours", 1600, 16],
    ["days", 200, 2],
  ] as const)("calculates goal and record in %s", (unit, goal, accumulated) => {
    const quotation = quotationOf([[2, undefined]], unit);
    expect(overviewOf(plant, { quotation })).toMatchObject({
      unit,
      goal,
      accumulated,
      multiple: 2,
    });
  });

  it("compares in person-hours where the workbook does not say", () => {
    expect(overviewOf(plant)).toMatchObject({ unit: "personhours", multiple: 1 });
  });

  it("knows what the workbook states for the goal", () => {
    const wrong = overviewOf({ ...plant, goalPersonHours: 240_000 });
    expect(wrong).toMatchObject({ goal: 480_000, statedGoal: 240_000 });
    expect(wrong && statesAnotherGoal(wrong)).toBe(true);
    const rounded = overviewOf({ ...plant, rate: 0.71, goalPersonHours: 338_028 });
    expect(rounded && statesAnotherGoal(rounded)).toBe(false);
  });

  it("reads a rate that is formatted as percent as what was meant", () => {
    const profile = profileOf({ ...plant, rate: 0.005 });
    const rate = profile.rate && { ...profile.rate, cell: { value: 0.005, format: "0.00%" } };
    expect(
      recordOverview({ ...emptySubmission, log, profile: { ...profile, ...(rate && { rate }) } }),
    ).toMatchObject({ goal: 480_000 });
  });

  it.each([
    ["the type", { rate: 0.5, enrollment: 300 }],
    ["the rate", { businessType: "200", enrollment: 300 }],
    ["the enrollment", { businessType: "200", rate: 0.5 }],
    ["an enrollment above 0", { businessType: "200", rate: 0.5, enrollment: 0 }],
    ["an enrollment that is a number of workers", { ...plant, enrollment: -300 }],
    ["a goal of a size that can be meant", { ...plant, rate: 1e-12 }],
  ])("calculates no goal without %s", (_, profile) => {
    expect(overviewOf({ ...profile, goalPersonHours: 5 })).toMatchObject({
      goal: null,
      statedGoal: 5,
    });
  });

  it("lists accidents by date, those that broke nothing too", () => {
    const accidents = accidentsOf([
      { date: serialFromIso("2010-05-04"), cause: "event", careDays: 30 },
      { date: serialFromIso("2010-05-03"), cause: "duty", careDays: 1 },
      { cause: "duty" },
    ]);
    expect(overviewOf(plant, { accidents })?.accidents).toEqual([
      serialFromIso("2010-05-03"),
      serialFromIso("2010-05-04"),
    ]);
  });

  it("is nothing where the calculator refuses what is stated", () => {
    const counts = [1e308, 1e308, 1e308];
    const profile = profileOf({ businessType: "200", rate: 0.5 }, counts);
    expect(recordOverview({ ...emptySubmission, log, profile })).toBeNull();
  });

  it("calculates by the mean of the months, whatever is stated for it", () => {
    const profile = profileOf({ ...plant, enrollment: 100 }, [300, 300, 300]);
    expect(recordOverview({ ...emptySubmission, log, profile })).toMatchObject({ goal: 480_000 });
  });

  it.each([
    [1, 1],
    [1000, 1000],
    [1001, 1],
    [0, 1],
  ])("takes an applied multiple of %d for %d", (stated, multiple) => {
    const quotation = { ...quotationOf([]), appliedMultiple: entry("Quotation", 0, 9, stated) };
    expect(overviewOf(plant, { quotation })).toMatchObject({ multiple });
  });

  it.each([
    [1e-3, 1e-3],
    [9e-4, null],
    [1e12, 1e12],
    [1.1e12, null],
  ])("takes a stated goal of %d for %p", (goalPersonHours, statedGoal) => {
    expect(overviewOf({ goalPersonHours })).toMatchObject({ statedGoal });
  });

  it("judges a multiple by the goal of its own record, calculated or stated", () => {
    const days = dailyLog(
      ["03", "04", "05", "06", "07"].map((each) => [`2010-05-${each}`, 10] as const),
    );
    const restarted = {
      leadoffDate: serialFromIso("2010-05-03"),
      releadoffDate: serialFromIso("2010-05-06"),
      goalDays: 2,
      releadoffGoalDays: 1,
    };
    const quotation = quotationOf(
      [
        [1, "2010-05-04"],
        [2, "2010-05-07"],
      ],
      "days",
    );
    expect(overviewOf(restarted, { log: days, quotation })?.multiples).toMatchObject([
      { multiple: 1, calculated: serialFromIso("2010-05-04"), differs: false },
      { multiple: 2, calculated: serialFromIso("2010-05-07"), differs: false },
    ]);
  });

  it("tells a log of months from one of days", () => {
    expect(overviewOf(plant)).toMatchObject({ isMonthly: false });
    expect(overviewOf(plant, { log: { ...log, kind: "monthly" } })).toMatchObject({
      isMonthly: true,
    });
  });

  it.each([
    ["days", 9, 1600 / 9],
    ["days", "아홉 시간쯤", null],
    ["personhours", "아홉 시간쯤", 480_000],
  ] as const)("calculates the goal in %s by a day of %p hours as %p", (unit, hoursPerDay, goal) => {
    const submission = submissionOf({
      profile: { ...plant, hoursPerDay },
      log: { columns: ["date"], rows: [["2010-05-03"]] },
      quotation: { unit },
    });
    expect(recordOverview(submission)).toMatchObject({ goal });
  });

  it("lists no accident on a day that the calendar does not have", () => {
    const accidents = accidentsOf([
      { date: 0, cause: "duty" },
      { date: 1e9, cause: "duty" },
    ]);
    expect(overviewOf(plant, { accidents })?.accidents).toEqual([]);
  });

  it("judges the third record by the goal of the re-leadoff, and the first by its own", () => {
    const days = dailyLog(
      ["03", "04", "05", "06", "07", "08"].map((each) => [`2010-05-${each}`, 10] as const),
    );
    const accidents = accidentsOf(
      ["2010-05-05", "2010-05-07"].map((date) => ({
        date: serialFromIso(date),
        cause: "duty",
        careDays: 9,
      })),
    );
    const profile = { leadoffDate: serialFromIso("2010-05-03"), goalDays: 2, releadoffGoalDays: 1 };
    const quotation = quotationOf(
      [
        [1, "2010-05-04"],
        [2, "2010-05-08"],
      ],
      "days",
    );
    const overview = overviewOf(profile, { log: days, quotation, accidents });
    expect(overview).toMatchObject({ statedGoal: 1, accumulated: 1 });
    expect(overview?.multiples).toMatchObject([
      { multiple: 1, calculated: serialFromIso("2010-05-04") },
      { multiple: 2, calculated: null, differs: true },
    ]);
  });
});
