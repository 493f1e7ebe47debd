import { kosha2010 } from "../../../core/rulebook";
import { isSameNumber } from "../../../core/tolerance";
import type { ShlTable } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { defineRule } from "../../rule";
import { text } from "./shl-scores-apart.text";

/** The share of a weight, and the points in total, from which a person should look. */
const [farShare, farTotal] = [1 / 3, 20];

export const shlScoresApart = defineRule({
  id: "shl-scores-apart",
  severity: "info",
  clauses: ["SHL-3", "AUD-4"],
  needs: [{ subject: ["shl.own", "shl.checker"], inputs: [] }],
  text,
  check(submission, report) {
    const { shl } = submission;
    const scores = (shl?.rows ?? []).flatMap((row) => scoresOf(row) ?? []);
    if (!shl || scores.length === 0) {
      report.notApplicable();
      return;
    }
    const apart = scores.filter(({ own, checker, weight }) =>
      reaches(Math.abs(checker - own), farShare * weight),
    );
    const own = sum(scores.map((score) => score.own));
    const checker = sum(scores.map((score) => score.checker));
    const isWhole = scores.length === kosha2010["SHL-1"].weights.length;
    // A total that does not pass has a rule of its own.
    const isPassed = checker >= rulebookOf(submission)["SHL-2"].passPoints;
    const isTotalFar = isWhole && isPassed && reaches(Math.abs(checker - own), farTotal);
    const [first, ...others] = (apart.length > 0 ? apart : scores).map(({ entry }) => entry);
    if (!first || (apart.length === 0 && !isTotalFar)) return;
    const [only] = apart;
    const compared = apart.length === 1 && only ? only : { own, checker };
    report.review({
      message: apart.length > 0 ? "field" : "total",
      at: [first, ...others],
      found: { value: compared.checker, unit: "points" },
      expected: { value: compared.own, unit: "points" },
      params: { fields: { value: apart.length, unit: null } },
    });
  },
});

/** Scores within their weight; others have a rule of their own. */
function scoresOf({ index, own: ownScore, checker: entry }: ShlTable["rows"][number]) {
  const [own, checker] = [numberIn(ownScore), numberIn(entry)];
  const weight = kosha2010["SHL-1"].weights[index];
  if (!entry || own === null || checker === null || weight === undefined) return null;
  const isWithin = [own, checker].every((score) => score >= 0 && score <= weight);
  return isWithin ? { entry, own, checker, weight } : null;
}

function reaches(difference: number, limit: number): boolean {
  return difference > limit || isSameNumber(difference, limit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
