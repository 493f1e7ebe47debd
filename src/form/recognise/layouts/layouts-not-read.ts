/** Records in layouts that are known and not read: days or months across the columns, rows of weeks, a sheet a day. */
import { partsOf } from "../../../core/calendar/serial";
import { greatestOf } from "../../../core/extremes";
import type { Area } from "../../../workbook/workbook";
import type { Log, Unread } from "../../submission";
import { periodAbove } from "../cells/page-month";
import type { SheetCells } from "../cells/sheet-cells";
import type { DaySheet } from "./day-sheets";
import type { DaysAcross } from "./days-across";

interface Part {
  readonly sheet: string;
  readonly range: Area;
}

export interface OtherLayouts {
  readonly daysAcross: readonly DaysAcross[];
  readonly monthsAcross: readonly Part[];
  readonly periods: readonly Part[];
  /** Goals by department or plant. */
  readonly ofWorkplaces: readonly Part[];
  readonly daySheets: readonly DaySheet[];
}

/**
 * What of these layouts to name: where a log covers the same time, they are what it was added up from, and lists of
 * persons with pay or training are no record beside one.
 */
export function layoutsNotRead(
  { daysAcross, monthsAcross, periods, daySheets, ofWorkplaces }: OtherLayouts,
  log: Log | null,
): Unread[] {
  const isRead = log !== null && log.rows.length > 0;
  const months = daysAcross.length > 0 ? monthsOf(log) : new Set<string>();
  const isCovered = ({ sheetCells, area, isOfPersons }: DaysAcross): boolean => {
    const { year, month } = periodAbove(sheetCells, area.top);
    const isKnown = year !== null && month !== null;
    return isRead && (isOfPersons || !isKnown || months.has(`${year}-${month}`));
  };
  return [
    ...ofWorkplaces.map((each): Unread => ({ ...each, reason: "rows-are-workplaces" })),
    ...daysAcross
      .filter((table) => !isCovered(table))
      .map(({ sheetCells, area }): Unread => ({
        sheet: sheetCells.sheet.name,
        range: area,
        reason: "days-across",
      })),
    ...(isRead ? [] : monthsAcross.map((each): Unread => ({ ...each, reason: "months-across" }))),
    ...(isRead ? [] : periods.map((each): Unread => ({ ...each, reason: "rows-are-periods" }))),
    ...(isRead
      ? []
      : daySheets.map(({ sheetCells }): Unread => ({
          sheet: sheetCells.sheet.name,
          range: usedArea(sheetCells),
          reason: "sheet-of-a-day",
        }))),
  ];
}

function monthsOf(log: Log | null): ReadonlySet<string> {
  const months = new Set<string>();
  for (const { date } of log?.rows ?? []) {
    if (date?.value == null) continue;
    const { year, month } = partsOf(date.value);
    months.add(`${year}-${month}`);
  }
  return months;
}

function usedArea({ sheet, rowNumbers }: SheetCells): Area {
  const widths = rowNumbers.map((row) => sheet.rows[row]?.length ?? 0);
  return {
    top: rowNumbers[0] ?? 0,
    left: 0,
    bottom: rowNumbers.at(-1) ?? 0,
    right: greatestOf([1, ...widths]) - 1,
  };
}
