import type { Fix, Severity } from "../audit/finding";
import type { RuleText } from "../audit/rule-text";
import type { Amount } from "../text/amount";
import type { Place, Workbook } from "../workbook/workbook";
import type { Deviation } from "./grid/candidate";
import type { Grid } from "./grid/grid";
import type { NarrowTotal } from "./grid/narrow-totals";

/** One check of how any sheet is kept, in `rules/<id>.ts`; it knows of no form. */
export interface HygieneRule {
  /** The name of its file; where the form's audit looks for the same, its rule has the same id. */
  readonly id: string;
  readonly severity: Severity;
  readonly text: RuleText;
  /** Whether it looks at the results of formulas, so that it cannot pass where there are none. */
  readonly readsResults?: true;
  /** What it finds; null where nothing is what it looks at. */
  find(sheets: Sheets): readonly HygieneDraft[] | null;
}

/** A workbook as its sheets of numbers and formulas. */
export interface Sheets {
  readonly workbook: Workbook;
  readonly grids: readonly Grid[];
  /** The cells of all sheets that are not like the formulas of their line. */
  readonly deviations: readonly Deviation[];
  /** The totals of all sheets that leave out numbers beside their range. */
  readonly narrowTotals: readonly NarrowTotal[];
}

/** What a rule says of cells of one sheet; the engine makes the finding from it. */
export interface HygieneDraft<Message extends string = string> {
  readonly message: Message;
  /** The cells at fault, shown as the area that they span. */
  readonly at: readonly [Place, ...Place[]];
  readonly found: Amount;
  readonly expected: Amount;
  readonly params?: Readonly<Record<string, Amount>>;
  readonly fix?: Fix | null;
  readonly severity?: Severity;
  /** Whether a person must decide. */
  readonly isReview?: true;
}

/**
 * Makes a rule; a message that its text does not have is a type error.
 *
 * @example
 * export const errorValue = defineHygieneRule({ id: "error-value", severity: "error", text, find });
 */
export function defineHygieneRule<Text extends RuleText>(
  rule: Omit<HygieneRule, "text" | "find"> & {
    readonly text: Text;
    find(sheets: Sheets): readonly HygieneDraft<keyof Text["messages"] & string>[] | null;
  },
): HygieneRule {
  return rule;
}
