/** The log, from one table or from several: a sheet a month, a page a quarter. */
import { kosha2010 } from "../../../core/rulebook";
import { partsOf } from "../../../core/calendar/serial";
import type { FormField } from "../../fields";
import { logColumns } from "../../fields/log";
import type { Doubt, Log, LogColumns, Row, TotalRow, Unread } from "../../submission";
import { type YearOf, completeDates } from "./log-dates";
import { type SheetCells, titlesOf } from "../cells/sheet-cells";
import { periodIn } from "../cells/page-month";
import type { RowFound, TableFound } from "../tables/table-rows";
import { unreadIn } from "../unread/unread-in";
import { weighEvidence } from "../evidence/weigh-evidence";
import { type LogTable, type RecordSpan, chooseLogTables } from "./choose-log-tables";
import type { FoundPart } from "./found-part";
import type { DateOrder } from "./short-dates";
import { typedRow } from "./typed-entries";
import { type Column, columnOf, doubtsOf } from "../headings/heading-rows";

/** The part of a group that is about a month. */
const ofMonth = / (?:당월|금월|이달|월간|This month)(?: \(|$)/i;

/** The log, and what looks like it and was not read. */
interface LogFound extends FoundPart<Log> {
  readonly unread: readonly Unread[];
}

/**
 * Puts the log together from its tables.
 *
 * Tables of different times are joined in the order of time, or of the sheets where the times cross; the rows
 * of each stay as they stand. Of several tables of the same time one counts (see `choose-log-tables.ts`), and the others
 * are named in a doubt, unless they state the same.
 *
 * @param span the record that the workbook states: its leadoff also says the year of a log without one
 * @param order the order of day and month in its dates with the year last
 * @returns the log; null when no table of the workbook is one
 */
export function logOf(
  tables: readonly TableFound[],
  sheets: readonly SheetCells[],
  span: RecordSpan,
  order: DateOrder | null = null,
): LogFound {
  if (tables.length === 0) return { part: null, doubts: [], unread: [] };
  const yearOf = yearsFrom(onlyYear(sheets), span.from);
  const parts = tables.map((table) => partOf(table, yearOf, order));
  const { chosen, rivals } = chooseLogTables(parts, span);
  const first = chosen[0];
  const ofDates = parts.flatMap(({ doubts }) => doubts);
  const unread = parts
    .filter((part) => chosen.includes(part) || part.table.rows.length === 0)
    .flatMap((part) => part.unread);
  if (!first) return { part: null, doubts: ofDates, unread };
  const ordered = inOrder(chosen);
  return {
    part: {
      kind: first.kind,
      rows: ordered.flatMap(({ table }) => table.rows.map(logRow)),
      totals: ordered.flatMap(({ table }, index) => totalsOf(table, index === 0)),
    },
    doubts: [
      ...ofDates,
      ...chosen.flatMap(({ table }) => doubtsOf(table.headings.columns, table.rows)),
      ...doubtOfOthers(first, rivals),
    ],
    unread,
  };
}

function logRow(row: RowFound): Row<LogColumns> {
  return typedRow("log", logColumns, row);
}

function partOf(table: TableFound, yearOf: YearOf, order: DateOrder | null): LogTable {
  const { kind, isDoubtful } = completeDates(table, yearOf, order);
  const column = columnOf(table.headings, "log.date");
  const doubts = isDoubtful && column ? [doubtOfDates(column)] : [];
  const days = daysOf(table).sort((a, b) => a - b);
  const {
    table: weighed,
    explained,
    unread,
  } = weighEvidence(settleHours(settleMonths(table, kind)));
  const settled = settleDays(weighed, kind);
  return {
    table: settled,
    kind,
    middle: days[Math.floor(days.length / 2)] ?? null,
    doubts,
    unread: [...unread, ...unreadIn(settled, explained)],
  };
}

function doubtOfDates({ place, field, heading }: Column): Doubt {
  return { place, field, heading, alternatives: [] };
}

/** The log begins with the leadoff, in the year of the titles or of the leadoff itself. */
function yearsFrom(titleYear: number | null, leadoff: number | null): YearOf {
  const start = leadoff === null ? null : partsOf(leadoff);
  return (month) => {
    const isBefore = start !== null && month !== null && month < start.month;
    if (titleYear === null) {
      return { year: start && start.year + (isBefore ? 1 : 0), isAssumed: true };
    }
    const isNext = isBefore && start.year === titleYear;
    return { year: titleYear + (isNext ? 1 : 0), isAssumed: isNext };
  };
}

/** The one year that the sheets' names and titles speak of; null when it is none or several. */
function onlyYear(sheets: readonly SheetCells[]): number | null {
  const years = new Set<number>();
  for (const sheetCells of sheets) {
    for (const title of [sheetCells.sheet.name, ...titlesOf(sheetCells)]) {
      const { year } = periodIn(title);
      if (year !== null) years.add(year);
    }
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** In a log of days the month's part of a group, 당월, is what the month has brought so far. */
function settleMonths(table: TableFound, kind: Log["kind"]): TableFound {
  if (kind === "monthly") return table;
  const ofMonths = table.headings.columns.filter(({ heading }) => ofMonth.test(heading));
  return ofMonths.reduce((settled, column) => renamed(settled, column, null), table);
}

/** A column of hours in which most are more than a day has holds person-hours. */
function settleHours(table: TableFound): TableFound {
  const { headings } = table;
  const hours = columnOf(headings, "log.hoursPerWorker");
  const limit = kosha2010["TIME-1"].hoursInADay;
  if (!hours || columnOf(headings, "log.personHours")) return table;
  if (!mostly(table, hours, (value) => value > limit)) return table;
  return renamed(table, hours, "log.personHours");
}

/** "무재해 일수" in a daily log marks the days with 1, or it counts them up. */
function settleDays(table: TableFound, kind: Log["kind"]): TableFound {
  const days = columnOf(table.headings, "log.zaDays");
  if (!days || kind === "monthly" || !mostly(table, days, (value) => value > 1)) return table;
  const counted = columnOf(table.headings, "log.runningDays");
  return renamed(table, days, counted ? null : "log.runningDays");
}

function mostly(
  { rows }: TableFound,
  { field }: Column,
  holds: (value: number) => boolean,
): boolean {
  const values = rows
    .map(({ entries }) => entries.get(field)?.value)
    .filter((value) => typeof value === "number");
  return values.filter(holds).length * 2 > values.length;
}

/** The table with a column read as another field, or left out. */
function renamed(table: TableFound, column: Column, field: FormField | null): TableFound {
  const { headings, rows, sums } = table;
  const move = (row: RowFound): RowFound => {
    const entries: RowFound["entries"] = new Map();
    for (const [id, entry] of row.entries) {
      const moved = id === column.field ? field : id;
      if (moved !== null) entries.set(moved, entry);
    }
    return { ...row, entries };
  };
  const columns = headings.columns.flatMap((other) => {
    if (other !== column) return [other];
    return field === null ? [] : [{ ...other, field, alternatives: [column.field] }];
  });
  return {
    ...table,
    headings: { ...headings, columns },
    rows: rows.map(move),
    sums: sums.map((sum) => ({ ...sum, row: move(sum.row) })),
  };
}

function daysOf({ rows }: TableFound): number[] {
  return rows
    .map(({ entries }) => entries.get("log.date")?.value)
    .filter((value) => typeof value === "number");
}

function inOrder(parts: readonly LogTable[]): readonly LogTable[] {
  if (parts.some(({ middle }) => middle === null)) return parts;
  return [...parts].sort((a, b) => (a.middle ?? 0) - (b.middle ?? 0));
}

function doubtOfOthers({ table }: LogTable, others: readonly LogTable[]): Doubt[] {
  const own = columnOf(table.headings, "log.date");
  const rivals = others.flatMap((part) => columnOf(part.table.headings, "log.date")?.place ?? []);
  if (!own || rivals.length === 0) return [];
  const { place, field, heading } = own;
  return [{ place, field, heading, alternatives: [], rivals }];
}

/** Sums of everything so far close more than their own sheet, except on the first. */
function totalsOf({ sums, carried }: TableFound, isFirst: boolean): TotalRow[] {
  return sums
    .filter(({ kind }) => kind !== "running" || (isFirst && !carried))
    .map(({ row, firstRow, lastRow }) => ({ entries: logRow(row), firstRow, lastRow }));
}
