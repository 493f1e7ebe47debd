import type { ReportOptions } from "./report-options";

/**
 * The address of a rule's page; null for an id that no rule has, and where no pages are published.
 *
 * @example
 * rulePage("goal-result", options); // "https://example.com/za/docs/rules/goal-result.md"
 */
export function rulePage(id: string, { homepage, rules }: ReportOptions): string | null {
  const rule = rules.find((each) => each.id === id);
  if (homepage === undefined || !rule) return null;
  return new URL(`docs/${rule.pages ?? "rules"}/${id}.md`, homepage.replace(/\/*$/, "/")).href;
}
