import { figure } from "../../charts/figure";
import { weekdayOf } from "../../core/calendar/serial";
import { type Draw, type SamplingPlan, samplingPlan } from "../../record/sampling-plan";
import type { Submission } from "../../form/submission";
import { weekdayName } from "../../text/day";
import { sayAmount } from "../../text/amount";
import { noPlanReasons, ownSheetText, sheetNames } from "../../text/own-sheets";
import { samplingReasonNames } from "../../text/sampling";
import { type Language, say } from "../../text/sentence";
import type { OwnRow, OwnSheet } from "../../workbook/own-sheet/own-sheet";
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

const columns = [9, 12, 7, 26, 11, 16, 10, 30];

/**
 * The sampling plan as a sheet: for each multiple the days to look into, each with its reason and its row of the log, and
 * room for what is found.
 *
 * @example
 * await access.writeSheet(samplingSheet(submission, drawOn("2026-10-30"), { language: "ko", today }));
 */
export function samplingSheet(
  submission: Submission,
  draw: Draw,
  { language }: SheetOptions,
): OwnSheet {
  const plan = samplingPlan(submission, draw);
  const { multiple, date, day, reason, workers, sheet, logCell, surveyed } = ownSheetText;
  const rows: OwnRow[] = [
    acrossRow(titleOf(sheetNames.sampling, submission, language), "title", columns),
    ...(typeof plan === "string"
      ? [acrossRow(noPlanReasons[plan][language], "note", columns)]
      : [
          acrossRow(sayDraw(plan, language), "note", columns),
          acrossRow(sayGoal(plan, language), "note", columns),
        ]),
  ];
  const titleRow = rows.length;
  rows.push(headRow([multiple, date, day, reason, workers, sheet, logCell, surveyed], language));
  for (const each of typeof plan === "string" ? [] : plan.days) {
    rows.push({
      cells: [
        textCell(say(ownSheetText.fold, language, { multiple: each.multiple }), "centered"),
        dateCell(each.date),
        textCell(weekdayName(weekdayOf(each.date), language), "centered"),
        textCell(samplingReasonNames[each.reason][language]),
        figureCell(each.workers),
        textCell(each.place.sheet),
        linkToPlace(each.place),
        textCell(""),
      ],
    });
  }
  return {
    kind: "sampling",
    name: sheetNames.sampling[language],
    columns,
    rows,
    frozenRows: titleRow + 1,
    print: { orientation: "landscape", titleRow, footer: ownSheetText.footer[language] },
  };
}

/** With what the days were drawn: the seed is printed, so that anybody can draw them again. */
export function sayDraw({ draw }: SamplingPlan, language: Language): string {
  const { seed, perMultiple, saturdays } = draw;
  const { saturdaysCount, saturdaysDoNot } = ownSheetText;
  return say(ownSheetText.draw, language, {
    seed,
    days: language === "ko" ? perMultiple : sayAmount(perMultiple, "days", language),
    saturdays: (saturdays ? saturdaysCount : saturdaysDoNot)[language],
  });
}

function sayGoal({ goal, unit }: SamplingPlan, language: Language): string {
  return say(ownSheetText.drawnFrom, language, { goal: figure(goal, unit, language) });
}
