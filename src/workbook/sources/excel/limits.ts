/** How much is requested from Excel, in total and at once. */
export interface ExcelLimits {
  /** Cells in the used ranges of all sheets, blank ones included, before a workbook is refused. */
  readonly cells: number;
  /**
   * Cells read in one sync. Excel on the web returns at most 5 MB; a cell's value, formula and format take 25 to 80
   * bytes (34 in a log with two columns of formulas, 12 of them for the format), so this many are 1.3 to 4 MB. A
   * block that is still too large is halved.
   */
  readonly cellsAtOnce: number;
  /** Estimated bytes of the request or its response, in one sync of the writer. */
  readonly bytesAtOnce: number;
  /** Milliseconds to wait before each retry while Excel is too busy. */
  readonly pauses: readonly number[];
}

export const defaultLimits: ExcelLimits = {
  cells: 2_000_000,
  cellsAtOnce: 50_000,
  bytesAtOnce: 1_500_000,
  pauses: [500, 1_000, 2_000],
};
