/** How many rows the tables of a workbook may have. */
import type { FormTable } from "../../fields";
import { rowsReadOf, type TableFound } from "./table-rows";

/** So many rows that rows of sums add up, again and again, take as long as a row of their own. */
const summedPerRow = 50;

/**
 * Counts the rows of the tables of one workbook and turns away what is too many, so that no log keeps anybody busy, or
 * takes memory, without end.
 */
export class RowLimit {
  /** The tables that were turned away, without their rows. */
  readonly refused: TableFound[] = [];
  private readonly rows = new Map<FormTable["id"], number>();

  /** Whether a table is read; one with which the workbook has too many rows of its kind is not. */
  admits(table: TableFound): boolean {
    const { id } = table.headings;
    const summed = table.sums.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow, 0);
    const cost = table.rows.length + Math.floor(summed / summedPerRow);
    const rows = (this.rows.get(id) ?? 0) + cost;
    this.rows.set(id, rows);
    if (rows <= rowsReadOf(id)) return true;
    this.refused.push({ ...table, rows: [], sums: [], months: [] });
    return false;
  }
}
