import { type FormField, fieldOf } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import { showsDate } from "../../../workbook/number-format";
import type { Area, Cell, Change, Place, Sheet, Table, Workbook } from "../../../workbook/workbook";

/** A row of the log in which a day is recorded. */
export interface RecordedDay {
  /** Serial number. */
  readonly date: number;
  readonly workers: number;
}

/** The log of the project's own form, and where its next days go. */
export interface LogTable {
  readonly name: string;
  readonly sheet: string;
  /** From its headings to its totals, without these. */
  readonly rows: Area;
  readonly columns: { readonly date: number; readonly workers: number };
  /** The days recorded, as they stand. */
  readonly days: readonly RecordedDay[];
  /** The last day of which a row has the date, with workers or without; null where none has. */
  readonly lastDate: number | null;
  /** Rows, from 0, that have a date after the last recorded day and wait for its workers, by that date. */
  readonly waiting: ReadonlyMap<number, number>;
  /** The rows below the last one that is used, from 0, each with the format of its date. */
  readonly free: readonly { readonly row: number; readonly dateFormat: string | undefined }[];
}

/**
 * The log as the pane finds it: `foreign` in another layout; `unclear` where the days that stand there cannot be told,
 * so that the next one cannot; `computed` where formulas stand in the rows to come.
 */
export type LogFound =
  | { readonly status: "ready"; readonly table: LogTable }
  | { readonly status: "foreign" }
  | { readonly status: "unclear" | "computed"; readonly place: Place };

/** The name that the form gives its log. */
const tableName = "zalog";

/** Finds the log that the pane can write into. */
export function findLog({ sheets }: Workbook, submission: Submission): LogFound {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableName);
    if (table) return readLog(sheet, table, submission);
  }
  return { status: "foreign" };
}

function readLog(sheet: Sheet, table: Table, { log }: Submission): LogFound {
  const { area, headerRows, totalsRows } = table;
  const [date, workers] = [columnOf(table, "log.date"), columnOf(table, "log.workers")];
  if (date === null || workers === null) return { status: "foreign" };
  const [first, last] = [area.top + headerRows, area.bottom - totalsRows];
  const cellAt = (row: number, column: number) => sheet.rows[row]?.[column];
  const placeAt = (row: number, column: number) => ({ sheet: sheet.name, row, column });

  const entered = (log?.rows ?? []).filter(
    (each) => each.sheet === sheet.name && each.row >= first && each.row <= last,
  );
  const days: RecordedDay[] = [];
  let lastDate: number | null = null;
  for (const each of entered) {
    const day = dayIn(each.date);
    const isUnclear = day === null ? isStated(each.date) || isStated(each.workers) : false;
    // Newest on top, or mixed up: what comes next has no place at the bottom.
    if (isUnclear || (day !== null && lastDate !== null && day < lastDate)) {
      return { status: "unclear", place: placeAt(each.row, date) };
    }
    lastDate = day ?? lastDate;
    const count = numberIn(each.workers);
    if (day !== null && count !== null) days.push({ date: day, workers: count });
  }
  const lastRecorded = days.at(-1)?.date ?? 0;
  const waiting = new Map(
    entered.flatMap((each) => {
      const day = dayIn(each.date);
      return day !== null && day > lastRecorded && !isStated(each.workers)
        ? [[day, each.row] as const]
        : [];
    }),
  );
  const free: { row: number; dateFormat: string | undefined }[] = [];
  for (let row = last; row >= first; row -= 1) {
    const cells = [cellAt(row, date), cellAt(row, workers)];
    if (cells.some(isShown)) break;
    const computed = [date, workers].find((column) => cellAt(row, column)?.formula !== undefined);
    if (computed !== undefined) return { status: "computed", place: placeAt(row, computed) };
    free.unshift({ row, dateFormat: cellAt(row, date)?.format });
  }
  return {
    status: "ready",
    table: {
      name: table.name,
      sheet: sheet.name,
      rows: { ...area, top: first, bottom: last },
      columns: { date, workers },
      days,
      lastDate,
      waiting,
      free,
    },
  };
}

function columnOf({ area, columns }: Table, field: FormField): number | null {
  const { ko, en } = fieldOf(field).label;
  // The unit stands behind the label, in brackets.
  const labelOf = (name: string) => name.split(/\s*\(/, 1)[0]?.trim();
  const index = columns.findIndex((name) => [ko, en].some((label) => label === labelOf(name)));
  return index < 0 ? null : area.left + index;
}

function isShown(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== "";
}

/** How many days can still be recorded. */
export function roomIn({ waiting, free }: LogTable): number {
  return waiting.size + free.length;
}

/**
 * The next day to be recorded: the first that waits for its workers, else the one after the last date.
 *
 * @param leadoff the day with which the log begins, serial number; null where it is not known
 * @returns null for a blank log without a leadoff date
 */
export function nextDayOf({ waiting, lastDate }: LogTable, leadoff: number | null): number | null {
  const [waits] = [...waiting.keys()].toSorted((a, b) => a - b);
  return waits ?? (lastDate === null ? leadoff : lastDate + 1);
}

/** What is ready to be written. */
export interface Recorded {
  readonly status: "ready";
  readonly changes: readonly Change[];
  /** The rows that are written, from 0. */
  readonly rows: readonly number[];
  /** The log once they are. */
  readonly after: LogTable;
}

/** What recording some days comes to. */
export type Recording =
  | Recorded
  /** So many rows are missing. */
  | { readonly status: "full"; readonly missing: number }
  /** The log has rows up to a later date, and none for this one. */
  | { readonly status: "no-row"; readonly date: number };

/**
 * The changes that record days: in the rows that have their dates already, the others one below the other in the free
 * rows.
 *
 * @param days in the order of time; one without workers is passed over where the log has rows up to a later date and
 *   none for it
 */
export function recordDays(table: LogTable, days: readonly RecordedDay[]): Recording {
  const { sheet, columns, waiting, lastDate } = table;
  const changes: Change[] = [];
  const rows: number[] = [];
  let used = 0;
  for (const { date, workers } of days) {
    const put = (row: number) => {
      rows.push(row);
      changes.push({ place: { sheet, row, column: columns.workers }, value: workers });
    };
    const waits = waiting.get(date);
    if (waits !== undefined) {
      put(waits);
    } else if (lastDate === null || date > lastDate) {
      const next = table.free[used];
      used += 1;
      if (!next) continue;
      const { row, dateFormat } = next;
      changes.push({
        place: { sheet, row, column: columns.date },
        value: date,
        isDate: true,
        ...(!showsDate(dateFormat) && { format: "yyyy-mm-dd" }),
      });
      put(row);
    } else if (workers > 0) {
      return { status: "no-row", date };
    }
  }
  const missing = used - table.free.length;
  if (missing > 0) return { status: "full", missing };
  const dates = new Set(days.map(({ date }) => date));
  const after: LogTable = {
    ...table,
    days: [...table.days, ...days],
    lastDate: Math.max(lastDate ?? 0, ...dates),
    waiting: new Map([...waiting].filter(([date]) => !dates.has(date))),
    free: table.free.slice(used),
  };
  return { status: "ready", changes, rows, after };
}
