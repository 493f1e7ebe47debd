import type { Comparison } from "../audit/compare";
import { reportText } from "../text/report";
import { say } from "../text/sentence";
import { paintOf } from "./paint";
import type { ReportOptions } from "./report-options";
import { visible } from "./visible";

/** What became of the findings of an earlier audit, as lines of text; none without one. */
export function comparisonLines(
  comparison: Comparison | null,
  { language, colours }: ReportOptions,
): string[] {
  if (!comparison) return [];
  const paint = paintOf({ colours });
  const { added, kept, solved } = comparison;
  const counts = { added: added.size, kept, solved: solved.length };
  return [
    `  ↔ ${say(reportText.compared, language, counts)}`,
    ...solved.map(({ message, rule }) => {
      const word = paint.green(reportText.isSolved[language]);
      return `    ${word}  ${visible(message)}  ${paint.dim(rule)}`;
    }),
  ];
}
