/** The log as a table, in the columns of somebody's own. */
import { weekdayOf } from "../../../src/core/calendar/serial";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue, Place } from "../../../src/workbook/workbook";
import type { Book } from "./book";
import type { Facts, LogDay } from "./facts";

export interface Column {
  /** One a line; null where a heading above or beside holds for it. */
  readonly headings: readonly (string | null)[];
  /** A column of the log, or a name for one that is none of the submission's. */
  readonly field: string;
  readonly format?: string;
  readonly value?: (day: LogDay, row: number) => CellValue;
  /** The formula in a row of the sheet, from 1. Not used where the record starts again. */
  readonly formula?: (row: number, isFirst: boolean) => string;
}

export interface LogTable {
  readonly columns: readonly Column[];
  readonly merges?: readonly string[];
  /** The label of the totals row. */
  readonly total?: string;
  /** The label of a subtotal after each Sunday. */
  readonly weekly?: string;
  readonly isOf?: (day: LogDay, row: number) => boolean;
}

const summed = ["workers", "personHours"] as const;

export function drawLog(book: Book, at: Place, facts: Facts, table: LogTable): void {
  const { columns, merges = [], isOf = () => true } = table;
  const lines = columns[0]?.headings.length ?? 1;
  const put = (row: number, column: number, value: CellValue, more = {}) => {
    if (value === null && !("key" in more)) return;
    book.put({ sheet: at.sheet, row, column: at.column + column }, value, more);
  };
  for (const [index, { headings, field }] of columns.entries()) {
    for (const [line, heading] of headings.entries()) {
      const key = line === 0 ? { key: `heading.log.${field}` } : {};
      if (heading !== null) put(at.row + line, index, heading, key);
    }
  }
  for (const area of merges) book.merge(at.sheet, area);
  const drawTotal = (label: string, row: number, first: number, days: readonly LogDay[]) => {
    put(row, 0, label);
    for (const field of summed) {
      const column = columns.findIndex((each) => each.field === field);
      if (column < 0) continue;
      const [top, bottom] = [first, row - 1].map((each) => cellAddress(each, at.column + column));
      const stated = label === table.total ? facts.totals[field] : undefined;
      const sum = days.reduce((total, day) => total + day[field], 0);
      put(row, column, stated ?? sum, {
        key: `log.${label === table.total ? "total" : "week"}.${field}`,
        ...(stated === undefined && { formula: `SUM(${top}:${bottom})` }),
      });
    }
  };
  const first = at.row + lines;
  let row = first;
  let week: LogDay[] = [];
  const restarts = facts.accidents.some(({ breaks }) => breaks === true);
  for (const [index, day] of facts.log.entries()) {
    if (!isOf(day, index)) continue;
    for (const [place, { field, format, value, formula }] of columns.entries()) {
      const stated = value
        ? value(day, index)
        : ((day as Readonly<Record<string, CellValue | undefined>>)[field] ?? null);
      put(row, place, stated, {
        key: `log.${field}.${index}`,
        ...(typeof stated === "number" && format !== undefined && { format }),
        ...(formula && !restarts && { formula: formula(row + 1, row === first) }),
      });
    }
    row += 1;
    week.push(day);
    if (table.weekly === undefined || weekdayOf(day.date) !== 0) continue;
    drawTotal(table.weekly, row, row - week.length, week);
    row += 1;
    week = [];
  }
  if (table.total !== undefined) drawTotal(table.total, row, first, facts.log.filter(isOf));
}
