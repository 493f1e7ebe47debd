import { lastSerial, partsOf } from "../../../core/calendar/serial";
import { toSerial } from "../../date-system";
import type { Area, Cell, DateSystem, Rows } from "../../workbook";
import { rangeOf } from "./areas";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";

/** Columns whose first date is examined: one may be hidden, or too narrow to show its dates. */
const columnsLookedAt = 8;

const systems: readonly DateSystem[] = [1900, 1904];

/**
 * The date system of the workbook.
 *
 * Excel has no property for it, and `workbook.functions.date(1904, 1, 1)` counts as a write that clears the undo
 * stack. So the year that a date cell shows is compared with the year of its number. One sync; none in a workbook
 * without dates.
 *
 * @param rows the cells as Excel has them
 * @returns null where it is unknown: there is no date, or none that shows its year
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  rows: readonly Rows[],
  sending: Sending,
): Promise<DateSystem | null> {
  const dates = dateCells(sheets, rows);
  if (dates.length === 0) return null;
  const shown = await inOneSync(
    context,
    () =>
      dates.map(({ worksheet, area, day }) => ({
        day,
        range: rangeOf(worksheet, area).load("text"),
      })),
    sending,
  );
  for (const { day, range } of shown) {
    const years = range.text[0]?.[0]?.match(/\d{4}/g)?.map(Number) ?? [];
    const system = systems.find((each) => years.includes(partsOf(toSerial(day, each)).year));
    if (system !== undefined) return system;
  }
  return null;
}

interface DateCell {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  readonly day: number;
}

/** The first date in each column, of the first columns that have any. */
function dateCells(sheets: readonly SheetOutline[], rows: readonly Rows[]): DateCell[] {
  const found: DateCell[] = [];
  for (const [index, { worksheet }] of sheets.entries()) {
    const columns = new Set<number>();
    for (const [row, line = []] of rows[index]?.entries() ?? []) {
      for (const [column, cell] of line.entries()) {
        if (columns.has(column) || !cell || !isDate(cell)) continue;
        columns.add(column);
        const area = { top: row, left: column, bottom: row, right: column };
        found.push({ worksheet, area, day: Number(cell.value) });
        if (found.length === columnsLookedAt) return found;
      }
    }
  }
  return found;
}

function isDate({ value, format }: Cell): boolean {
  return (
    typeof value === "number" &&
    value >= 1 &&
    toSerial(value, 1904) <= lastSerial &&
    showsYear(format)
  );
}

/** Whether a number format shows a year with four digits, apart from texts in it. */
function showsYear(format = ""): boolean {
  return /yyy/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
