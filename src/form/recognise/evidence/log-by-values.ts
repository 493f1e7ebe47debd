/** Finds a log whose headings nobody knows: days that rise from row to row, beside numbers that add up. */
import type { Entry } from "../../submission";
import type { Area } from "../../../workbook/workbook";
import { type Value, cellSpecOf, entryAt, valueAt } from "../cells/read-cell";
import { type SheetCells, cellAt, isClaimed, textAt } from "../cells/sheet-cells";
import { type Column, type Headings, headingsFrom } from "../headings/heading-rows";
import { exactMatches } from "../headings/match-heading";
import { type TableFound, readTable } from "../tables/table-rows";
import { numbersOf } from "./number-columns";
import { fewestDates, goByDays } from "./rising-dates";
import { type Roles, rolesIn } from "./roles";

/** Lines in which the headings may stand above the first day. */
const tallestHeadings = 3;

/** Rows between two days of one log. */
const widestGap = 3;

/** Days before 1990 and after 2100 are numbers of something else. */
const [firstDay, lastDay] = [32_874, 73_415];

const dateSpec = cellSpecOf("log.date", "");

/** A day of a column. */
interface Dated {
  readonly row: number;
  readonly day: number;
}

/**
 * The logs of a sheet that their values show: the days of a column rise by days, and beside them stand workers or
 * person-hours under a known heading, or person-hours that are workers x hours with a running total or count.
 *
 * What they cover is claimed on the sheet.
 */
export function logsByValues(sheetCells: SheetCells): TableFound[] {
  return datedColumns(sheetCells).flatMap(({ column, days }) => {
    const top = days[0]?.row ?? 0;
    if (isClaimed(sheetCells, top, column)) return [];
    const headings = headingsAbove(sheetCells, column, top);
    if (!headings) return [];
    const roles = rolesIn(numbersOf(tableOf(headings, days)));
    if (!isLog(headings, roles)) return [];
    return [readTable(withSettled(headings, roles), "log.date")];
  });
}

/** More columns with days are those of another kind of table, as a plan is. */
const mostColumns = 24;

/** The columns of a sheet in which days rise, each from its first day on. */
function datedColumns(sheetCells: SheetCells): { column: number; days: Dated[] }[] {
  const byColumn = new Map<number, Dated[][]>();
  for (const row of sheetCells.rowNumbers) {
    sheetCells.sheet.rows[row]?.forEach((_, column) => {
      const day = isClaimed(sheetCells, row, column) ? null : dayAt(sheetCells, row, column);
      if (day === null) return;
      const runs = byColumn.get(column) ?? [];
      byColumn.set(column, runs);
      const run = runs.at(-1);
      if (run && row - (run.at(-1)?.row ?? row) <= widestGap) run.push({ row, day });
      else runs.push([{ row, day }]);
    });
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .slice(0, mostColumns)
    .flatMap(([column, runs]) => runs.map((days) => ({ column, days })))
    .filter(({ days }) => days.length > fewestDates && goByDays(days.map(({ day }) => day)));
}

function dayAt(sheetCells: SheetCells, row: number, column: number): number | null {
  const value = valueAt(sheetCells, row, column, dateSpec);
  const raw = cellAt(sheetCells, row, column)?.value;
  if (typeof value !== "number" || (typeof raw === "number" && !Number.isInteger(raw))) return null;
  return firstDay <= value && value <= lastDay ? value : null;
}

/** The headings above the first day, with its column as that of the dates. */
function headingsAbove(sheetCells: SheetCells, column: number, top: number): Headings | null {
  let best: Headings | null = null;
  for (let row = top - 1; row >= Math.max(0, top - tallestHeadings); row--) {
    const headings = headingsFrom(sheetCells, row, "log");
    if (headings && headings.area.bottom < top && headings.score > (best?.score ?? 0)) {
      best = headings;
    }
  }
  const bottom = best?.area.bottom ?? top - 1;
  if (bottom < 0) return null;
  const heading = textAt(sheetCells, bottom, column) ?? "";
  if (isOfAnotherPart(heading)) return null;
  const place = { sheet: sheetCells.sheet.name, row: bottom, column };
  const date: Column = {
    field: "log.date",
    column,
    heading,
    place,
    certain: true,
    score: 0,
    alternatives: [],
    rivals: [],
  };
  const others = (best?.columns ?? []).filter(
    (each) => each.column !== column && each.field !== "log.date",
  );
  const area = widened(
    sheetCells,
    best?.area ?? { top: bottom, bottom, left: column, right: column },
    top,
  );
  return { id: "log", sheetCells, columns: [date, ...others], area, score: best?.score ?? 0 };
}

/** A day of the leadoff, of an accident, of an achievement is no day of a log. */
function isOfAnotherPart(heading: string): boolean {
  return (["pairs", "accidents", "quotation", "documents"] as const).some((scope) =>
    exactMatches(heading, scope).some(({ certain }) => certain),
  );
}

/** The area as wide as the first row below it is filled, column by column. */
function widened(sheetCells: SheetCells, { top, bottom, left, right }: Area, first: number): Area {
  const isFilled = (column: number) =>
    column >= 0 &&
    !isClaimed(sheetCells, first, column) &&
    (cellAt(sheetCells, first, column) !== undefined ||
      textAt(sheetCells, bottom, column) !== undefined);
  let [from, to] = [left, right];
  while (isFilled(from - 1)) from--;
  while (isFilled(to + 1)) to++;
  return { top, bottom, left: from, right: to };
}

function tableOf(headings: Headings, days: readonly Dated[]): TableFound {
  const { sheetCells, area } = headings;
  const column = headings.columns[0]?.column ?? area.left;
  const rows = days.map(({ row }) => {
    const entry: Entry<Value> = entryAt(sheetCells, row, column, dateSpec);
    return { sheet: sheetCells.sheet.name, row, entries: new Map([["log.date" as const, entry]]) };
  });
  const bottom = rows.at(-1)?.row ?? area.bottom;
  return { headings, key: "log.date", bottom, rows, sums: [], carried: false, months: [] };
}

function isLog({ columns }: Headings, { settled }: Roles): boolean {
  const counts = columns.filter(
    ({ field, certain }) => certain && (field === "log.workers" || field === "log.personHours"),
  );
  if (counts.length > 0) return true;
  const isTotalled = settled.has("log.runningPersonHours") || settled.has("log.runningDays");
  return settled.has("log.personHours") && isTotalled;
}

/** The headings with the columns that add up; what no heading says is not certain yet. */
function withSettled(headings: Headings, { settled }: Roles): Headings {
  const known = new Set(headings.columns.map(({ column }) => column));
  const fields = new Set(headings.columns.map(({ field }) => field));
  const added = [...settled].filter(
    ([field, { column }]) => !known.has(column) && !fields.has(field),
  );
  const columns = added.map(([field, { column, heading, place }]): Column => ({
    field,
    column,
    heading,
    place,
    certain: false,
    score: 0,
    alternatives: [],
    rivals: [],
  }));
  return {
    ...headings,
    columns: [...headings.columns, ...columns].sort((a, b) => a.column - b.column),
  };
}
