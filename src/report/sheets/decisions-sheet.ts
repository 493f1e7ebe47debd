import { type DecisionEntry, headingsOf } from "../../decisions/entry";
import { decisionSheetTitle } from "../../decisions/entry.text";
import type { Submission } from "../../form/submission";
import { decisionText } from "../../decisions/decision.text";
import { ownSheetText } from "../../text/own-sheets";
import type { OwnRow, OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { acrossRow, dateCell, type SheetOptions, textCell, titleOf } from "./cells";

const columns = [12, 20, 46, 46, 46, 16];

/**
 * Decisions as a sheet: each with the day on which it was written down, what was answered, and what follows by which
 * clauses.
 *
 * @param entries in the language in which each was written down
 * @param submission of the workbook, for the name of the workplace; null where there is none
 * @example
 * await access.writeSheet(decisionsSheet(entries, submission, { language: "ko", today }));
 */
export function decisionsSheet(
  entries: readonly DecisionEntry[],
  submission: Submission | null,
  { language }: SheetOptions,
): OwnSheet {
  const head: OwnRow[] = [
    acrossRow(titleOf(decisionSheetTitle, submission, language), "title", columns),
    acrossRow(decisionText.bodyDecides[language], "note", columns),
  ];
  return {
    kind: "decisions",
    name: decisionSheetTitle[language],
    columns,
    rows: [
      ...head,
      { cells: headingsOf(language).map((heading) => textCell(heading, "columnHead")) },
      ...entries.map(({ date, texts }) => ({
        cells: [dateCell(date), ...texts.map((text) => textCell(text))],
      })),
    ],
    frozenRows: head.length + 1,
    print: {
      orientation: "landscape",
      titleRow: head.length,
      footer: ownSheetText.footer[language],
    },
  };
}
