/** Two columns of an attendance sheet, beside what the log holds. */
import type { Submission } from "../../../form/submission";
import { dayIn as loggedDay, isStated, numberIn } from "../../../record/entries";
import { type Change, placeOf, type Place } from "../../../workbook/workbook";
import { whyLocked } from "../../components/why-locked";
import { type LogTable, type RecordedDay, type Recording, recordDays } from "./log-table";
import { pastDate } from "./past-date";
import { typedWorkers } from "./typed-workers";

/** Why a line is not written. */
export type LineProblem =
  "noDate" | "noWorkers" | "toCome" | "tooEarly" | "twice" | "noRow" | "locked";

export interface UnreadLine {
  /** Of the line, from 1. */
  readonly number: number;
  readonly text: string;
  readonly problem: LineProblem;
}

/** A day that the log has with another number of workers. */
export interface DifferingDay extends RecordedDay {
  readonly inLog: number;
  /** The cell of the workers. */
  readonly place: Place;
}

/** Every line of what was pasted is in one of these; blank ones are none. */
export interface Attendance {
  /** Days that the log does not have, in the order of time. */
  readonly fresh: readonly RecordedDay[];
  readonly differing: readonly DifferingDay[];
  /** Days that stand in the log like this. */
  readonly same: readonly RecordedDay[];
  readonly unread: readonly UnreadLine[];
}

/**
 * Reads lines of date and workers, with a tab, a comma or spaces between them.
 *
 * @param first the day with which the log begins, serial number; null where it is not known
 * @param today serial number: month and day alone are the latest such day
 * @example
 * readAttendance("10/1\t43\n10/2\t41", table, submission, first, today);
 */
export function readAttendance(
  text: string,
  table: LogTable,
  submission: Submission,
  first: number | null,
  today: number,
): Attendance {
  const fresh: RecordedDay[] = [];
  const differing: DifferingDay[] = [];
  const same: RecordedDay[] = [];
  const unread: UnreadLine[] = [];
  const seen = new Set<number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const day = dayIn(line, today, seen);
    const found = typeof day === "string" ? day : besideLog(day, table, submission, first);
    if (typeof found === "string") {
      const shown = line.trim().replace(/\s+/g, " ");
      unread.push({ number: index + 1, text: shown, problem: found });
      continue;
    }
    seen.add(found.date);
    if (!isInLog(found)) fresh.push(found);
    else if (found.inLog === found.workers) same.push(found);
    else differing.push(found);
  }
  const byDate = (one: RecordedDay, other: RecordedDay) => one.date - other.date;
  return {
    fresh: fresh.toSorted(byDate),
    differing: differing.toSorted(byDate),
    same: same.toSorted(byDate),
    unread,
  };
}

function isInLog(day: RecordedDay | DifferingDay): day is DifferingDay {
  return "inLog" in day;
}

function dayIn(line: string, today: number, seen: ReadonlySet<number>): RecordedDay | LineProblem {
  const [dateText, workersText] = columnsOf(line);
  // Whatever stands behind it in brackets: `10/1 (목)`.
  const date = pastDate(dateText.replace(/\s*\(\p{L}{1,9}\)$/u, ""), today);
  if (date === null) return "noDate";
  const workers = typedWorkers(workersText);
  if (workers === null) return "noWorkers";
  if (date > today) return "toCome";
  return seen.has(date) ? "twice" : { date, workers };
}

/** The day with what the log has of it. */
function besideLog(
  day: RecordedDay,
  table: LogTable,
  { log }: Submission,
  first: number | null,
): RecordedDay | DifferingDay | LineProblem {
  const { date } = day;
  const standing = (log?.rows ?? []).filter(
    (row) => row.sheet === table.sheet && loggedDay(row.date) === date,
  );
  const workers = standing.find((row) => isStated(row.workers))?.workers;
  if (workers) {
    const inLog = numberIn(workers);
    const isReplaceable = inLog !== null && standing.length === 1 && !whyLocked(workers);
    return isReplaceable ? { ...day, inLog, place: placeOf(workers) } : "locked";
  }
  if (table.waiting.has(date)) return day;
  if (first !== null && date < first) return "tooEarly";
  return table.lastDate === null || date > table.lastDate ? day : "noRow";
}

/** Date and workers: as a sheet copies them, with a tab; else with a comma, or the last word is the workers. */
function columnsOf(line: string): readonly [string, string] {
  const [date = "", workers] = line.includes("\t")
    ? line.split("\t")
    : (
        /^([^,;]*)[,;](.*)$/.exec(line) ??
        /^\s*(.*\S)\s+(\S+)\s*$/.exec(line) ?? [line, line]
      ).slice(1);
  return [date.trim(), workers?.trim() ?? ""];
}

/**
 * What writing an attendance sheet comes to, in one writing.
 *
 * @param chosen the differing days that the sheet decides, serial numbers
 */
export function recordAttendance(
  { fresh, differing }: Attendance,
  chosen: ReadonlySet<number>,
  table: LogTable,
): Extract<Recording, { status: "ready" | "full" }> | { readonly status: "nothing" } {
  const recording = recordDays(table, fresh);
  if (recording.status === "full") return recording;
  if (recording.status === "no-row") return { status: "nothing" };
  const replaced = differing.filter(({ date }) => chosen.has(date));
  const changes: readonly Change[] = [
    ...replaced.map(({ place, workers }) => ({ place, value: workers })),
    ...recording.changes,
  ];
  const rows = [...replaced.map(({ place }) => place.row), ...recording.rows];
  return rows.length === 0 ? { status: "nothing" } : { ...recording, changes, rows };
}
