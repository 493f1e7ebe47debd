import { greatestOf } from "../../../core/extremes";
import type { Entry, LogColumns, Row, Submission, TotalRow } from "../../../form/submission";
import { text } from "./total-leaves-out-rows.text";
import { areaAddress } from "../../../workbook/address";
import { type Reference, referencesOf } from "../../../workbook/references";
import { agrees } from "../../../core/tolerance";
import { hasNoValue, isUnknown, numberIn } from "../../../record/entries";
import { loggedDays } from "../../../record/log-days";
import { bySheet } from "../../../record/by-sheet";
import { memoize } from "../../../record/memoize";
import { isProduct, misstatedRows } from "../../../record/misstated-rows";
import { fieldOf } from "../../../form/fields";
import { defineRule, type Report } from "../../rule";
import { placeOf } from "../../../workbook/workbook";

type Message = keyof typeof text.messages;
type LogRow = Row<LogColumns>;

/** Columns that a totals row adds up; of the others it repeats the last value, or a mean. */
const summed = ["workers", "excludedWorkers", "personHours", "zaDays"] as const;

const sumFunction = /\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i;

/** What Excel lets `SUM` add up. */
const mostArguments = 255;

/** Areas that a sentence names one by one. */
const mostNamed = 12;

const cellByCell = /^\+?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$/i;

export const totalLeavesOutRows = defineRule({
  id: "total-leaves-out-rows",
  severity: "error",
  clauses: ["TIME-1", "TIME-3"],
  needs: [],
  judgesEach: true,
  text,
  check(submission, report) {
    const { log } = submission;
    if (!log || log.totals.length === 0) {
      report.notApplicable();
      return;
    }
    const rowsOf = byRow(log.rows);
    const totalsOf = byRow(log.totals.map(({ entries }) => entries));
    for (const total of log.totals) {
      const rows = rowsOf(total);
      const within = totalsOf(total);
      for (const key of summed) checkTotal(key, total, rows, within, submission, report);
    }
  },
});

/** The rows that stand where a total adds up, out of those of all sheets. */
function byRow(all: readonly LogRow[]): (total: TotalRow) => readonly LogRow[] {
  const sheets = new Map(
    bySheet(all, ({ sheet }) => sheet).map((rows) => [
      rows[0].sheet,
      rows.toSorted((a, b) => a.row - b.row),
    ]),
  );
  return ({ entries, firstRow, lastRow }) => {
    const rows = sheets.get(entries.sheet) ?? [];
    return rows.slice(placeOfRow(rows, firstRow), placeOfRow(rows, lastRow + 1));
  };
}

/** How many of some rows, from above, stand above a row. */
function placeOfRow(rows: readonly LogRow[], row: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

function checkTotal(
  key: (typeof summed)[number],
  { entries, firstRow, lastRow }: TotalRow,
  allRows: readonly LogRow[],
  allWithin: readonly LogRow[],
  submission: Submission,
  report: Report<Message>,
): void {
  const entry = entries[key];
  const found = numberIn(entry);
  // The second half of a month may stand beside the first.
  const isInColumn = (row: LogRow) => row[key]?.column === entry?.column;
  const [rows, within] = [allRows.filter(isInColumn), allWithin.filter(isInColumn)];
  const unknown = [entry, ...rows.map((row) => row[key])].find(hasNoValue);
  if (unknown) report.couldNotCheck(`log.${key}`, unknown.reading, unknown);
  if (unknown || !entry || rows.length === 0) return;
  if (entry.reading === "unreadable") report.couldNotCheck(`log.${key}`, entry.reading, entry);
  if (found === null) return;
  const sum = rows.reduce((total, row) => total + (numberIn(row[key]) ?? 0), 0);
  if (agrees(found, sum)) return;
  const subtotals = within.filter((row) => numberIn(row[key]) !== null);
  const areas = areasBetween(subtotals, { ...entry, firstRow, lastRow });
  const whole = areas.join(",");
  const { formula } = entry.cell;
  const summedUp = formula === undefined ? [] : referencesInColumn(formula, entry);
  const leavesOut = rows.some((row) => numberIn(row[key]) && !summedUp.some(covers(row)));
  const countsTwice = subtotals.some((row) => summedUp.some(covers(row)));
  // Totals added up cell by cell follow from those.
  const isOfRows = summedUp.every((reference) => rows.some((row) => covers(row)(reference)));
  const isWrongSum =
    formula !== undefined &&
    (sumFunction.test(formula) || (cellByCell.test(formula) && isOfRows)) &&
    summedUp.length > 0 &&
    (leavesOut || countsTwice);
  if (formula !== undefined && !isWrongSum) return;
  if (formula === undefined && followsFromRows(key, found, rows, submission, report)) return;
  const unit = fieldOf(`log.${key}`).unit;
  const [only, ...more] = summedUp;
  const mended =
    areas.length > mostArguments
      ? null
      : formula === undefined
        ? `SUM(${whole})`
        : only && more.length === 0 && agrees(found, sumWithin(only, [...rows, ...subtotals], key))
          ? `${formula.slice(0, only.start)}${whole}${formula.slice(only.end)}`
          : null;
  report.violation({
    message: formula === undefined ? "typed" : leavesOut ? "range" : "twice",
    at: entry,
    found: { value: found, unit },
    expected: { value: sum, unit },
    params: {
      range: { value: summedUp.map(({ area }) => areaAddress(area)).join(", "), unit: null },
      rows: {
        value: areas.length > mostNamed ? `${areas.slice(0, mostNamed).join(",")},…` : whole,
        unit: null,
      },
    },
    fix:
      mended === null
        ? null
        : { safe: true, changes: [{ place: placeOf(entry), formula: mended }] },
  });
}

/**
 * Whether a typed total may be right, and some of its rows are what is wrong: they have rules of their own. Where nobody
 * can say what a row counts, the total could not be checked.
 */
function followsFromRows(
  key: (typeof summed)[number],
  found: number,
  rows: readonly LogRow[],
  submission: Submission,
  report: Report<Message>,
): boolean {
  if (key === "personHours" && agrees(found, sumOfProducts(rows, submission))) return true;
  const misstated = misstatedRows(submission);
  const isOpen = (row: LogRow) => misstated.has(row) || isUnknown(row[key]);
  const known = rows.filter((row) => !isOpen(row)).map((row) => numberIn(row[key]) ?? 0);
  const openRows = rows.filter(isOpen);
  const least = known.reduce((total, value) => total + value, 0);
  const most = least + openRows.length * greatestOf([0, ...known]);
  if (found < least || found > most) return false;
  const unknown = openRows.map((row) => row[key]).find(isUnknown);
  if (unknown) report.couldNotCheck(`log.${key}`, "unreadable", unknown);
  return true;
}

const daysByRow = memoize(
  (submission) => new Map(loggedDays(submission).map((day) => [day.row, day])),
);

/** The person-hours of some rows, each as its workers and hours make them. */
function sumOfProducts(rows: readonly LogRow[], submission: Submission): number {
  const days = daysByRow(submission);
  return rows.reduce((total, row) => {
    const day = days.get(row);
    if (!day) return total;
    const { worked, personHours } = day;
    return total + (isProduct(day, submission) ? personHours : (worked[0] ?? personHours));
  }, 0);
}

/** The rows of a block without its subtotals, as a sum names them: "B4:B5" and "B7:B8". */
function areasBetween(
  subtotals: readonly LogRow[],
  { column, firstRow, lastRow }: { column: number; firstRow: number; lastRow: number },
): string[] {
  const addresses: string[] = [];
  let top = firstRow;
  for (const bottom of [...subtotals.map(({ row }) => row - 1), lastRow]) {
    if (bottom >= top) addresses.push(areaAddress({ top, bottom, left: column, right: column }));
    top = bottom + 2;
  }
  return addresses;
}

function referencesInColumn(formula: string, { sheet, column }: Entry<number>): Reference[] {
  return referencesOf(formula, sheet).filter(
    ({ sheet: named, lastSheet, area }) =>
      named === sheet && lastSheet === undefined && area.left <= column && column <= area.right,
  );
}

/** What a sum over an area comes to, so that one that adds or multiplies by more is not taken for it. */
function sumWithin(area: Reference, rows: readonly LogRow[], key: (typeof summed)[number]): number {
  const values = rows.filter((row) => covers(row)(area)).map((row) => row[key]?.cell.value);
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

function covers({ row }: LogRow): (reference: Reference) => boolean {
  return ({ area }) => area.top <= row && row <= area.bottom;
}
