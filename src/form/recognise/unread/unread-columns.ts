/** Columns of numbers in a log whose headings say nothing that the form knows. */
import type { FormField } from "../../fields";
import type { Unread } from "../../submission";
import { cellAt, textAt } from "../cells/sheet-cells";
import type { Headings } from "../headings/heading-rows";
import { meansAnother } from "../headings/match-heading";
import { columnsFilledByMost } from "../evidence/filled-columns";
import type { TableFound } from "../tables/table-rows";

/** With these a log is whole, and a further column of numbers is the workplace's own business. */
const wholeLogs: readonly (readonly FormField[])[] = [
  ["log.workers", "log.personHours"],
  ["log.workers", "log.hoursPerWorker"],
];

/** The columns of a log that lacks one of its amounts, in which most rows hold a number that nobody read. */
export function unreadColumns(
  { headings, rows }: TableFound,
  explained: ReadonlySet<number>,
): Unread[] {
  if (headings.id !== "log" || rows.length === 0 || isWhole(headings)) return [];
  const { sheetCells, area, columns } = headings;
  const known = new Set(columns.map(({ column }) => column));
  const found: Unread[] = [];
  for (const column of columnsFilledByMost(sheetCells, rows, area)) {
    if (known.has(column) || explained.has(column)) continue;
    const heading = textAt(sheetCells, area.bottom, column) ?? "";
    if (meansAnother(heading)) continue;
    const numbers = rows.filter(
      ({ row }) => typeof cellAt(sheetCells, row, column)?.value === "number",
    );
    if (numbers.length * 2 <= rows.length) continue;
    const bottom = rows.at(-1)?.row ?? area.bottom;
    const range = { top: area.top, left: column, bottom, right: column };
    found.push({ sheet: sheetCells.sheet.name, range, reason: "column-not-read" });
  }
  return found;
}

function isWhole({ columns }: Headings): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return wholeLogs.some((whole) => whole.every((field) => fields.has(field)));
}
