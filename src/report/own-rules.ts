/** Own rules of a workplace, and clauses for which they hold, in the words of a reader. */
import { fieldLabel } from "../form/fields";
import type { Submission } from "../form/submission";
import { ownRules } from "../record/own-rules";
import { sayAmount } from "../text/amount";
import { reportText } from "../text/report";
import { type Language, say } from "../text/sentence";

/**
 * The clauses of the regulation on which a finding rests; those for which the workplace has a number of its own say so.
 *
 * @example
 * sayClauses({ clauses: ["DEF-3", "REC-1"], ownClauses: ["DEF-3"] }, "en"); // ["DEF-3 (own rule)", "REC-1"]
 */
export function sayClauses(
  { clauses, ownClauses = [] }: { clauses: readonly string[]; ownClauses?: readonly string[] },
  language: Language,
): string[] {
  return clauses.map((clause) =>
    ownClauses.includes(clause) ? say(reportText.ownClause, language, { clause }) : clause,
  );
}

/** Each number that the workplace states for itself, beside the regulation's: "...: 3 days (regulation: 4 days)". */
export function sayOwnRules(submission: Submission, language: Language): string[] {
  return ownRules(submission).map(({ field, value, unit, regulation, isPossible }) =>
    say(isPossible ? reportText.ownRule : reportText.unusedRule, language, {
      field: fieldLabel(`profile.${field}`, language),
      value: sayAmount(value, unit, language),
      regulation: regulation.map((each) => sayAmount(each, unit, language)).join(", "),
    }),
  );
}
