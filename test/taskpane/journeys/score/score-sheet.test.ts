import type { Submission } from "../../../../src/form/submission";
import { recognise } from "../../../../src/form/recognise";
import { scoreSheetOf, shareOf } from "../../../../src/taskpane/journeys/score/score-sheet";
import type { Workbook } from "../../../../src/workbook/workbook";
import { emptyWorkbook } from "../../empty-workbook";
import { sample } from "../../sample";

function submissionOf(workbook: Workbook): Submission {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return submission;
}

/** The sample with other values in column E of the score table, the checker's; rows 5 to 9. */
function withChecker(scores: readonly (number | null)[]): Submission {
  const workbook = sample("shl-below-60");
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name !== "SHL" && !sheet.name.includes("평가표")
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            row?.map((cell, column) =>
              column === 4 && index >= 4 && index <= 8
                ? { ...cell, value: scores[index - 4] ?? null }
                : cell,
            ),
          ),
        },
  );
  return submissionOf({ ...workbook, sheets });
}

describe("the sheet of scores", () => {
  it("adds up the checker's scores and names the weakest field", () => {
    expect(scoreSheetOf(submissionOf(sample("shl-below-60")))).toEqual({
      column: "checker",
      total: 55,
      given: 5,
      fields: 5,
      most: 100,
      pass: 60,
      weakest: 3,
    });
  });

  it("shows what a checker who has begun has still to score", () => {
    expect(scoreSheetOf(withChecker([18, null, null, 7, null]))).toMatchObject({
      column: "checker",
      total: 25,
      given: 2,
      weakest: 3,
    });
  });

  it("shows the workplace's own scores where no checker has begun", () => {
    expect(scoreSheetOf(withChecker([null, null, null, null, null]))).toMatchObject({
      column: "own",
      total: 81,
      given: 5,
    });
  });

  it("has no weakest field where every score is full", () => {
    expect(scoreSheetOf(withChecker([30, 25, 15, 15, 15]))).toMatchObject({
      total: 100,
      weakest: null,
    });
  });

  it("does not call a blank score 0 percent", () => {
    const submission = withChecker([18, null, 8, 7, 8]);
    expect(shareOf(submission, "checker", 0)).toBe(60);
    expect(shareOf(submission, "checker", 1)).toBeNull();
  });

  it("is none where the workbook has no score table", () => {
    const submission = submissionOf(sample("foreign-diary"));
    expect(scoreSheetOf({ ...submission, shl: null })).toBeNull();
    expect(recognise(emptyWorkbook)).toBeNull();
  });
});
