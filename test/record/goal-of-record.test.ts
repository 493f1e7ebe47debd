import { goalsOfRow, releadoffField } from "../../src/record/goal-of-record";
import { type LiteralSubmission, submissionOf } from "../form/submission";

const profile = {
  leadoffDate: "2010-05-03",
  goalPersonHours: 1600,
  releadoffGoalPersonHours: 800,
};

/** The goals of rows with these dates achieved, in a record with an accident on these days. */
function goalsOn(dates: readonly (string | null)[], accidents: readonly string[]) {
  const submission = submissionOf({
    profile,
    accidents: { columns: ["date", "breaks"], rows: accidents.map((date) => [date, true]) },
    quotation: { columns: ["multiple", "achieved"], rows: dates.map((date) => [1, date]) },
  } satisfies LiteralSubmission);
  return submission.quotation?.rows.map((row) => goalsOfRow(row, "personhours", submission));
}

describe("the goal of a row", () => {
  it("is that of the leadoff before the re-leadoff, and that of the re-leadoff from it on", () => {
    expect(goalsOn(["2010-06-01", "2010-06-02", "2010-07-01"], ["2010-06-01"])).toEqual([
      [1600],
      [800],
      [800],
    ]);
  });

  it("may be either between the first re-leadoff and the last", () => {
    const accidents = ["2010-06-01", "2010-07-01", "2010-08-01"];
    const dates = ["2010-06-01", "2010-06-02", "2010-07-02", "2010-08-01", "2010-08-02"];
    expect(goalsOn(dates, accidents)).toEqual([
      [1600],
      [1600, 800],
      [1600, 800],
      [1600, 800],
      [800],
    ]);
  });

  it("is the current one where the row has no date", () => {
    expect(goalsOn([null], ["2010-06-01"])).toEqual([[800]]);
  });

  it("is that of the leadoff where the record did not start again", () => {
    expect(goalsOn([null, "2010-06-01"], [])).toEqual([[1600], [1600]]);
  });
});

describe("the field of a re-leadoff", () => {
  it.each([
    ["profile.headCounts", "profile.releadoffHeadCounts"],
    ["profile.enrollment", "profile.releadoffEnrollment"],
    ["profile.goalDays", "profile.releadoffGoalDays"],
    ["profile.leadoffDate", "profile.leadoffDate"],
    ["quotation.goal", "quotation.goal"],
  ] as const)("in the place of %s is %s", (field, other) => {
    expect(releadoffField(field)).toBe(other);
  });
});
