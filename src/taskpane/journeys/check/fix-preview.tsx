import type { Finding } from "../../../audit/finding";
import { sayAfter } from "../../../report/finding-sentence";
import { sayBefore } from "../../../report/say-before";
import { findingsText } from "../../../text/findings";
import { reportText } from "../../../text/report";
import { cellAddress, qualified } from "../../../workbook/address";
import type { Change, Workbook } from "../../../workbook/workbook";
import { UnbrokenText } from "../../components/unbroken-text";
import { useLocalization } from "../../shell/localization";
import type { Fixable } from "../../../audit/safe-fixes";

/** So many cells are shown; a column of thousands is one correction seen many times. */
const mostCells = 100;

type Naming = "cell" | "sheet and cell";

/**
 * The cells that fixes change, with what stands in them and what will.
 *
 * @param props.place whether cells are named with their sheet
 */
export function FixPreview({
  findings,
  workbook,
  place,
}: {
  findings: readonly Fixable[];
  workbook: Workbook;
  place: Naming;
}) {
  const { say, language } = useLocalization();
  const changes = findings.flatMap((finding) =>
    finding.fix.changes.map((change) => ({ change, finding })),
  );
  const more = changes.length - mostCells;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={say(findingsText.changes)}>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">{say(findingsText.changes)}</th>
            <th scope="col">{say(findingsText.before)}</th>
            <th scope="col">{say(findingsText.after)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostCells).map(({ change, finding }) => (
            <tr>
              <th scope="row">{addressOf(change, finding, place)}</th>
              <td class="before">
                <UnbrokenText>{sayBefore(change, finding, workbook, language)}</UnbrokenText>
              </td>
              <td class="after">
                <UnbrokenText>{sayAfter(change, finding, language)}</UnbrokenText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">{say(reportText.andMoreChanges, { count: more })}</p>}
    </div>
  );
}

function addressOf(
  { place: { sheet, row, column } }: Change,
  finding: Finding,
  place: Naming,
): string {
  return place === "cell" && sheet === finding.sheet
    ? cellAddress(row, column)
    : qualified(sheet, { top: row, left: column, bottom: row, right: column });
}
