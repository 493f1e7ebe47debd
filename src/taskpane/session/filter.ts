/** Which findings and gaps the Check view lists. */
import type { Finding } from "../../audit/finding";
import type { Unread } from "../../form/submission";
import { type Weight, weightOf } from "../../report/by-rule";
import type { Gap } from "../../report/gaps";

/** What a rule came to in cells, of which the view lists a part of its own. */
export type Outcome = Weight | "could-not-check";

export interface Filter {
  /** Those listed; all of them where none is named. */
  readonly outcomes: readonly Outcome[];
  /** The only sheet listed; null for all. */
  readonly sheet: string | null;
  /** The only rule listed, by its id; null for all. */
  readonly rule: string | null;
}

export const noFilter: Filter = { outcomes: [], sheet: null, rule: null };

export function isFiltering({ outcomes, sheet, rule }: Filter): boolean {
  return outcomes.length > 0 || sheet !== null || rule !== null;
}

/** The filter with an outcome listed that was not, or the other way round. */
export function toggled(filter: Filter, outcome: Outcome): Filter {
  const { outcomes } = filter;
  const others = outcomes.filter((each) => each !== outcome);
  return {
    ...filter,
    outcomes: others.length < outcomes.length ? others : [...outcomes, outcome],
  };
}

export function listsFinding(filter: Filter, finding: Finding): boolean {
  return (
    listsOutcome(filter, weightOf(finding)) &&
    isOneOf(filter.sheet, [finding.sheet]) &&
    isOneOf(filter.rule, [finding.rule])
  );
}

export function listsGap(filter: Filter, { missing, rules }: Gap): boolean {
  return (
    listsOutcome(filter, "could-not-check") &&
    isOneOf(filter.sheet, missing.place ? [missing.place.sheet] : []) &&
    isOneOf(filter.rule, rules)
  );
}

/** A part that was not read belongs to no rule of its own. */
export function listsUnread(filter: Filter, { sheet }: Unread): boolean {
  return (
    listsOutcome(filter, "could-not-check") &&
    isOneOf(filter.sheet, [sheet]) &&
    filter.rule === null
  );
}

function listsOutcome({ outcomes }: Filter, outcome: Outcome): boolean {
  return outcomes.length === 0 || outcomes.includes(outcome);
}

function isOneOf(chosen: string | null, all: readonly string[]): boolean {
  return chosen === null || all.includes(chosen);
}
