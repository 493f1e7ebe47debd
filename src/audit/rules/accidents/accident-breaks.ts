import { readYesNoText } from "../../../core/parse-text";
import type { Rulebook } from "../../../core/rulebook";
import type { AccidentColumns, Entry, Row } from "../../../form/submission";
import { judgementOf } from "../../../record/accident-cause";
import { isAccident, isSerious, undecidedAccidents } from "../../../record/breaking-accidents";
import { rulebookOf } from "../../../record/own-rules";
import { text } from "./accident-breaks.text";
import { asStated, dayIn, isStated, numberIn } from "../../../record/entries";
import type { Fix } from "../../finding";
import { valueFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";
import type { Amount } from "../../../text/amount";

type Message = keyof typeof text.messages;

/** The answers that a sheet may give, no before yes. */
const answers: readonly (readonly [string | boolean, string | boolean])[] = [
  [false, true],
  ["아니요", "예"],
  ["아니오", "예"],
  ["없음", "있음"],
  ["무", "유"],
  ["×", "○"],
  ["X", "O"],
  ["x", "o"],
  ["N", "Y"],
  ["n", "y"],
  ["NO", "YES"],
  ["No", "Yes"],
  ["no", "yes"],
];

export const accidentBreaks = defineRule({
  id: "accident-breaks",
  severity: "error",
  clauses: ["DEF-3", "DEF-5", "REC-1", "REC-2"],
  needs: [{ subject: ["accidents.date"], inputs: [] }],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const { accidents, profile } = submission;
    const rulebook = rulebookOf(submission);
    const leadoff = dayIn(profile.leadoffDate) ?? -Infinity;
    const rows = (accidents ?? []).filter(({ date }) => (dayIn(date) ?? Infinity) >= leadoff);
    if (rows.length === 0) {
      report.notApplicable();
      return;
    }
    const undecided = new Set(undecidedAccidents(submission));
    for (const row of rows) {
      if (undecided.has(row)) askForDecision(row, rulebook, report);
      else if (row.breaks?.value === true) checkBreaking(row, row.breaks, rulebook, report);
      else if (isSerious(row, rulebook)) checkNotBreaking(row, rulebook, report);
      else if (isAccident(row) && row.recognised?.value !== true) checkCareDays(row, report);
    }
  },
});

function checkBreaking(
  row: Row<AccidentColumns>,
  at: Entry<boolean>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  // A fatal accident has no days of care, and where they are not known yet 0 may stand for them.
  const isSlight = !isSerious(row, rulebook) && (numberIn(row.careDays) ?? 0) > 0;
  if (row.recognised?.value === true) reviewRow("recognised", row, at, rulebook, report);
  else if (isSlight && judgementOf(row) !== "decision") {
    reviewRow("few-days", row, at, rulebook, report);
  }
}

function checkNotBreaking(
  row: Row<AccidentColumns>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  const { recognised, breaks, cause, document } = row;
  const judgement = judgementOf(row);
  if (recognised?.value === true || judgement === "zero accident") {
    const claim = [recognised, breaks].find((entry) => typeof entry?.value === "boolean") ?? cause;
    // Where the sheet has no place for a document, a cause that may be recognised speaks for itself.
    const isBacked = document ? isEnclosed(document) : judgement !== "breaks";
    if (claim && !isBacked) reviewRow("no-document", row, claim, rulebook, report);
    return;
  }
  // Where the row does not say, the accident is judged by its own facts.
  if (breaks?.value !== false) return;
  if (judgement === "decision") {
    reviewRow("undecided", row, breaks, rulebook, report);
    return;
  }
  report.violation({
    message: row.death?.value === true ? "death" : "care-days",
    at: breaks,
    found: asStated(breaks, null),
    expected: { value: true, unit: null },
    params: fillingsOf(row, rulebook),
    fix: yesFix(breaks),
  });
}

/** Nothing in the row says what the certifying body decided, and until it has nobody knows whether the record goes on. */
function askForDecision(
  row: Row<AccidentColumns>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  const at = row.breaks ?? row.recognised ?? row.cause;
  if (at) reviewRow("open", row, at, rulebook, report);
}

/** Whether an accident breaks zero accident cannot be told where its days of care are not known. */
function checkCareDays({ careDays }: Row<AccidentColumns>, report: Report<Message>): void {
  if (numberIn(careDays) !== null) return;
  if (!careDays) {
    report.couldNotCheck("accidents.careDays", "not-found", null);
    return;
  }
  const { reading } = careDays;
  const isRead = reading === "ok" || reading === "converted";
  report.couldNotCheck("accidents.careDays", isRead ? "unreadable" : reading, careDays);
}

/** The certifying body has the last word (DEF-5); a person has to look. */
function reviewRow(
  message: Message,
  row: Row<AccidentColumns>,
  at: Entry<boolean | string>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  report.review({
    message,
    at,
    found: asStated(at, null),
    expected: { value: null, unit: null },
    params: fillingsOf(row, rulebook),
    severity: "warning",
  });
}

function fillingsOf(
  { date, careDays }: Row<AccidentColumns>,
  rulebook: Rulebook,
): Readonly<Record<string, Amount>> {
  return {
    days: { value: rulebook["DEF-3"].breakingCareDays, unit: "days" },
    date: { value: dayIn(date), unit: "date" },
    care: { value: numberIn(careDays), unit: "days" },
  };
}

/** Whether a document is named; "없음" names none. */
function isEnclosed(document: Entry<string>): boolean {
  return isStated(document) && readYesNoText(document.value ?? "") !== false;
}

/** Says yes in the words of the sheet. The record starts again by it, so that a person has to choose it. */
function yesFix(entry: Entry<boolean>): Fix | null {
  const answer = answers.find(([no]) => no === entry.cell.value);
  return answer ? { ...valueFix(entry, answer[1]), safe: false } : null;
}
