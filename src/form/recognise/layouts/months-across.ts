/** Records whose months stand across the columns, with a row for the days, the hours and their totals. */
import { readMonthText } from "../../../core/parse-text";
import { isDay, partsOf } from "../../../core/calendar/serial";
import type { Area, Cell } from "../../../workbook/workbook";
import type { FormField } from "../../fields";
import { type SheetCells, isClaimed, rowsNearTops, textAt } from "../cells/sheet-cells";
import { exactMatches } from "../headings/match-heading";

/** Fewer months in a row may be those of the head counts before the leadoff, or a comparison. */
const fewestMonths = 3;

/** Rows below the months in which the amounts stand, and columns before them for their labels. */
const [mostRows, mostLabels] = [16, 3];

/** Amounts that only a record has; head counts by month stand in many tables. */
const ofRecord: ReadonlySet<FormField> = new Set([
  "log.personHours",
  "log.zaDays",
  "log.runningDays",
  "log.runningPersonHours",
]);

const monthsOfYear = 12;

/** The tables of months across the columns on a sheet; what they cover is claimed. */
export function monthsAcrossOn(sheetCells: SheetCells): { sheet: string; range: Area }[] {
  const found: { sheet: string; range: Area }[] = [];
  for (const row of rowsNearTops(sheetCells)) {
    const months = monthsIn(sheetCells, row);
    const bottom = months && lastAmountBelow(sheetCells, row, months.left);
    if (!months || bottom === null) continue;
    const range = { top: row, left: Math.max(0, months.left - 1), bottom, right: months.right };
    sheetCells.claimed.add(range);
    found.push({ sheet: sheetCells.sheet.name, range });
  }
  return found;
}

/** The first and last column of the months that stand in a row, one after the other. */
function monthsIn(sheetCells: SheetCells, row: number): { left: number; right: number } | null {
  const cells = sheetCells.sheet.rows[row] ?? [];
  let [left, before]: [number, number | null] = [0, null];
  for (let column = 0; column <= cells.length; column++) {
    const stated = monthOf(cells[column]);
    const month = stated !== null && isClaimed(sheetCells, row, column) ? null : stated;
    const follows = month !== null && before !== null && month === (before % monthsOfYear) + 1;
    if (!follows) {
      if (before !== null && column - left >= fewestMonths) return { left, right: column - 1 };
      left = column;
    }
    before = month;
  }
  return null;
}

function monthOf(cell: Cell | undefined): number | null {
  const value = cell?.value;
  if (typeof value === "string") return readMonthText(value)?.month ?? null;
  if (typeof value !== "number" || cell?.isDate !== true || !isDay(value)) return null;
  const { month, day } = partsOf(value);
  return day === 1 ? month : null;
}

/** The last row below the months whose label is an amount of a record; null where none is. */
function lastAmountBelow(sheetCells: SheetCells, row: number, left: number): number | null {
  let last: number | null = null;
  for (let below = row + 1; below <= row + mostRows; below++) {
    for (let column = Math.max(0, left - mostLabels); column < left; column++) {
      const text = textAt(sheetCells, below, column);
      if (text === undefined) continue;
      const [match] = exactMatches(text, "log");
      if (match?.certain && ofRecord.has(match.field)) last = below;
    }
  }
  return last;
}
