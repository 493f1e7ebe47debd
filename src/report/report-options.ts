import type { Rule } from "../audit/rule";
import type { RuleText } from "../audit/rule-text";
import type { Language } from "../text/sentence";
import type { Baseline } from "./baseline";
import type { Packing } from "./packed-text";
import type { Tally } from "./tally";

/** What a report says of a file with, besides its audit. */
export interface ReportOptions extends Packing {
  readonly language: Language;
  /** The rules of the audit, in the order in which a report lists them. */
  readonly rules: readonly RuleDescription[];
  /** The version of the tool. */
  readonly version: string;
  /** Where the folder with `docs` is published, absolute; without it nothing links to the pages of the rules. */
  readonly homepage?: string | undefined;
  /** The day on which the report is made, ISO; what writes a report knows no clock. */
  readonly date: string;
  /** The audit that this one is compared with. */
  readonly baseline?: Baseline | undefined;
  /** The path of a file as seen from the folder of the report; without it the file's name is one. */
  readonly pathTo?: ((file: string) => string) | undefined;
  /** Whether JSON also holds every value that was read. */
  readonly withSubmission?: boolean | undefined;
  /** Whether text is coloured. */
  readonly colours?: boolean | undefined;
  /** The width of the terminal in columns; without it no line of text is broken. */
  readonly columns?: number | undefined;
}

/** What the whole report is made with. */
export interface RunOptions extends ReportOptions {
  /** Whether a person stopped the run, so that files are missing. */
  readonly interrupted: () => boolean;
  /** What all files came to so far, with those that a selection leaves out; absent where all are listed. */
  readonly tally?: (() => Tally) | undefined;
  /** How many files were left out so far by a selection. */
  readonly hiddenFiles?: (() => number) | undefined;
}

/** What a report says of a rule. */
export interface RuleDescription extends Pick<Rule, "id" | "severity" | "clauses" | "text"> {
  /** The folder of `docs` that holds its page, where it is not that of the audit's rules. */
  readonly pages?: "hygiene";
}

/** The texts of a rule; undefined for an id that no rule has. */
export function ruleTextOf(id: string, { rules }: ReportOptions): RuleText | undefined {
  return rules.find((rule) => rule.id === id)?.text;
}
