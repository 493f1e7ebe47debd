import type { Sentence } from "../text/sentence";

/**
 * The sentences of one rule, in `rules/<subject>/<rule-id>.text.ts`.
 *
 * `messages` may use `{cell}`, `{found}`, `{expected}` and the params that the rule reports. Each names the
 * cell first, then what is wrong and why, then what to do, and blames nobody.
 */
export interface RuleText {
  /** A few words: the heading of a group of findings. */
  readonly title: Sentence;
  /** What the rule looks for and why, in two or three sentences; the help text of the report. */
  readonly help: Sentence;
  /** What is true when nothing was found. */
  readonly passed: Sentence;
  readonly messages: Readonly<Record<string, Sentence>>;
}
