import { readDateText, readYearLastText } from "../../../core/parse-text";
import type { Entry, LogColumns, Row, Submission } from "../../../form/submission";
import { text } from "./log-date-order.text";
import { achievedAfterApplication } from "../../../record/application";
import { asStated, dayIn, numberIn } from "../../../record/entries";
import { isoFormat } from "../../fixes";
import { type DateInLog, datesInLog } from "../../../record/dates-in-log";
import { allEntries } from "../../../record/entries-of";
import { loggedDays } from "../../../record/log-days";
import { defineRule, type Report } from "../../rule";
import { bySheet } from "../../../record/by-sheet";
import { runsOf } from "../../columns/runs";
import type { Amount } from "../../../text/amount";
import { referencesOf } from "../../../workbook/references";
import { placeOf } from "../../../workbook/workbook";

type Message = keyof typeof text.messages;

const nothing: Amount = { value: null, unit: null };

export const logDateOrder = defineRule({
  id: "log-date-order",
  severity: "error",
  clauses: ["TIME-3", "AUD-9"],
  needs: [{ subject: ["log.date"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const rows = submission.log?.rows ?? [];
    checkReadable(rows, report);
    checkText(rows, submission, report);
    const inPlace = checkOrder(submission, report);
    checkApplication(inPlace, submission, report);
  },
});

function checkReadable(rows: readonly Row<LogColumns>[], report: Report<Message>): void {
  const wrong = rows.filter(isRecorded).flatMap((row) => undatedIn(row) ?? []);
  const runs = runsOf(
    wrong,
    (entry) => entry,
    (above, entry) => above.reading === "unreadable" && entry.reading === "unreadable",
  );
  for (const [first, ...others] of runs) {
    report.violation({
      message: first.reading === "blank" ? "missing" : "unreadable",
      at: [first, ...others],
      found: asStated(first, null),
      expected: nothing,
    });
  }
}

/** The cell of a row without a date that can be read; one with an error has its own rule. */
function undatedIn({ date: entry }: Row<LogColumns>): Entry<number> | null {
  return entry?.value === null && entry.reading !== "error" ? entry : null;
}

function checkText(
  rows: readonly Row<LogColumns>[],
  submission: Submission,
  report: Report<Message>,
): void {
  for (const sheet of bySheet(rows, (row) => row.sheet)) {
    const texts: TextDate[] = [];
    for (const { date } of sheet) {
      const text = textIn(date);
      if (text) texts.push(text);
    }
    const isHowItIsKept = areAllAlike(texts, sheet, submission);
    const runs = runsOf(
      texts,
      ({ entry }) => entry,
      () => true,
    );
    const [first] = texts;
    const found = isHowItIsKept && first ? [[first, ...texts.slice(1)] as const] : runs;
    for (const [dated, ...others] of found) {
      report.violation({
        message: isHowItIsKept ? "kept-as-text" : "stored-as-text",
        at: [dated.entry, ...others.map(({ entry }) => entry)],
        found: { value: dated.written, unit: null },
        expected: { value: dated.date, unit: "date" },
        fix: {
          safe: true,
          changes: [dated, ...others].map(({ entry, date }) => ({
            place: placeOf(entry),
            value: date,
            isDate: true,
            format: isoFormat,
          })),
        },
        severity: isHowItIsKept ? "info" : "warning",
      });
    }
  }
}

/** A whole date that is stored as a text; "3일" under the title of its month is as good as a date. */
interface TextDate {
  readonly entry: Entry<number>;
  readonly date: number;
  readonly written: string;
}

function textIn(entry: Entry<number> | undefined): TextDate | null {
  const written = entry?.cell.value;
  if (!entry || typeof written !== "string") return null;
  const date = dayIn(entry);
  if (date === null) return null;
  const isWhole = readDateText(written) !== null || readYearLastText(written) !== null;
  return isWhole ? { entry, date, written } : null;
}

/**
 * Whether every date of a sheet is a text in one form, all of them read, and no formula of the form's fields calculates
 * with one: an export or a habit, by which nothing is left out.
 */
function areAllAlike(
  texts: readonly TextDate[],
  sheet: readonly Row<LogColumns>[],
  submission: Submission,
): boolean {
  const forms = new Set(texts.map(({ written }) => formOf(written)));
  const isWhole = sheet.every(({ date }) => date?.cell.value == null || textIn(date) !== null);
  if (forms.size !== 1 || !isWhole) return false;
  const [first] = texts;
  for (const { entry } of allEntries(submission)) {
    const isCalculated = referencesOf(entry.cell.formula ?? "", entry.sheet).some(
      ({ sheet, area: { left, right } }) =>
        sheet === first?.entry.sheet && left <= first.entry.column && first.entry.column <= right,
    );
    if (isCalculated) return false;
  }
  return true;
}

/** A date without its figures and names. */
function formOf(written: string): string {
  return written
    .trim()
    .replace(/\d+/g, "0")
    .replace(/[a-z]+/gi, "a")
    .replace(/[월화수목금토일](?=요일|\))/g, "");
}

/** Finds dates that are repeated or out of order; returns the others. */
function checkOrder(submission: Submission, report: Report<Message>): DateInLog[] {
  const seen = new Set<number>();
  const inPlace: DateInLog[] = [];
  for (const list of datesInLog(submission)) {
    const datesHere = datesInPlace(list);
    list.forEach((dated, index) => {
      const { entry, date, isInPlace, likely } = dated;
      const isRepeated = seen.has(date) || (!isInPlace && datesHere.has(date));
      if (isInPlace && !isRepeated) {
        seen.add(date);
        inPlace.push(dated);
        return;
      }
      report.violation({
        message: isRepeated ? "duplicate" : "out-of-order",
        at: entry,
        found: dateAmount(date),
        expected: likely === null ? nothing : dateAmount(likely),
        params: {
          before: dateAmount(list[index - 1]?.date),
          after: dateAmount(list[index + 1]?.date),
        },
        fix:
          likely === null
            ? null
            : { safe: false, changes: [{ place: placeOf(entry), value: likely, isDate: true }] },
      });
    });
  }
  return inPlace;
}

function datesInPlace(list: readonly DateInLog[]): ReadonlySet<number> {
  const dates = new Set<number>();
  for (const { date, isInPlace } of list) if (isInPlace) dates.add(date);
  return dates;
}

/** The audit knows no clock; a day later than the application is one that a person has to look at. */
function checkApplication(
  inPlace: readonly DateInLog[],
  submission: Submission,
  report: Report<Message>,
): void {
  const applied = dayIn(submission.quotation?.applicationDate);
  // An application before its achievement has a rule of its own: the date of application is what is wrong.
  if (applied === null || achievedAfterApplication(submission) !== null) return;
  const after = inPlace.filter(({ date }) => date > applied);
  // Days on which nobody worked may be prepared, and say nothing yet.
  const idle = new Set(
    loggedDays(submission).flatMap((day) => (day.isWorked === false ? day.row : [])),
  );
  const late = after.filter(({ row }) => !idle.has(row));
  for (const [first, ...others] of bySheet(late, ({ entry }) => entry.sheet)) {
    report.review({
      message: "after-application",
      at: [first.entry, ...others.map(({ entry }) => entry)],
      found: dateAmount(first.date),
      expected: nothing,
      params: { applied: dateAmount(applied) },
      // A record goes on, and so does its log.
      severity: "info",
    });
  }
}

function isRecorded({ workers, personHours }: Row<LogColumns>): boolean {
  return (numberIn(workers) ?? 0) > 0 || (numberIn(personHours) ?? 0) > 0;
}

function dateAmount(date: number | undefined): Amount {
  return date === undefined ? nothing : { value: date, unit: "date" };
}
