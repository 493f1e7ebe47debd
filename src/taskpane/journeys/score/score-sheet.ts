import { shlMost } from "../../../core/certification/shl";
import type { ShlTable, Submission } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { decidingColumn, isUsed, type ScoreColumn } from "../../../record/shl-scores";

/** What the score table comes to in the column that decides. */
export interface ScoreSheet {
  readonly column: "checker" | "own";
  /** The sum of the scores given; points. */
  readonly total: number;
  /** How many of the fields have a score. */
  readonly given: number;
  readonly fields: number;
  /** The most points there are, and those that pass. */
  readonly most: number;
  readonly pass: number;
  /** The field with the lowest percent of its weight, by its place in the table; null without scores. */
  readonly weakest: number | null;
}

/**
 * Adds up the scores of the column that decides (SHL-3), as far as they are given.
 *
 * @returns null where the workbook has no score table
 */
export function scoreSheetOf(submission: Submission): ScoreSheet | null {
  const { shl } = submission;
  if (!shl) return null;
  const rulebook = rulebookOf(submission);
  const column = columnShown(shl);
  const shares = rulebook["SHL-1"].weights.map((_, index) => shareOf(submission, column, index));
  const scores = shl.rows.flatMap((row) => numberIn(row[column]) ?? []);
  const stated = shares.flatMap((share, index) => (share === null ? [] : [{ share, index }]));
  const [weakest] = stated.toSorted((a, b) => a.share - b.share);
  return {
    column,
    total: Number(scores.reduce((sum, score) => sum + score, 0).toFixed(9)),
    given: scores.length,
    fields: shares.length,
    most: shlMost(rulebook),
    pass: rulebook["SHL-2"].passPoints,
    weakest: weakest && weakest.share < 100 ? weakest.index : null,
  };
}

/** A checker who has begun is shown what is missing, not the workplace's own scores. */
function columnShown(shl: ShlTable): "checker" | "own" {
  return isUsed(shl, "checker") ? "checker" : decidingColumn(shl);
}

/**
 * A score as percent of the weight that the regulation gives its field.
 *
 * @param index of the field in the score table, 0 to 4
 * @returns null where no score is stated
 */
export function shareOf(submission: Submission, column: ScoreColumn, index: number): number | null {
  const row = submission.shl?.rows.find((each) => each.index === index);
  const score = numberIn(row?.[column]);
  const weight = rulebookOf(submission)["SHL-1"].weights[index];
  return score === null || weight === undefined ? null : (score / weight) * 100;
}
