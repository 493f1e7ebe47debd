/** How many rows the tables of a workbook may have: a log of three hundred years has fewer. */
import { mostRows, type TableFound } from "./table-rows";

/** So many rows that rows of sums add up, again and again, take as long as a row of their own. */
const summedPerRow = 50;

/**
 * Counts the rows of the tables of one workbook and turns away what is too many, so that no log keeps anybody busy, or
 * takes memory, without end.
 */
export class RowLimit {
  /** The tables that were turned away, without their rows. */
  readonly refused: TableFound[] = [];
  private rows = 0;

  /** Whether a table is read; one with which the workbook has too many rows is not. */
  admits(table: TableFound): boolean {
    const summed = table.sums.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow, 0);
    this.rows += table.rows.length + Math.floor(summed / summedPerRow);
    if (this.rows <= mostRows) return true;
    this.refused.push({ ...table, rows: [], sums: [], months: [] });
    return false;
  }
}
