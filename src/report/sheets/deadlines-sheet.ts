import { weekdayOf } from "../../core/calendar/serial";
import { sayDay, weekdayName } from "../../text/day";
import type { Submission } from "../../form/submission";
import { daysLeft, deadlinesOf } from "../../record/deadlines";
import { ownSheetText, sheetNames } from "../../text/own-sheets";
import { say } from "../../text/sentence";
import { stepNames } from "../../text/steps";
import type { OwnRow, OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { sayForce, sayStatus } from "../deadline-status";
import {
  acrossRow,
  dateCell,
  figureCell,
  headRow,
  linkToPlace,
  type SheetOptions,
  textCell,
  titleOf,
} from "./cells";

const columns = [46, 12, 12, 7, 10, 12, 12, 22, 16, 10];

/**
 * The deadlines as a sheet: each step with the day that it runs from, its date, the days left and its clause.
 *
 * @example
 * await access.writeSheet(deadlinesSheet(submission, { language: "ko", today }));
 */
export function deadlinesSheet(
  submission: Submission,
  { language, today }: SheetOptions,
): OwnSheet {
  const deadlines = deadlinesOf(submission);
  const { step, from, due, day, left, force, clause, status, sheet, cell } = ownSheetText;
  const asOf = say(ownSheetText.asOf, language, { date: sayDay(today, language) });
  const note = deadlines.length > 0 ? ownSheetText.howCounted : ownSheetText.noDeadlines;
  const rows: OwnRow[] = [
    acrossRow(titleOf(sheetNames.deadlines, submission, language), "title", columns),
    acrossRow(`${asOf}. ${note[language]}`, "note", columns),
  ];
  const titleRow = rows.length;
  rows.push(headRow([step, from, due, day, left, force, clause, status, sheet, cell], language));
  for (const each of deadlines) {
    const left = each.done === null ? daysLeft(each, today) : null;
    // What nobody has to take is over, and not overdue.
    const open = each.isOptional && left !== null && left < 0 ? null : left;
    rows.push({
      cells: [
        textCell(stepNames[each.code][language]),
        dateCell(each.event),
        dateCell(each.due),
        textCell(each.due === null ? "" : weekdayName(weekdayOf(each.due), language), "centered"),
        figureCell(open, "#,##0;-#,##0"),
        textCell(sayForce(each, language), "centered"),
        textCell(each.clauses.join(", "), "centered"),
        textCell(sayStatus(each, today, language)),
        textCell(each.place?.sheet ?? ""),
        each.place ? linkToPlace(each.place) : textCell(""),
      ],
    });
  }
  return {
    kind: "deadlines",
    name: sheetNames.deadlines[language],
    columns,
    rows,
    frozenRows: titleRow + 1,
    print: { orientation: "landscape", titleRow, footer: ownSheetText.footer[language] },
  };
}
