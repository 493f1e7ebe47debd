import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { MultipleMark } from "../../../../src/record/overview/multiple-marks";
import { currentStanding } from "../../../../src/record/overview/standing";
import {
  blanksForGoal,
  certaintyOf,
  placeOfAccident,
  startOf,
  undecidedSinceStart,
  whyNoDate,
} from "../../../../src/taskpane/journeys/fill/now-facts";
import { type Literal, type LiteralSubmission, submissionOf } from "../../../form/submission";

const profile = { industry: "제조업", rate: 480, enrollment: 10, leadoffDate: "2010-05-03" };
const log = {
  columns: ["date", "workers", "hoursPerWorker", "personHours"] as const,
  rows: ["2010-05-03", "2010-05-04", "2010-05-05"].map((date) => [date, 5, 8, 40]),
};
const columns = ["date", "cause", "careDays"] as const;

function opened(literal: LiteralSubmission) {
  const submission = submissionOf({ profile, log, ...literal });
  const standing = currentStanding(submission);
  if (!standing) throw new Error("no record");
  return { submission, standing };
}

describe("what the goal still needs", () => {
  const fieldsIn = (literal: LiteralSubmission) =>
    blanksForGoal(submissionOf(literal)).map(({ field }) => field);

  it("is the blank cells of the kind of workplace", () => {
    const blank = { industry: null, rate: null };
    expect(fieldsIn({ profile: blank, headCounts: [null, null, null] })).toEqual([
      "profile.industry",
      "profile.headCounts",
      "profile.rate",
    ]);
    expect(
      fieldsIn({
        profile: {
          industry: "건설업",
          rate: 0.7,
          constructionAmount: 1e9,
          laborRate: null,
          monthlyLaborCost: null,
          constructionMonths: 10,
        },
      }),
    ).toEqual(["profile.laborRate", "profile.monthlyLaborCost"]);
  });

  it("is no month where others have their head counts", () => {
    expect(fieldsIn({ profile: { rate: 1 }, headCounts: [null, 40, null] })).toEqual([]);
  });
});

describe("where the record starts", () => {
  it("is the cell of the leadoff", () => {
    const { submission, standing } = opened({});
    expect(startOf(submission, standing)).toEqual({
      event: "leadoff",
      place: { sheet: "Profile", row: 3, column: 1 },
    });
  });

  it("is the re-leadoff after an accident that broke it, with its cell where there is one", () => {
    const accidents = { columns, rows: [["2010-05-03", "duty", 9]] };
    const without = opened({ accidents });
    expect(startOf(without.submission, without.standing)).toEqual({
      event: "releadoff",
      place: null,
    });
    const stated = opened({ accidents, profile: { ...profile, releadoffDate: "2010-05-04" } });
    expect(startOf(stated.submission, stated.standing).place).toEqual({
      sheet: "Profile",
      row: 4,
      column: 1,
    });
  });

  it("is the first day of a log whose leadoff nobody states", () => {
    const { submission, standing } = opened({ profile: { industry: "제조업" } });
    expect(startOf(submission, standing)).toEqual({ event: "firstDay", place: null });
  });
});

describe("the last accident", () => {
  it("is found by its date", () => {
    const accidents = {
      columns,
      rows: [
        ["2010-05-03", "duty", 1],
        ["2010-05-04", "duty", 1],
      ],
    };
    const submission = submissionOf({ accidents });
    expect(placeOfAccident(submission, serialFromIso("2010-05-04"))).toEqual({
      sheet: "Accidents",
      row: 2,
      column: 0,
    });
    expect(placeOfAccident(submission, serialFromIso("2010-05-05"))).toBeNull();
  });
});

describe("why no date is expected", () => {
  it("is told apart", () => {
    const paced = opened({});
    expect(whyNoDate(paced.submission, paced.standing)).toBeNull();
    const idle = opened({ log: { ...log, rows: [["2010-05-03", 0, 8, 0]] } });
    expect(whyNoDate(idle.submission, idle.standing)).toBe("noPace");
    const taken = opened({ profile: { ...profile, takenOverDays: 1, takenOverPersonHours: 8 } });
    expect(whyNoDate(taken.submission, taken.standing)).toBe("noPaceTakenOver");
    const monthly = opened({ monthly: true });
    expect(whyNoDate(monthly.submission, monthly.standing)).toBe("noPaceMonthly");
    const noGoal = opened({ profile: { leadoffDate: "2010-05-03" } });
    expect(whyNoDate(noGoal.submission, noGoal.standing)).toBeNull();
  });
});

describe("an accident that waits for a decision", () => {
  const waiting = (date: string, ...more: Literal[][]) =>
    opened({ accidents: { columns, rows: [[date, "personal-commute", 9], ...more] } });

  it("is shown with how the record stands if it breaks", () => {
    const { submission, standing } = waiting("2010-05-04");
    expect(standing).toMatchObject({ isRestart: false, personHours: 120 });
    expect(undecidedSinceStart(submission)[0]).toMatchObject({
      date: serialFromIso("2010-05-04"),
      place: { sheet: "Accidents", row: 1, column: 0 },
      ifBroken: { since: serialFromIso("2010-05-05"), isRestart: true, personHours: 40 },
    });
  });

  it("has no such standing before the log has a day after it", () => {
    const { submission } = waiting("2010-05-05");
    expect(undecidedSinceStart(submission)).toMatchObject([{ ifBroken: null }]);
  });

  it("is none of a record before", () => {
    const { submission, standing } = waiting("2010-05-03", ["2010-05-04", "duty", 9]);
    expect(standing.isRestart).toBe(true);
    expect(undecidedSinceStart(submission)).toEqual([]);
  });

  it("leaves certain what was reached before it, and nothing since", () => {
    const day = serialFromIso("2010-05-04");
    const reached = (multiple: number, calculated: number) =>
      ({ multiple, isReached: true, calculated }) as MultipleMark;
    const multiples = [reached(1, day - 1), reached(2, day)];
    const undecided = undecidedSinceStart(waiting("2010-05-04").submission);
    expect(certaintyOf(undecided, { multiples, isMonthly: false })).toEqual({
      certain: { multiple: 1, date: day - 1 },
      open: 2,
    });
    expect(certaintyOf(undecided, { multiples: multiples.slice(1), isMonthly: false })).toEqual({
      certain: null,
      open: 2,
    });
    expect(certaintyOf([], { multiples, isMonthly: false })).toBeNull();
  });
});
