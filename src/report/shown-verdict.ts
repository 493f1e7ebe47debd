import { isAllSetAside } from "../audit/engine/verdict";
import type { AuditResult, Verdict } from "../audit/finding";
import { isOfWhatIsMissing } from "../audit/is-of-what-is-missing";
import type { IconKind } from "../charts/icon";
import type { Sentence } from "../text/sentence";
import { hygieneHints, noDays, nothingLeft, verdictHints, verdictWords } from "../text/verdict";
import type { AuditedFile } from "./file-report";
import { openFindings } from "./set-aside";

/** A verdict as readers are shown it. */
export interface ShownVerdict {
  readonly icon: IconKind;
  readonly word: Sentence;
  /** What it means, and what to do next. */
  readonly hint: Sentence;
}

/** The icon of each verdict; only one of them is a tick. */
const icons = {
  errors: "error",
  incomplete: "incomplete",
  "needs-review": "needs-review",
  clean: "passed",
  empty: "empty",
} as const satisfies Record<Verdict, IconKind>;

/** How the verdict of a file is shown, whatever of its findings a report lists. */
export function wholeVerdict({ result, whole = result, isHygiene }: AuditedFile) {
  return shownVerdict(whole, isHygiene === true ? hygieneHints : verdictHints);
}

/**
 * How a verdict is shown. Where a person has set aside all that was left, that is said in its place, without a tick.
 *
 * @param hints what the verdicts mean in this kind of audit
 */
export function shownVerdict(
  result: AuditResult,
  hints: Readonly<Record<Verdict, Sentence>> = verdictHints,
): ShownVerdict & { readonly icon: (typeof icons)[Verdict] } {
  const { verdict } = result;
  if (isAllSetAside(result)) return { icon: "empty", ...nothingLeft };
  const hint = lacksDays(result) ? noDays : hints[verdict];
  return { icon: icons[verdict], word: verdictWords[verdict], hint };
}

/** Whether a record that somebody has begun is incomplete for want of a day of the log, which no list of cells shows. */
export function lacksDays({ verdict, unchecked, unread, findings }: AuditResult): boolean {
  const isListed =
    unchecked.length + unread.length > 0 || openFindings(findings).some(isOfWhatIsMissing);
  return verdict === "incomplete" && !isListed;
}
