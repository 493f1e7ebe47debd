import { industryOf } from "./industry";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";

/** What decides on the coefficient and on the hours of a day: construction, or any other industry. */
export type WorkplaceType = "general" | "construction";

const words: ReadonlyMap<string, WorkplaceType> = new Map([
  ["general", "general"],
  ["일반", "general"],
  ["construction", "construction"],
  ["건설", "construction"],
  ["건설업", "construction"],
]);

/**
 * The type of a workplace, from its word or its business code.
 *
 * @param input `general`, `일반`, `construction`, `건설업`, or a code that {@link industryOf} reads
 * @returns `construction` for industry 4 (CLS-1, deck L405-426), `general` for every other
 * @throws Problem `value` when the input is neither
 * @example
 * workplaceType("40001"); // "construction"
 */
export function workplaceType(
  input: string | number,
  rulebook: Rulebook = kosha2010,
): WorkplaceType {
  const word = words.get(String(input).normalize("NFKC").trim().toLowerCase());
  if (word !== undefined) return word;
  return industryOfType(input) === rulebook["CLS-1"].constructionIndustry
    ? "construction"
    : "general";
}

function industryOfType(input: string | number): number {
  try {
    return industryOf(input);
  } catch {
    throw new Problem("value", "unknown-type", { argument: "type", found: input });
  }
}
