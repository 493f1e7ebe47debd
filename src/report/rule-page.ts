import { type ReportOptions, ruleTextOf } from "./report-options";

/**
 * The address of a rule's page; null for an id that no rule has, and where no pages are published.
 *
 * @example
 * rulePage("goal-result", options); // "https://example.com/za/docs/rules/goal-result.md"
 */
export function rulePage(id: string, options: ReportOptions): string | null {
  const { homepage } = options;
  if (homepage === undefined || !ruleTextOf(id, options)) return null;
  return new URL(`docs/rules/${id}.md`, homepage.replace(/\/*$/, "/")).href;
}
