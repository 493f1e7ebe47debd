/** The columns of a log that hold numbers, whether their headings are known or not. */
import type { FormField } from "../../fields";
import type { Place } from "../../../workbook/workbook";
import { type CellSpec, cellSpecOf, valueAt } from "../cells/read-cell";
import { textAt } from "../cells/sheet-cells";
import type { Column } from "../headings/heading-rows";
import type { TableFound } from "../tables/table-rows";
import { columnsFilledByMost } from "./filled-columns";

export interface NumberColumn {
  readonly column: number;
  readonly heading: string;
  readonly place: Place;
  /** What its heading says; null for a heading that the form does not know. */
  readonly read: Column | null;
  /** The number of each row, in the order of time; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** The numbers of a log, row by row in the order of time. */
export interface Numbers {
  readonly columns: readonly NumberColumn[];
  /** The day of each row; null where there is none, or none that can be read. */
  readonly dates: readonly (number | null)[];
}

/** More columns than a log has are another kind of table. */
const mostColumns = 24;

const fieldsOfText: ReadonlySet<FormField> = new Set(["log.date", "log.basis", "log.remark"]);

/** The numbers of a table, from below where the newest day is on top. */
export function numbersOf({ headings, rows }: TableFound): Numbers {
  const { sheetCells, area, columns } = headings;
  const dates = rows.map(({ entries }) => numberOf(entries.get("log.date")?.value));
  const isReversed = isNewestFirst(dates);
  const ordered = isReversed ? rows.toReversed() : rows;
  const found: NumberColumn[] = [];
  for (const column of columnsFilledByMost(sheetCells, rows, area)) {
    const read = columns.find((each) => each.column === column) ?? null;
    if (read && fieldsOfText.has(read.field)) continue;
    const heading = read?.heading ?? textAt(sheetCells, area.bottom, column) ?? "";
    const spec = specOf(read, heading);
    const values = ordered.map(({ row }) => numberOf(valueAt(sheetCells, row, column, spec)));
    if (values.filter((value) => value !== null).length * 2 <= values.length) continue;
    const place = { sheet: sheetCells.sheet.name, row: area.bottom, column };
    found.push({ column, heading, place: read?.place ?? place, read, values });
  }
  return {
    columns: found.length > mostColumns ? found.filter(({ read }) => read !== null) : found,
    dates: isReversed ? dates.toReversed() : dates,
  };
}

/** A column is read as its field, or as plain numbers, times among them. */
function specOf(read: Column | null, heading: string): CellSpec {
  const spec = read ? cellSpecOf(read.field, heading) : null;
  return spec?.kind === "number" ? spec : cellSpecOf("log.personHours", heading);
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function isNewestFirst(dates: readonly (number | null)[]): boolean {
  let [falls, rises] = [0, 0];
  let before: number | null = null;
  for (const date of dates) {
    if (date === null) continue;
    if (before !== null && date < before) falls += 1;
    if (before !== null && date > before) rises += 1;
    before = date;
  }
  return falls > rises;
}
