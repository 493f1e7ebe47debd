/** What a function fills a cell with; nothing is "". */
export type CellValue = number | string | boolean;

/** What a function of the add-in is to Excel: raw arguments in, one value or a spill of equal rows out. */
export type ZaFunction = (...cells: unknown[]) => CellValue | CellValue[][];
