import { serialFromIso } from "../../../src/core/calendar/serial";
import type { ProfileFields, Submission } from "../../../src/form/submission";
import { recordOverview, statesAnotherGoal } from "../../../src/record/overview/record-overview";
import {
  accidentsOf,
  dailyLog,
  emptySubmission,
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
});
