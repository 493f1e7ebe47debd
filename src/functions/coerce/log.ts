/** Ranges that are a log: dates, workers of each, hours of each worker. */
import type { LogDay } from "../../core/record/log-day";
import type { GoalUnit } from "../../core/goal/goal";
import { Problem } from "../../core/problem";
import { readMonthText, readNumberText } from "../../core/parse-text";
import { type Cell, cellOf, isBlank, isWords, type Place, rowsOf } from "./cell";
import { dateOf, numberOf } from "./scalar";
import { isDay } from "../../core/calendar/serial";

/** A log, with the row of the range that each of its days stands in. */
export interface Log {
  readonly days: readonly LogDay[];
  /** Rows of the range, counted from 1, in the order of the days. */
  readonly rows: readonly number[];
  /** The row of the headings right above the first day; 0 without one. */
  readonly headings: number;
  /** A single column: it says on which dates there was work, and not by how many. */
  readonly datesOnly: boolean;
}

/** The word of a totals row: 합계, 5월 소계, Total. */
const totalText = /(?:합계|총계|소계|누계|집계)$|^(?:[\d년월주\s]*)계$|\btotals?\b|^sum$/i;

/** What stands in a column of workers where nobody worked. */
const nobody = /^(?:[-–—]|휴무|휴일|공휴일|휴업|휴가|없음|off|none|holiday|closed)$/i;

/**
 * Reads a log: one column of dates worked, or date, workers and, where there is a third column, hours of each
 * worker. Further columns are left aside.
 *
 * The range may be whole columns, with headings above the first date, blank rows, remarks without workers,
 * and totals rows, which are skipped. A blank cell and a 0 are the same on some platforms, so blank workers
 * are 0 and 0 hours are blank.
 *
 * @returns the days in the order of the range
 * @throws Problem `value` for an error in a cell, a text that is no date or number, or workers without a
 *   date, each with its row
 * @example
 * asLog([["날짜", "출력인원"], ["2010-05-03", 10]]).days; // [{ date: 40301, workers: 10, hours: null }]
 */
export function asLog(range: unknown): Log {
  const table = rowsOf(range);
  const datesOnly = table.every((row) => row.length <= 1);
  const days: LogDay[] = [];
  const rows: number[] = [];
  let headings = 0;
  for (let index = 0; index < table.length; index += 1) {
    const cells = table[index] ?? [];
    // Nearly all rows of a whole column are blank, so they are skipped before anything is parsed.
    if (isBlank(cells[0]) && isBlank(cells[1]) && isBlank(cells[2])) continue;
    const row = index + 1;
    const begun = days.length > 0;
    const day = datesOnly
      ? dayWorked(cells, row, begun)
      : (dayOfNumbers(cells) ?? dayOf(cells, row, begun));
    if (day !== null) {
      days.push(day);
      rows.push(row);
    } else if (days.length === 0) {
      headings = row;
    }
  }
  return { days, rows, headings, datesOnly };
}

/** As {@link asLog}, for amounts in person-hours, for which dates alone are not enough. */
export function asLogOfWorkers(range: unknown): Log {
  const log = asLog(range);
  if (log.datesOnly && log.days.length > 0) {
    throw new Problem("value", "workers-missing", { argument: "range" });
  }
  return log;
}

/** The log that a goal in a unit is compared with: person-hours need the workers, days and hours do not. */
export function asLogFor(unit: GoalUnit, range: unknown): Log {
  return unit === "personhours" ? asLogOfWorkers(range) : asLog(range);
}

/**
 * Lets the calculator work on a log, and says the row of the range where it finds a problem in a day.
 *
 * @throws Problem as `calculate`, which counts the days from 1
 */
export function overLog<Result>(log: Log, calculate: (days: readonly LogDay[]) => Result): Result {
  try {
    return calculate(log.days);
  } catch (error) {
    if (!(error instanceof Problem) || typeof error.params["row"] !== "number") throw error;
    return inRow(log.rows[error.params["row"] - 1] ?? 0, () => {
      throw error;
    });
  }
}

/** Lets the calculator work on one row of a range, and says the row where it finds a problem. */
export function inRow<Result>(row: number, calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, error.id, {
      ...error.params,
      argument: "range",
      column: error.params["argument"] ?? "",
      row,
    });
  }
}

function dayWorked(cells: readonly unknown[], row: number, begun: boolean): LogDay | null {
  const place = { argument: "range", row };
  const cell = cellOf(cells[0], place);
  if (isTotal(cell) || (!begun && isRemark(cell))) return null;
  const date = dateOf(cell, place);
  return date === null ? null : { date, workers: 1, hours: null };
}

/** The day of a row of nothing but numbers in order, as nearly all rows are; null for a row to look at closely. */
function dayOfNumbers([date, workers, hours]: readonly unknown[]): LogDay | null {
  if (!isDay(date) || !isFiniteNumber(workers)) return null;
  if (isBlank(hours)) return { date: Math.floor(date), workers, hours: null };
  return isFiniteNumber(hours) ? { date: Math.floor(date), workers, hours } : null;
}

function isFiniteNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

function dayOf(cells: readonly unknown[], row: number, begun: boolean): LogDay | null {
  const at = (column: string): Place => ({ argument: "range", row, column });
  const [date, workers, hours] = [
    cellOf(cells[0], at("date")),
    cellOf(cells[1], at("workers")),
    cellOf(cells[2], at("hours")),
  ];
  if (isTotal(date) || (isBlank(date) && isTotal(workers))) return null;
  const counted = isCount(workers) || isCount(hours);
  if (isRemark(date) && !counted) return null;
  if (isBlank(date)) {
    if (!counted && !begun) return null;
    throw new Problem("value", "row-without-date", { argument: "range", row });
  }
  return {
    date: dateOf(date, at("date")) ?? 0,
    workers: isNobody(workers) ? 0 : numberOf(workers, at("workers")),
    hours: isBlank(hours) || isNobody(hours) ? null : numberOf(hours, at("hours")),
  };
}

function isTotal(cell: Cell): boolean {
  return typeof cell === "string" && totalText.test(cell);
}

/** A heading, a remark, or the name of a month over its days. */
function isRemark(cell: Cell): boolean {
  return isWords(cell) || (typeof cell === "string" && readMonthText(cell) !== null);
}

function isCount(cell: Cell): boolean {
  return typeof cell === "string" ? readNumberText(cell) !== null : !isBlank(cell);
}

function isNobody(cell: Cell): boolean {
  return typeof cell === "string" && nobody.test(cell);
}
