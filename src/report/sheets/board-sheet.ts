import { sayDay } from "../../text/day";
import { isoFromSerial } from "../../core/calendar/serial";
import type { Submission } from "../../form/submission";
import { currentStanding, type Standing } from "../../record/overview/standing";
import { goalUnitWords } from "../../text/goal-unit";
import { ownSheetText, sheetNames } from "../../text/own-sheets";
import { type Language, say } from "../../text/sentence";
import type { OwnCell, OwnRow, OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { heightOf } from "../../workbook/own-sheet/row-height";
import type { OwnStyle } from "../../workbook/own-sheet/styles";
import { acrossRow, dateCell, figureCell, type SheetOptions, textCell, titleOf } from "./cells";

/** Twelve columns that nearly fill a page: a little less, so that it is never made smaller to fit. */
const columns = Array.from({ length: 12 }, () => 11);

/** Points. */
const heights = { title: 44, line: 30, giant: 196, figures: 52, call: 84 } as const;

/**
 * The board for the wall: one page, its largest digits 40 mm high. A restart looks like a start.
 *
 * @example
 * await access.writeSheet(boardSheet(submission, { language: "ko", today }));
 */
export function boardSheet(submission: Submission, { language }: SheetOptions): OwnSheet {
  const standing = currentStanding(submission);
  const line = (text: string, style: OwnStyle, height: number): OwnRow => ({
    ...acrossRow(text, style, columns),
    height,
  });
  const { zaDays, reportAtOnce, noRecord } = ownSheetText;
  return {
    kind: "board",
    name: sheetNames.board[language],
    columns,
    rows: [
      line(titleOf(sheetNames.board, submission, language), "boardTitle", heights.title),
      ...(standing
        ? [
            line(sayPeriod(standing, language), "bigLabel", heights.line),
            line(zaDays[language], "bigLabel", heights.line),
            {
              cells: [{ ...figureCell(standing.days, "#,##0", "giant"), span: columns.length }],
              height: heights.giant,
            },
            ...figures(standing, language),
            line(sayLastAccident(standing, language), "bigLabel", heights.line),
          ]
        : [line(noRecord[language], "bigLabel", heights.line)]),
      line(reportAtOnce[language], "call", heights.call),
    ],
    print: { orientation: "landscape", isOnePage: true, footer: "" },
  };
}

function sayPeriod({ since, lastDay }: Standing, language: Language): string {
  const from = say(ownSheetText.since, language, { date: sayDay(since, language) });
  const asOf = say(ownSheetText.asOf, language, { date: sayDay(lastDay, language) });
  return `${from} · ${asOf}`;
}

function sayLastAccident({ lastAccident }: Standing, language: Language): string {
  if (lastAccident === null) return ownSheetText.noAccident[language];
  return say(ownSheetText.lastAccident, language, { date: isoFromSerial(lastAccident) });
}

/** Four figures side by side, each under its label. */
function figures({ personHours, multiple, next, unit }: Standing, language: Language): OwnRow[] {
  const { goal, goalOf, expectedDate, reachedMultiple, personHours: hours } = ownSheetText;
  const ofNext = { multiple: next?.multiple ?? "", unit: goalUnitWords[unit][language] };
  const labels = [
    hours[language],
    reachedMultiple[language],
    next ? say(goalOf, language, ofNext) : goal[language],
    expectedDate[language],
  ];
  // What is reached is cut down, so that no more is shown than there is; the goal is the one of the pane (AMB-4).
  const reached = multiple === null ? null : Math.floor(multiple * 100) / 100;
  const values: OwnCell[] = [
    figureCell(Math.floor(personHours), "#,##0", "big"),
    figureCell(reached, "0.00", "big"),
    figureCell(next && Math.round(next.aim), "#,##0", "big"),
    dateCell(next?.expected ?? null, "big"),
  ];
  const span = columns.length / values.length;
  const widths = columns.slice(0, span);
  return [
    {
      cells: labels.map((label) => ({ ...textCell(label, "bigLabel"), span })),
      height: Math.max(heights.line, ...labels.map((each) => heightOf(each, "bigLabel", widths))),
    },
    {
      cells: values.map((cell) => ({
        ...(cell.value === null ? textCell("–", "big") : cell),
        span,
      })),
      height: heights.figures,
    },
  ];
}
