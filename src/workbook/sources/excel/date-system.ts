import { lastSerial, partsOf, serialOf1904 } from "../../../core/serial";
import type { Rows } from "../../workbook";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";

/** A column may be too narrow for its dates, so more than one cell is looked at. */
const cellsLookedAt = 8;

/**
 * Whether the workbook counts its days from 1904.
 *
 * Excel has no property for it, and `workbook.functions.date(1904, 1, 1)` counts as a write that empties the
 * list of things to undo. So the year that a date cell shows is compared with the year of its number. One sync;
 * none in a workbook without dates, where it does not matter.
 */
export async function readDate1904(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  rows: readonly Rows[],
  sending: Sending,
): Promise<boolean> {
  const dates = dateCells(rows);
  if (dates.length === 0) return false;
  const shown = await inOneSync(
    context,
    () =>
      dates.map(({ sheet, row, column, serial }) => ({
        serial,
        range: sheets[sheet]?.worksheet.getRangeByIndexes(row, column, 1, 1).load("text"),
      })),
    sending,
  );
  for (const { serial, range } of shown) {
    const years = range?.text[0]?.[0]?.match(/\d{4}/g)?.map(Number) ?? [];
    if (years.includes(partsOf(serial).year)) return false;
    if (years.includes(partsOf(serial + serialOf1904).year)) return true;
  }
  return false;
}

interface DateCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

function dateCells(rows: readonly Rows[]): DateCell[] {
  const found: DateCell[] = [];
  for (const [sheet, lines] of rows.entries()) {
    for (const [row, line = []] of lines.entries()) {
      for (const [column, cell] of line.entries()) {
        if (typeof cell?.value !== "number" || !showsYear(cell.format)) continue;
        if (cell.value < 1 || cell.value > lastSerial - serialOf1904) continue;
        found.push({ sheet, row, column, serial: cell.value });
        if (found.length === cellsLookedAt) return found;
      }
    }
  }
  return found;
}

/** Whether a number format shows a year with four digits, apart from texts in it. */
function showsYear(format = ""): boolean {
  return /yyy/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
