/** What a workbook is to us: plain data, read once; nothing downstream knows its source. */
import type { IgnoreList } from "./ignore-list";

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Defined names, workbook-wide and of single sheets. */
  readonly names: readonly DefinedName[];
  /** Of the file; cells and changes carry serial numbers of the 1900 system in either case. */
  readonly dateSystem: DateSystem;
  /** Other workbooks to which formulas of this one refer, by path or address. */
  readonly externalLinks: readonly string[];
  /** The findings that were set aside in it; absent where it keeps none. It is no content of the workbook. */
  readonly ignores?: IgnoreList;
}

/** The year in which a workbook's days begin: day 0 is 1899-12-31 or 1904-01-01. */
export type DateSystem = 1900 | 1904;

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The cells, sparse: `rows[row]?.[column]`, both from 0. */
  readonly rows: Rows;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly Table[];
}

export type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** One cell that holds something. */
export interface Cell {
  /** The value shown: number (dates are serial numbers), text, boolean or error; null when blank. */
  readonly value: CellValue;
  /** Whether the value is a date, which the format shows: a serial number of the 1900 system, days. */
  readonly isDate?: true;
  /** The formula without its "=", the add-in's functions written `ZA.NAME`; absent on a typed value. */
  readonly formula?: string;
  /** The number format code as Excel stores it; absent where it is General. */
  readonly format?: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** An error value, as Excel writes it: `#N/A`, `#DIV/0!`, ... */
export interface CellError {
  readonly error: string;
}

/** A rectangle of cells; rows and columns from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (list object). `area` includes the header and totals rows. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, without "=": `Log!$A$2:$A$400`. */
  readonly refersTo: string;
  /** The sheet it belongs to; absent when it holds for the whole workbook. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

/** The position of a cell: a sheet by name, row and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place of what stands in a cell, and nothing else of it. */
export function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

/** One cell to be written; `value` or `formula` (without "="), never both. */
export interface Change {
  readonly place: Place;
  readonly value?: string | number | boolean | null;
  /** Whether the value is a date: a serial number of the 1900 system, days, whatever the cell's format. */
  readonly isDate?: true;
  /** Whether the value is a time, which the cell's format shows: days, 8.5 hours are 0.354. */
  readonly isTime?: true;
  readonly formula?: string;
  /** The number format code that the cell gets with it; absent where its format stays. */
  readonly format?: string;
}

/** The largest number that a cell of Excel can hold. */
const largestNumber = 9.99999999999999e307;

/** Whether a number is one that Excel has: neither larger than all of its numbers nor -0, by which nothing follows. */
export function isExcelNumber(number: number): boolean {
  return Math.abs(number) <= largestNumber && !Object.is(number, -0);
}

/** Whether a cell's value is an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
