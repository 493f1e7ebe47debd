/** Which of a workbook's logs count, where several are of the same time: by what they cover, not by their rows. */
import { partsOf, serialOf } from "../../../core/calendar/serial";
import { agrees } from "../../../core/tolerance";
import type { Doubt, Log, Unread } from "../../submission";
import type { TableFound } from "../tables/table-rows";

/** A log's table, with what is known of it. */
export interface LogTable {
  readonly table: TableFound;
  readonly kind: Log["kind"];
  /** The day in the middle: where the table belongs among the others, whatever a single slip says. */
  readonly middle: number | null;
  /** Of its dates, where their year or month was assumed. */
  readonly doubts: readonly Doubt[];
  /** What of it, or below it, was not read. */
  readonly unread: readonly Unread[];
}

/** From the leadoff to the last achievement; null where the workbook does not say. */
export interface RecordSpan {
  readonly from: number | null;
  readonly to: number | null;
}

interface Choice {
  /** In the order of the workbook. */
  readonly chosen: readonly LogTable[];
  /** The others whose amounts are not those of the chosen ones, once more or added up. */
  readonly rivals: readonly LogTable[];
}

/** Two tables that share more than this part of their days are two records of the same time. */
const shareOfTwins = 0.5;

/** Fewer days or months may be alike by chance. */
const fewestAlike = { days: 4, months: 2 } as const;

/** Days that are not those of the sum may be slips, of so many. */
const daysOfASlip = 6;

/** A date that cannot be read does not make a log of so many days cover less than another. */
const daysOfAGap = 20;

/**
 * Chooses the tables that make the log.
 *
 * Of a daily log and its monthly summary the daily one counts, unless the summary covers twice the months of the record
 * and more; of two records of the same days the one that covers more of the record, or that adds up the other.
 */
export function chooseLogTables(tables: readonly LogTable[], span: RecordSpan): Choice {
  const filled = tables.filter(({ table }) => table.rows.length > 0);
  // Most workbooks have one log, of which there is nothing to add up.
  if (filled.length === 1) return { chosen: filled, rivals: [] };
  const daily = filled.filter(({ kind }) => kind === "daily");
  const monthly = filled.filter(({ kind }) => kind === "monthly");
  const isSummaryLonger = () => monthsOf(monthly, span).size >= 2 * monthsOf(daily, span).size;
  const candidates =
    daily.length === 0 || (monthly.length > 0 && isSummaryLonger()) ? monthly : daily;
  const chosen = withoutTwins(candidates, span);
  const others = filled.filter((table) => !chosen.includes(table));
  const rivals = areExplained(chosen, others) ? [] : others;
  return { chosen: chosen.length > 0 ? chosen : tables.slice(0, 1), rivals };
}

function withoutTwins(tables: readonly LogTable[], span: RecordSpan): LogTable[] {
  const seen = new Set<number>();
  const kept = new Set<LogTable>();
  const left = new Set(tables.map((table) => measured(table, span)));
  for (let best = bestOf(left); best; best = bestOf(left)) {
    left.delete(best);
    const { table, days } = best;
    const shared = days.filter((day) => seen.has(day)).length;
    if (shared > days.length * shareOfTwins) continue;
    kept.add(table);
    for (const day of days) seen.add(day);
  }
  return tables.filter((table) => kept.has(table));
}

interface Measured {
  readonly table: LogTable;
  readonly days: readonly number[];
  /** How many days, or months, of the record it has, each once. */
  readonly cover: number;
  readonly total: number;
}

function measured(table: LogTable, span: RecordSpan): Measured {
  const days = daysOf(table);
  const cover = days.filter((day) => isWithin(day, span)).length;
  return { table, days, cover, total: totalOf(table) };
}

/** The table of the most workers among those that cover the record as well as any. */
function bestOf(tables: Iterable<Measured>): Measured | undefined {
  let most = -Infinity;
  for (const { cover } of tables) most = Math.max(most, cover);
  const fewest = most - Math.floor(most / daysOfAGap);
  let best: Measured | undefined;
  for (const each of tables) {
    if (each.cover >= fewest && (!best || isBetter(each, best))) best = each;
  }
  return best;
}

function isBetter(a: Measured, b: Measured): boolean {
  const columns = ({ table }: Measured) => table.table.headings.columns.length;
  return (a.total - b.total || a.cover - b.cover || columns(a) - columns(b)) > 0;
}

function isWithin(day: number, { from, to }: RecordSpan): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function monthsOf(tables: readonly LogTable[], { from, to }: RecordSpan): Set<number> {
  const span = { from: from === null ? null : monthOf(from), to };
  return new Set(
    tables
      .flatMap(daysOf)
      .map(monthOf)
      .filter((month) => isWithin(month, span)),
  );
}

function monthOf(day: number): number {
  const { year, month } = partsOf(day);
  return serialOf(year, month, 1);
}

function daysOf({ table }: LogTable): number[] {
  const dates = table.rows.map(({ entries }) => entries.get("log.date")?.value);
  return [...new Set(dates.filter((date) => typeof date === "number"))];
}

/** A log over several teams has more workers than one of them. */
function totalOf(table: LogTable): number {
  return [...amountsOf([table], (day) => day).values()].reduce((sum, amount) => sum + amount, 0);
}

/** Whether what the others state is what the chosen tables state: once more, by the month, or a team each. */
function areExplained(chosen: readonly LogTable[], others: readonly LogTable[]): boolean {
  const isMonthly = [...chosen, ...others].some(({ kind }) => kind === "monthly");
  const periodOf = isMonthly ? monthOf : (day: number) => day;
  const fewest = fewestAlike[isMonthly ? "months" : "days"];
  const own = amountsOf(chosen, periodOf);
  const copies = others.every((other) => areSame(own, amountsOf([other], periodOf), fewest));
  return copies || areSame(own, amountsOf(others, periodOf), fewest);
}

function areSame(
  own: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  fewest: number,
): boolean {
  const shared = [...other].filter(([day]) => own.has(day));
  const same = shared.filter(([day, amount]) => agrees(amount, own.get(day) ?? NaN));
  return other.size >= fewest && (other.size - same.length) * daysOfASlip <= other.size;
}

/** The workers of each day or month, added up over tables and rows; the person-hours where no workers are stated. */
function amountsOf(
  tables: readonly LogTable[],
  periodOf: (day: number) => number,
): Map<number, number> {
  const amounts = new Map<number, number>();
  for (const { entries } of tables.flatMap(({ table }) => table.rows)) {
    const date = entries.get("log.date")?.value;
    const amount = (entries.get("log.workers") ?? entries.get("log.personHours"))?.value;
    if (typeof date !== "number" || typeof amount !== "number") continue;
    const period = periodOf(date);
    amounts.set(period, (amounts.get(period) ?? 0) + amount);
  }
  return amounts;
}
