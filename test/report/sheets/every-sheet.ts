import { audit } from "../../../src/audit/audit";
import { allRules } from "../../../src/audit/rules";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { kosha2010 } from "../../../src/core/rulebook";
import { unknown } from "../../../src/decisions/decision";
import { type DecisionEntry, entryOf } from "../../../src/decisions/entry";
import { regulation } from "../../../src/decisions/regulation";
import { walk } from "../../../src/decisions/walk";
import { recognise } from "../../../src/form/recognise";
import { drawOn } from "../../../src/record/sampling-plan";
import { boardSheet } from "../../../src/report/sheets/board-sheet";
import { deadlinesSheet } from "../../../src/report/sheets/deadlines-sheet";
import { decisionsSheet } from "../../../src/report/sheets/decisions-sheet";
import { reportSheet } from "../../../src/report/sheets/report-sheet";
import { samplingSheet } from "../../../src/report/sheets/sampling-sheet";
import type { Language } from "../../../src/text/sentence";
import type { OwnSheet } from "../../../src/workbook/own-sheet/own-sheet";
import type { Workbook } from "../../../src/workbook/workbook";

export const today = serialFromIso("2010-11-10");
export const draw = drawOn("2010-11-10");

export function audited(workbook: Workbook) {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return { submission, result: audit(submission, allRules, workbook.ignores) };
}

export function reportOf(workbook: Workbook, language: Language): OwnSheet {
  return reportSheet(audited(workbook), {
    language,
    today,
    draw,
    rules: allRules,
    version: "1.2.3",
  });
}

/** Each of the sheets that the pane writes, of a workbook. */
export function everySheet(workbook: Workbook, language: Language): OwnSheet[] {
  const { submission } = audited(workbook);
  return [
    reportOf(workbook, language),
    samplingSheet(submission, draw, { language, today }),
    deadlinesSheet(submission, { language, today }),
    boardSheet(submission, { language, today }),
    decisionsSheet([decided(language)], submission, { language, today }),
  ];
}

/** A result of which the day is not known. */
export function decided(language: Language): DecisionEntry {
  const answers = new Map([["leadoff", unknown]]);
  const { steps, result } = walk(regulation, answers, kosha2010);
  if (!result) throw new Error("no result");
  return entryOf(regulation, steps, result, today, language);
}
