import type { Clause } from "../core/clauses";
import type { FormField } from "../form/fields";
import type { Submission } from "../form/submission";
import { ruleFailed } from "./engine/rule-failed.text";
import type { RuleText } from "./rule-text";
import type { Place } from "../workbook/workbook";
import type { Fix, Severity } from "./finding";
import type { MissingReason, Needs } from "./needs";
import type { Amount } from "../text/amount";

/**
 * One check of a submission, in `rules/<subject>/<id>.ts`.
 *
 * A rule judges one step, from what the other cells state (not from what they should say), so that one mistake
 * gives one finding, at its root.
 */
export interface Rule {
  /** The name of its file, of its sentences, its page and its test. */
  readonly id: string;
  /** Of its violations, unless one states its own. */
  readonly severity: Severity;
  /** The clauses of the regulation that it holds the submission to. */
  readonly clauses: readonly Clause[];
  readonly text: RuleText;
  /** What it judges, and by what: it is not applicable without the first, and has not passed without the second. */
  readonly needs: Needs;
  /** Judges row by row, or value by value: it runs although something is missing, and leaves that out. */
  readonly judgesEach?: boolean;
  /** Asks for what an application has to have: whatever it finds leaves the workbook incomplete. */
  readonly completeness?: boolean;
  /** A violation of it costs the certificate: it comes before all others. */
  readonly fatal?: boolean;
  /** Rules whose violations may be the reason for its findings: one that is gone without the cells of those follows from them. */
  readonly followsFrom?: readonly string[];
  /** Judges how a sheet is kept and not what it says: it runs last and leaves cells found wrong alone. */
  readonly hygiene?: boolean;
  /** Reports what it finds; nothing reported means passed. It changes nothing and remembers nothing. */
  check(submission: Submission, report: Report<string>): void;
}

/** What a rule reports to. */
export interface Report<Message extends string> {
  /** Something certainly wrong. */
  violation(wrong: FindingDraft<Message>): void;
  /** Something that a person must decide; never counted as an error. */
  review(wrong: FindingDraft<Message>): void;
  /** Of what it needs is there, nothing is what this rule looks at. */
  notApplicable(): void;
  /** It lacks something for a part of what it judges. */
  couldNotCheck(field: FormField, reason: MissingReason, place: Place | null): void;
  /** Whether a rule on values has found this cell wrong already; for rules of hygiene. */
  isFaulty(place: Place): boolean;
}

/** What a rule says of some cells; the engine makes the finding from it. */
export interface FindingDraft<Message extends string> {
  readonly message: Message;
  /** The cell or cells at fault, of one sheet; several are shown as the area that they span. */
  readonly at: Place | readonly [Place, ...Place[]];
  readonly found: Amount;
  readonly expected: Amount;
  readonly params?: Readonly<Record<string, Amount>>;
  readonly fix?: Fix | null;
  readonly severity?: Severity;
}

/** The message of every rule for the case that it throws. */
export const failedMessage = "rule-failed";

/**
 * Makes a rule; a message that its text does not have is a type error.
 *
 * @example
 * export const shlWeight = defineRule({ id: "shl-weight", severity: "error", clauses: ["SHL-1"], text, check });
 */
export function defineRule<Text extends RuleText>(
  rule: Omit<Rule, "text" | "check"> & {
    readonly text: Text;
    check(submission: Submission, report: Report<keyof Text["messages"] & string>): void;
  },
): Rule {
  const messages = { ...rule.text.messages, [failedMessage]: ruleFailed };
  return { ...rule, text: { ...rule.text, messages } };
}
