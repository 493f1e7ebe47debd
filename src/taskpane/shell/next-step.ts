import type { Finding } from "../../audit/finding";
import { isOfWhatIsMissing } from "../../audit/is-of-what-is-missing";
import { fieldLabel } from "../../form/fields";
import type { Submission } from "../../form/submission";
import { isStated } from "../../record/entries";
import { gapsOf, sayMissing, sayUnread } from "../../report/gaps";
import { openFindings } from "../../report/set-aside";
import { shellText } from "../../text/shell";
import { qualified } from "../../workbook/address";
import type { Area, Place } from "../../workbook/workbook";
import type { CheckedForm } from "../session/state";
import type { Localization } from "./localization";

/** The one thing to do next, and the cells where it is done; without cells where none stands for it. */
export interface NextStep {
  readonly text: string;
  readonly cells: Cells | null;
}

interface Cells {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What the verdict of a form asks for next.
 *
 * An error comes before what is missing or was not read, and that before questions and warnings, as in the verdict; but
 * before all a heading that may have been taken for another, since then what follows means nothing.
 *
 * @returns null when nothing is left
 */
export function nextStep(
  { submission, result }: Pick<CheckedForm, "submission" | "result">,
  localization: Localization,
): NextStep | null {
  const { say, language, ruleText } = localization;
  const { verdict, unread } = result;
  const step = (what: string, cells: Cells | null): NextStep => ({
    text: cells
      ? say(shellText.nextCell, { what, cell: qualified(cells.sheet, cells.area) })
      : what,
    cells,
  });
  const open = openFindings(result.findings);
  const toMend = (finding: Finding | undefined) =>
    finding ? step(ruleText(finding.rule)?.title[language] ?? finding.rule, finding) : null;
  const toFillIn = () => {
    const [gap] = gapsOf(result);
    return gap ? step(sayMissing(gap.missing, language), cellsAt(gap.missing.place)) : null;
  };
  const toRead = () => {
    const [part] = unread;
    return part ? step(sayUnread(part, language), { sheet: part.sheet, area: part.range }) : null;
  };
  const doubt = open.find(({ rule }) => rule === "doubtful-field");
  if (doubt) return toMend(doubt);
  const left = open.find(({ severity }) => severity !== "info");
  const missing = open.find(isOfWhatIsMissing);
  switch (verdict) {
    case "errors":
      return toMend(open.find((each) => each.result === "violation" && each.severity === "error"));
    case "empty": {
      const { leadoffDate } = submission.profile;
      return step(fieldLabel("profile.leadoffDate", language), cellsAt(leadoffDate ?? null));
    }
    case "incomplete":
      return toFillIn() ?? toRead() ?? toMend(missing) ?? toBegin(submission, step, localization);
    case "needs-review":
    case "clean":
      return toMend(left) ?? toFillIn();
  }
}

/** What a record that has no day yet needs first: what its goal is worked out from, then its first day. */
function toBegin(
  { profile }: Submission,
  step: (what: string, cells: Cells | null) => NextStep,
  { say, language }: Localization,
): NextStep {
  const blank = (["leadoffDate", "rate"] as const).find((field) => {
    const entry = profile[field];
    return entry && !isStated(entry);
  });
  return blank
    ? step(fieldLabel(`profile.${blank}`, language), cellsAt(profile[blank] ?? null))
    : step(say(shellText.firstDay), null);
}

function cellsAt(place: Place | null): Cells | null {
  if (place === null) return null;
  const { sheet, row, column } = place;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
