import { isDay } from "../../../core/calendar/serial";
import { type FormField, fieldOf } from "../../../form/fields";
import type { Cell, Change, Place, Sheet, Table, Workbook } from "../../../workbook/workbook";

/** A row of the log in which a day is recorded. */
export interface RecordedDay {
  /** Serial number. */
  readonly date: number;
  readonly workers: number;
}

/** The log of the project's own form, and the prepared rows that are still free. */
export interface LogTable {
  readonly sheet: string;
  readonly columns: { readonly date: number; readonly workers: number };
  /** The days recorded, as they stand. */
  readonly days: readonly RecordedDay[];
  /** The free rows below the last one that is used, from 0. */
  readonly free: readonly number[];
}

/** The name that the form gives its log. */
const tableName = "ZaLog";

/**
 * Finds the log that the pane can write into.
 *
 * @returns null where the workbook is not of the project's own form
 */
export function logTableOf({ sheets }: Workbook): LogTable | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
    if (table) return readTable(sheet, table);
  }
  return null;
}

function readTable(sheet: Sheet, table: Table): LogTable | null {
  const { area, headerRows, totalsRows } = table;
  const columns = {
    date: columnOf(table, "log.date"),
    workers: columnOf(table, "log.workers"),
  };
  if (columns.date === null || columns.workers === null) return null;
  const { date, workers } = columns;
  const body = [];
  for (let row = area.top + headerRows; row <= area.bottom - totalsRows; row += 1) body.push(row);
  const cellsOf = (row: number) => [sheet.rows[row]?.[date], sheet.rows[row]?.[workers]] as const;
  const lastUsed = body.findLast((row) => cellsOf(row).some(isUsed)) ?? area.top;
  const days = body.flatMap((row) => {
    const [dateCell, workersCell] = cellsOf(row);
    const day = dateCell?.value;
    const count = workersCell?.value;
    return isDay(day) && typeof count === "number"
      ? [{ date: Math.floor(day), workers: count }]
      : [];
  });
  return {
    sheet: sheet.name,
    columns: { date, workers },
    days,
    free: body.filter((row) => row > lastUsed),
  };
}

function columnOf({ area, columns }: Table, field: FormField): number | null {
  const { ko, en } = fieldOf(field).label;
  // The unit stands behind the label, in brackets.
  const labelOf = (name: string) => name.split(/\s*\(/, 1)[0]?.trim();
  const index = columns.findIndex((name) => [ko, en].some((label) => label === labelOf(name)));
  return index < 0 ? null : area.left + index;
}

function isUsed(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== "";
}

/** The last day recorded; null before the first. */
export function lastDayOf({ days }: LogTable): RecordedDay | null {
  return days.reduce<RecordedDay | null>(
    (last, day) => (last && last.date > day.date ? last : day),
    null,
  );
}

/**
 * The changes that record days in the free rows, one below the other.
 *
 * @throws RangeError for more days than there are free rows
 */
export function recordDays(table: LogTable, days: readonly RecordedDay[]): readonly Change[] {
  return days.flatMap(({ date, workers }, index) => {
    const row = table.free[index];
    if (row === undefined) throw new RangeError(`no free row for day ${index + 1}`);
    const at = (column: number): Place => ({ sheet: table.sheet, row, column });
    return [
      { place: at(table.columns.date), value: date, isDate: true as const },
      { place: at(table.columns.workers), value: workers },
    ];
  });
}
