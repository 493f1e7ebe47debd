/** Dates of single values and tables whose year stands elsewhere in the workbook: "15.3.6", "3월 6일". */
import { readShortDateText } from "../../../core/parse-text";
import { partsOf, serialOf } from "../../../core/calendar/serial";
import { periodIn } from "../cells/page-month";
import type { Value } from "../cells/read-cell";
import { type SheetCells, titlesOf } from "../cells/sheet-cells";
import { type FormField, fieldOf } from "../../fields";
import type { Entry } from "../../submission";

type Entries = ReadonlyMap<FormField, Entry<Value>>;

/** The years that the workbook speaks of: in its titles, the names of its sheets and its whole dates. */
export function yearsOf(
  sheets: readonly SheetCells[],
  found: Iterable<Entries>,
): ReadonlySet<number> {
  const years = new Set<number>();
  for (const sheetCells of sheets) {
    for (const title of [sheetCells.sheet.name, ...titlesOf(sheetCells)]) {
      const { year } = periodIn(title);
      if (year !== null) years.add(year);
    }
  }
  for (const entries of found) {
    for (const [field, { value }] of entries) {
      if (typeof value === "number" && fieldOf(field).kind === "date")
        years.add(partsOf(value).year);
    }
  }
  return years;
}

/** The entries with their short dates read, where only one of the years makes a day of them. */
export function withYears(
  entries: Entries,
  years: ReadonlySet<number>,
): Map<FormField, Entry<Value>> {
  return new Map(
    [...entries].map(([field, entry]) => {
      const value = fieldOf(field).kind === "date" ? dayIn(entry, years) : null;
      return [field, value === null ? entry : { ...entry, value, reading: "converted" }];
    }),
  );
}

function dayIn({ cell, reading }: Entry<Value>, years: ReadonlySet<number>): number | null {
  if (reading !== "unreadable" || typeof cell.value !== "string") return null;
  const short = readShortDateText(cell.value);
  if (!short) return null;
  const { year: written, month, day } = short;
  const may = [...years].filter((year) => written === null || year % 100 === written);
  // "10.05.03" of a workbook of 2010 and 2003 has two readings.
  const isAlsoYear =
    written !== null && [...years].some((year) => year % 100 === day && year % 100 !== written);
  const [year] = may;
  if (year === undefined || may.length > 1 || isAlsoYear) return null;
  try {
    return serialOf(year, month, day);
  } catch {
    return null;
  }
}
