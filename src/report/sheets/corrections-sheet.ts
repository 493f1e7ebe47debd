import type { Fixable } from "../../audit/safe-fixes";
import { isoFromSerial } from "../../core/calendar/serial";
import { corrections as text } from "../../text/corrections";
import { ownSheetText } from "../../text/own-sheets";
import { say } from "../../text/sentence";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import type { Change, Workbook } from "../../workbook/workbook";
import { sayAfter, sayFinding } from "../finding-sentence";
import { sayClauses } from "../own-rules";
import type { RuleDescription } from "../report-options";
import { sayBefore } from "../say-before";
import { acrossRow, headRow, linkToPlace, type SheetOptions, textCell } from "./cells";

/** A cell that was corrected, and the finding that asked for it. */
export interface Correction {
  readonly change: Change;
  readonly finding: Fixable;
}

export interface CorrectionsOptions extends SheetOptions {
  /** The name of the original. */
  readonly file: string;
  readonly rules: readonly RuleDescription[];
  /** Cells that have no result until they are calculated. */
  readonly withoutResult: number;
  /** Cells that need the add-in for it. */
  readonly needAddIn: number;
}

const columns = [16, 10, 28, 28, 64, 16];

/**
 * The corrections of a copy as a sheet: each cell with what stood in it, what stands there now, and why.
 *
 * @param original before all of them
 */
export function correctionsSheet(
  corrections: readonly Correction[],
  original: Workbook,
  options: CorrectionsOptions,
): OwnSheet {
  const { language, file, today, rules } = options;
  const about = { file, date: isoFromSerial(today), count: corrections.length };
  const head = [
    acrossRow(text.sheet[language], "title", columns),
    ...[say(text.about, language, about), text.check[language], ...sayCalculation(options)].map(
      (line) => acrossRow(line, "note", columns),
    ),
  ];
  const { sheet, cell, content, clause } = ownSheetText;
  const { before, after } = text;
  return {
    kind: "corrections",
    name: text.sheet[language],
    columns,
    rows: [
      ...head,
      headRow([sheet, cell, before, after, content, clause], language),
      ...corrections.map(({ change, finding }) => ({
        cells: [
          textCell(change.place.sheet),
          linkToPlace(change.place),
          textCell(sayBefore(change, finding, original, language)),
          textCell(sayAfter(change, finding, language)),
          textCell(
            sayFinding(finding, rules.find(({ id }) => id === finding.rule)?.text, language),
          ),
          textCell(sayClauses(finding, language).join(", ")),
        ],
      })),
    ],
    print: {
      orientation: "landscape",
      titleRow: head.length,
      footer: ownSheetText.footer[language],
    },
  };
}

/** What a person has to know of the results that a copy lacks. */
export function sayCalculation({
  language,
  withoutResult,
  needAddIn,
}: Pick<CorrectionsOptions, "language" | "withoutResult" | "needAddIn">): string[] {
  if (withoutResult === 0) return [];
  const recalculated = say(text.recalculated, language, { count: withoutResult });
  if (needAddIn === 0) return [recalculated];
  return [recalculated, say(text.needsAddIn, language, { count: needAddIn })];
}
