import { serialFromIso } from "../../src/core/calendar/serial";
import { drawOn, samplingPlan } from "../../src/record/sampling-plan";
import { type LiteralSubmission, submissionOf } from "../form/submission";

/** A goal of 100 person-hours: 240,000 / 480 x 0.2. */
const profile = { industry: "제조업", rate: 480, enrollment: 10, leadoffDate: "2010-05-03" };

const days = ["2010-05-03", "2010-05-04", "2010-05-05", "2010-05-06", "2010-05-07"];

const inYear = (year: number) => ({
  columns: ["date", "workers", "hoursPerWorker", "personHours"] as const,
  rows: days.map((date) => [date.replace("2010", String(year)), 5, 8, 40]),
});
const log = inYear(2010);

const book: LiteralSubmission = { profile, log };
const draw = drawOn("2026-10-30");

describe("the sampling plan", () => {
  it("has a seed of the day on which it is made, and one day a multiple", () => {
    expect(draw).toEqual({ seed: 20_261_030, perMultiple: 1, saturdays: false });
  });

  it("draws disadvantageous days first, with the workers and the cell of the log", () => {
    expect(samplingPlan(submissionOf(book), draw)).toMatchObject({
      unit: "personhours",
      goal: 100,
      days: [
        {
          multiple: 1,
          date: serialFromIso("2010-05-05"),
          reason: "holiday",
          workers: 5,
          place: { sheet: "Log", row: 3, column: 0 },
        },
        { multiple: 2, reason: "any" },
      ],
    });
  });

  it("draws the same days with the same seed, and as many as asked for", () => {
    const three = { ...draw, perMultiple: 2 };
    const plan = samplingPlan(submissionOf(book), three);
    expect(samplingPlan(submissionOf(book), three)).toEqual(plan);
    expect(typeof plan === "string" ? plan : plan.days.map(({ multiple }) => multiple)).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it("begins at the re-leadoff", () => {
    const accidents = { columns: ["date", "careDays"] as const, rows: [["2010-05-04", 9]] };
    const plan = samplingPlan(submissionOf({ ...book, accidents }), { ...draw, perMultiple: 9 });
    expect(typeof plan === "string" ? plan : plan.days.map(({ date }) => date)).toEqual(
      ["2010-05-05", "2010-05-06", "2010-05-07"].map(serialFromIso),
    );
  });

  it("leaves out days without workers", () => {
    const rows = log.rows.map(([date, ...rest]) =>
      date === "2010-05-05" ? [date, 0, null, 0] : [date ?? "", ...rest],
    );
    const plan = samplingPlan(submissionOf({ profile, log: { ...log, rows } }), draw);
    expect(typeof plan === "string" ? plan : plan.days.map(({ reason }) => reason)).toEqual([
      "any",
    ]);
  });

  it("takes Saturdays for disadvantageous days where it is told to", () => {
    const rows = ["2010-05-06", "2010-05-07", "2010-05-08"].map((date) => [date, 5, 8, 40]);
    const reasonsOf = (saturdays: boolean) => {
      const submission = submissionOf({ profile, log: { ...log, rows } });
      const plan = samplingPlan(submission, { ...draw, saturdays });
      return typeof plan === "string" ? plan : plan.days.map(({ reason }) => reason);
    };
    expect(reasonsOf(true)).toEqual(["saturday"]);
    expect(reasonsOf(false)).toEqual(["any"]);
  });

  it("is one of the log's own days again once a record that was taken over has ended", () => {
    const accidents = { columns: ["date", "careDays"] as const, rows: [["2010-05-04", 9]] };
    const takenOver = { ...profile, takenOverMultiple: 1 };
    const plan = samplingPlan(submissionOf({ profile: takenOver, log, accidents }), draw);
    expect(typeof plan === "string" ? plan : plan.days.map(({ multiple }) => multiple)).toEqual([
      1,
    ]);
  });

  it.each<[string, LiteralSubmission]>([
    ["no-log", { profile }],
    ["no-goal", { profile: { leadoffDate: "2010-05-03" }, log }],
    ["not-reached", { profile: { ...profile, rate: 0.5 }, log }],
    ["not-possible", { profile: { ...profile, takenOverMultiple: 1 }, log }],
    ["not-possible", { profile: { ...profile, leadoffDate: "2210-05-03" }, log: inYear(2210) }],
    [
      "no-log",
      {
        profile,
        log: {
          columns: ["date", "zaDays", "personHours"],
          rows: [["2010-05-01", 20, 400]],
        },
      },
    ],
  ])("is none, and says %s", (reason, literal) => {
    expect(samplingPlan(submissionOf(literal), draw)).toBe(reason);
  });
});
