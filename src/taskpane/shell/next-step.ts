import type { AuditResult, Finding } from "../../audit/finding";
import { fieldLabel } from "../../form/fields";
import { gapsOf, sayMissing } from "../../report/gaps";
import { openFindings } from "../../report/set-aside";
import { shellText } from "../../text/shell";
import { qualified } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import type { Localization } from "./localization";

/** The one thing to do next, and the cells where it is done; without cells where none stands for it. */
export interface NextStep {
  readonly text: string;
  readonly cells: { readonly sheet: string; readonly area: Area } | null;
}

/**
 * What the verdict of a form asks for next.
 *
 * An error comes before what is missing, and that before questions and warnings, as in the verdict.
 *
 * @returns null when nothing is left
 */
export function nextStep(result: AuditResult, localization: Localization): NextStep | null {
  const { say, language, ruleText } = localization;
  const titleOf = ({ rule }: Finding) => ruleText(rule)?.title[language] ?? rule;
  const open = openFindings(result.findings);
  const at = (finding: Finding): NextStep => ({
    text: say(shellText.nextCell, {
      what: titleOf(finding),
      cell: qualified(finding.sheet, finding.area),
    }),
    cells: finding,
  });
  const error = open.find(
    ({ result: outcome, severity }) => outcome === "violation" && severity === "error",
  );
  if (error) return at(error);
  if (result.verdict === "empty") {
    const gap = gapsOf(result).find(({ missing }) => missing.field === "profile.leadoffDate");
    const area = gap && areaOf(gap.missing.place);
    return {
      text: fieldLabel("profile.leadoffDate", language),
      cells: area ?? null,
    };
  }
  const [gap] = gapsOf(result);
  if (result.verdict === "incomplete" && gap) {
    const cells = areaOf(gap.missing.place);
    const what = sayMissing(gap.missing, language);
    return {
      text: cells
        ? say(shellText.nextCell, { what, cell: qualified(cells.sheet, cells.area) })
        : what,
      cells,
    };
  }
  const left = open.find(({ severity }) => severity !== "info");
  return left ? at(left) : null;
}

function areaOf(place: { sheet: string; row: number; column: number } | null): NextStep["cells"] {
  if (place === null) return null;
  const { sheet, row, column } = place;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
