import { readDateText } from "../../../core/parse-text";
import type { Entry, LogColumns, Row, Submission } from "../../../form/submission";
import { text } from "./log-date-order.text";
import { ascendingPart } from "../../columns/ascending";
import { achievedAfterApplication } from "../../../record/application";
import { asStated, dayIn, numberIn } from "../../../record/entries";
import { isoFormat } from "../../fixes";
import { loggedDays } from "../../../record/log-days";
import { isNewestFirst } from "../../../record/newest-first";
import { defineRule, type Report } from "../../rule";
import { bySheet } from "../../../record/by-sheet";
import { runsOf } from "../../columns/runs";
import type { Amount } from "../../../text/amount";
import { placeOf } from "../../../workbook/workbook";

type Message = keyof typeof text.messages;

/** A row with a date that can be read. */
interface Dated {
  readonly row: Row<LogColumns>;
  readonly entry: Entry<number>;
  readonly date: number;
}

const nothing: Amount = { value: null, unit: null };

export const logDateOrder = defineRule({
  id: "log-date-order",
  severity: "error",
  clauses: ["TIME-3", "AUD-9"],
  needs: [{ subject: ["log.date"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const { log } = submission;
    if (!log?.rows.length) {
      report.notApplicable();
      return;
    }
    for (const row of log.rows) checkReadable(row, report);
    checkText(log.rows, report);
    const inPlace = checkOrder(log.rows, report);
    checkApplication(inPlace, submission, report);
  },
});

function checkReadable(row: Row<LogColumns>, report: Report<Message>): void {
  const { date: entry } = row;
  if (entry?.value !== null || entry.reading === "error" || !isRecorded(row)) return;
  report.violation({
    message: entry.reading === "blank" ? "missing" : "unreadable",
    at: entry,
    found: asStated(entry, null),
    expected: nothing,
  });
}

function checkText(rows: readonly Row<LogColumns>[], report: Report<Message>): void {
  const texts: (Dated & { readonly written: string })[] = [];
  for (const row of rows) {
    const written = row.date?.cell.value;
    if (typeof written !== "string" || !isWholeDate(written)) continue;
    const dated = datedIn(row);
    if (dated) texts.push({ ...dated, written });
  }
  for (const run of runsOf(
    texts,
    ({ entry }) => entry,
    () => true,
  )) {
    const [first, ...others] = run;
    report.violation({
      message: "stored-as-text",
      at: [first.entry, ...others.map(({ entry }) => entry)],
      found: { value: first.written, unit: null },
      expected: { value: first.date, unit: "date" },
      fix: {
        safe: true,
        changes: run.map(({ entry, date }) => ({
          place: placeOf(entry),
          value: date,
          isDate: true,
          format: isoFormat,
        })),
      },
      severity: "warning",
    });
  }
}

/** Finds dates that are repeated or out of order; returns the others. */
function checkOrder(rows: readonly Row<LogColumns>[], report: Report<Message>): Dated[] {
  const seen = new Map<number, Dated>();
  const inPlace: Dated[] = [];
  const dated = rows.flatMap((row) => datedIn(row) ?? []);
  const sheets = bySheet(dated, ({ entry }) => entry.sheet);
  for (const sheet of sheets.map(oncePerMerge).map(oldestFirst).map(withoutTeams)) {
    const places = new Set(ascendingPart(sheet.map(({ date }) => date)));
    const kept = sheet.filter((_, index) => places.has(index));
    const datesHere = new Set(kept.map(({ date }) => date));
    for (const [index, dated] of sheet.entries()) {
      if (seen.has(dated.date) || (!places.has(index) && datesHere.has(dated.date))) {
        reportDuplicate(dated, sheet, index, report);
      } else if (places.has(index)) {
        seen.set(dated.date, dated);
        inPlace.push(dated);
      } else {
        report.violation({
          message: "out-of-order",
          at: dated.entry,
          found: dateAmount(dated.date),
          expected: nothing,
          params: {
            before: dateAmount(sheet[index - 1]?.date),
            after: dateAmount(sheet[index + 1]?.date),
          },
        });
      }
    }
  }
  return inPlace;
}

function oldestFirst(sheet: Dated[]): Dated[] {
  return isNewestFirst(sheet.map(({ date }) => date)) ? sheet.toReversed() : sheet;
}

/**
 * The days of a log that has a row for each team of a day: where most dates stand in several rows one under the
 * other, that is how the log is kept, and each such block is one day.
 */
function withoutTeams(sheet: readonly Dated[]): readonly Dated[] {
  const days = sheet.filter(({ date }, index) => sheet[index - 1]?.date !== date);
  const repeated = sheet.filter(
    ({ date }, index) => sheet[index - 1]?.date === date && sheet[index - 2]?.date !== date,
  );
  return repeated.length > days.length / 2 ? days : sheet;
}

/** A repeated date between two days that leave out exactly one is probably that one. */
function reportDuplicate(
  { entry, date }: Dated,
  sheet: readonly Dated[],
  index: number,
  report: Report<Message>,
): void {
  const before = sheet[index - 1]?.date;
  const after = sheet[index + 1]?.date;
  const leftOut = before !== undefined && after === before + 2 ? before + 1 : null;
  report.violation({
    message: "duplicate",
    at: entry,
    found: dateAmount(date),
    expected: leftOut === null ? nothing : dateAmount(leftOut),
    fix:
      leftOut === null
        ? null
        : { safe: false, changes: [{ place: placeOf(entry), value: leftOut, isDate: true }] },
  });
}

/** The audit knows no clock; a day later than the application is one that a person has to look at. */
function checkApplication(
  inPlace: readonly Dated[],
  submission: Submission,
  report: Report<Message>,
): void {
  const applied = dayIn(submission.quotation?.applicationDate);
  // An application before its achievement has a rule of its own: the date of application is what is wrong.
  if (applied === null || achievedAfterApplication(submission) !== null) return;
  const after = inPlace.filter(({ date }) => date > applied);
  if (after.length === 0) return;
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

function datedIn(row: Row<LogColumns>): Dated | null {
  const { date: entry } = row;
  const date = dayIn(entry);
  return entry && date !== null ? { row, entry, date } : null;
}

/** A day merged over the rows of several teams is one cell. */
function oncePerMerge(sheet: readonly Dated[]): Dated[] {
  return sheet.filter(({ entry }, index) => entry.cell !== sheet[index - 1]?.entry.cell);
}

/** A whole date as text; "3일" under the title of its month is as good as a date. */
function isWholeDate(written: string): boolean {
  return readDateText(written) !== null;
}

function isRecorded({ workers, personHours }: Row<LogColumns>): boolean {
  return (numberIn(workers) ?? 0) > 0 || (numberIn(personHours) ?? 0) > 0;
}

function dateAmount(date: number | undefined): Amount {
  return date === undefined ? nothing : { value: date, unit: "date" };
}
