/** Tables whose days stand across the columns, a row for each team, month or person: 공수표, 출역현황. */
import { readDateText } from "../../../core/parse-text";
import type { Area, Cell } from "../../../workbook/workbook";
import { type SheetCells, cellAt, isClaimed, rowsBelow, textAt } from "../cells/sheet-cells";

/** A table of which each column is a day. */
export interface DaysAcross {
  readonly sheetCells: SheetCells;
  readonly area: Area;
  /** Whether its rows are persons with pay, training or overtime, and no head counts. */
  readonly isOfPersons: boolean;
}

/** Half a month of numbers, a week of dates: fewer may be anything. */
const fewest = { numbers: 15, dates: 7 } as const;

/** Numbers in a row below the days that make it one of the table. */
const fewestNumbers = 3;

/** Lines of headings above the days, and empty rows within the table. */
const [tallestHeadings, widestGap] = [3, 1];

const dayText = /^0?(\d{1,2})\s*일?(?:\s*\(?[월화수목금토일]\)?)?$/;

const words =
  /성\s*명|주민|공\s*수|단\s*가|노\s*임|임\s*금|급\s*여|지\s*급|잔\s*업|연\s*장|교\s*육|사\s*번|\bname\b|overtime|\bot\b|wage|pay/i;

/** The tables of days across the columns on a sheet; what they cover is claimed, so that no other table is read in it. */
export function daysAcrossOn(sheetCells: SheetCells): DaysAcross[] {
  const found: DaysAcross[] = [];
  for (const row of sheetCells.rowNumbers) {
    const days = daysIn(sheetCells, row);
    if (!days) continue;
    const area = areaFrom(sheetCells, row, days);
    sheetCells.claimed.add(area);
    if (!holdsNumbers(sheetCells, row, days, area.bottom)) continue;
    found.push({ sheetCells, area, isOfPersons: speaksOfPersons(sheetCells, area, row) });
  }
  return found;
}

/** The first and last column of the days that stand in a row, one after the other. */
function daysIn(sheetCells: SheetCells, row: number): { left: number; right: number } | null {
  const cells = sheetCells.sheet.rows[row] ?? [];
  if (cells.length < fewest.dates) return null;
  let [left, before]: [number, Day | null] = [0, null];
  for (let column = 0; column <= cells.length; column++) {
    const stated = dayOf(cells[column]);
    const day = stated && isClaimed(sheetCells, row, column) ? null : stated;
    if (follows(day, before)) {
      before = day;
      continue;
    }
    const isLong = column - left >= fewest[before?.isDate ? "dates" : "numbers"];
    if (before && isLong) return { left, right: column - 1 };
    [left, before] = [column, day];
  }
  return null;
}

interface Day {
  readonly day: number;
  readonly isDate: boolean;
}

function follows(day: Day | null, before: Day | null): boolean {
  return day?.isDate === before?.isDate && day?.day === (before?.day ?? NaN) + 1;
}

const lastOfMonth = 31;

function dayOf(cell: Cell | undefined): Day | null {
  const value = cell?.value;
  if (typeof value === "number") {
    if (cell?.isDate) return { day: Math.floor(value), isDate: true };
    return Number.isInteger(value) && value >= 1 && value <= lastOfMonth
      ? { day: value, isDate: false }
      : null;
  }
  if (typeof value !== "string") return null;
  const date = readDateText(value);
  if (date !== null) return { day: date, isDate: true };
  const day = Number(dayText.exec(value.trim())?.[1] ?? NaN);
  return day >= 1 && day <= lastOfMonth ? { day, isDate: false } : null;
}

/** The table around its days: the headings above and beside them, and the rows below as far as a gap. */
function areaFrom(
  sheetCells: SheetCells,
  row: number,
  days: { readonly left: number; readonly right: number },
): Area {
  let { left, right } = days;
  const isFilled = (column: number) =>
    column >= 0 &&
    [row - 1, row, row + 1, row + 2].some(
      (each) =>
        cellAt(sheetCells, each, column) !== undefined ||
        textAt(sheetCells, each, column) !== undefined,
    );
  while (isFilled(left - 1)) left--;
  while (isFilled(right + 1)) right++;
  const filled = (each: number) => {
    let cells = 0;
    for (let column = left; column <= right; column++) {
      if (cellAt(sheetCells, each, column) !== undefined) cells++;
    }
    return cells;
  };
  let top = row;
  while (row - top < tallestHeadings && filled(top - 1) > 1) top--;
  let bottom = row;
  for (const each of rowsBelow(sheetCells, row)) {
    if (each - bottom > widestGap + 1) break;
    if (filled(each) > 0) bottom = each;
  }
  return { top, left, bottom, right };
}

function holdsNumbers(
  sheetCells: SheetCells,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  bottom: number,
): boolean {
  for (let each = row + 1; each <= bottom; each++) {
    const cells = sheetCells.sheet.rows[each]?.slice(left, right + 1) ?? [];
    if (cells.filter((cell) => typeof cell?.value === "number").length >= fewestNumbers)
      return true;
  }
  return false;
}

function speaksOfPersons({ sheet }: SheetCells, { top, left, right }: Area, row: number): boolean {
  for (let each = Math.max(0, top - tallestHeadings); each <= row + 1; each++) {
    const cells = sheet.rows[each]?.slice(left, right + 1) ?? [];
    if (cells.some((cell) => typeof cell?.value === "string" && words.test(cell.value)))
      return true;
  }
  return words.test(sheet.name);
}
