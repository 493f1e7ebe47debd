/** Books of one sheet a day: the day in the sheet's name or beside a label, head counts in a block with its sum. */
import { readDateText } from "../../../core/parse-text";
import { partsOf } from "../../../core/calendar/serial";
import { type SheetCells, isClaimed, mergeAt } from "../cells/sheet-cells";
import { cellSpecOf, entryAt } from "../cells/read-cell";
import { headingOf } from "../headings/heading-words";
import { sumOf } from "../headings/total-words";

export interface DaySheet {
  readonly sheetCells: SheetCells;
  /** The day, or what is known of it. */
  readonly day: { readonly serial: number } | { readonly dayOfMonth: number };
}

/** Fewer sheets are single reports. */
const fewestSheets = 3;

/** Rows in which a sheet's day stands. */
const rowsOfDay = 12;

const counts = /출\s*력|출\s*역|투입|인원|금\s*일|head\s?count|manpower|workers|crew/i;
const others =
  /주민|노\s*임|단\s*가|지\s*급\s*액|교육\s*(?:일지|명단|참석|대상)|연장\s*근로|잔\s*업|overtime|payroll|training/i;
const dayLabels = new Set(
  "일자 날짜 작성일 작성일자 작업일 작업일자 보고일 보고일자 년월일 연월일 date workdate reportdate".split(
    " ",
  ),
);
const monthAndDay =
  /^\D*(\d{1,2})\s*[월.\-/_]\s*(\d{1,2})\s*일?\s*\)?(?:\s*\(?[월화수목금토일]\)?)?$/;
const dayOnly = /^(?:day\s*)?0?(\d{1,2})\s*일?(?:\s*\(?[월화수목금토일]\)?)?$/i;
const fourDigits = /^(\d{2})(\d{2})$/;

const [lastMonth, lastDay] = [12, 31];

/** The sheets of a book that has one a day, each with head counts and their sum; none where a table was read on it. */
export function daySheetsIn(sheets: readonly SheetCells[]): DaySheet[] {
  const found = sheets.flatMap((sheetCells) => {
    const day = dayOf(sheetCells);
    return day !== null && holdsHeadCounts(sheetCells) ? [{ sheetCells, day }] : [];
  });
  const days = new Set(found.map(({ day }) => JSON.stringify(day)));
  return days.size >= fewestSheets ? found : [];
}

function dayOf(sheetCells: SheetCells): DaySheet["day"] | null {
  return dayInName(sheetCells.sheet.name.normalize("NFKC").trim()) ?? labelledDay(sheetCells);
}

function dayInName(name: string): DaySheet["day"] | null {
  const serial = readDateText(name);
  if (serial !== null) return { serial };
  const [, month, day] = monthAndDay.exec(name) ?? fourDigits.exec(name) ?? [];
  const dayOfMonth = Number(day ?? dayOnly.exec(name)?.[1] ?? NaN);
  if (!(dayOfMonth >= 1 && dayOfMonth <= lastDay)) return null;
  const known = Number(month ?? 1);
  return known >= 1 && known <= lastMonth
    ? { dayOfMonth: known * (lastDay + 1) + dayOfMonth }
    : null;
}

/** The day beside a label at the top of a sheet. */
function labelledDay(sheetCells: SheetCells): DaySheet["day"] | null {
  const spec = cellSpecOf("log.date", "");
  for (const row of sheetCells.rowNumbers) {
    if (row >= rowsOfDay) break;
    for (const [column, cell] of (sheetCells.sheet.rows[row] ?? []).entries()) {
      if (typeof cell?.value !== "string" || !dayLabels.has(headingOf(cell.value).words)) continue;
      const next = (mergeAt(sheetCells, row, column)?.right ?? column) + 1;
      for (const at of [next, next + 1]) {
        const { value, cell: beside } = entryAt(sheetCells, row, at, spec);
        const isDay = beside.isDate === true || typeof beside.value === "string";
        if (isDay && typeof value === "number" && partsOf(value).year > 1990)
          return { serial: value };
      }
    }
  }
  return null;
}

/** Whether a sheet speaks of head counts and adds them up, and not of pay, training or overtime. */
function holdsHeadCounts(sheetCells: SheetCells): boolean {
  let [speaks, sums] = [false, false];
  if (others.test(sheetCells.sheet.name)) return false;
  for (const row of sheetCells.rowNumbers) {
    const cells = sheetCells.sheet.rows[row] ?? [];
    const lastNumber = cells.findLastIndex((cell) => typeof cell?.value === "number");
    for (const [column, cell] of cells.entries()) {
      if (typeof cell?.value !== "string" || isClaimed(sheetCells, row, column)) continue;
      if (others.test(cell.value)) return false;
      speaks ||= counts.test(cell.value);
      sums ||= column < lastNumber && sumOf(cell.value) !== null;
    }
  }
  return speaks && sums;
}
