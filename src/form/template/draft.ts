/** A workbook about to be written: cells with their looks, and what stands around them. */
import { areaAddress } from "../../workbook/address";
import type { Area, CellValue } from "../../workbook/workbook";
import type { SheetId } from "../fields";
import type { Format, Look } from "./styles";

export interface DraftCell {
  /** What is shown; beside a formula, its result. */
  readonly value: CellValue;
  /** Without "=", the add-in's functions as Excel stores them. */
  readonly formula?: string;
  readonly look: Look;
  readonly format: Format;
}

/** What a cell may be filled with; `formula1` and `formula2` as in the file. */
export interface Validation {
  readonly type: "list" | "date" | "whole" | "decimal" | "textLength";
  readonly area: Area;
  readonly operator?: "between" | "greaterThanOrEqual";
  readonly formula1: string;
  readonly formula2?: string;
  /** What Excel says when something else is typed. */
  readonly message: string;
}

/** An Excel table; its first row has the headings, its last one the totals. */
export interface DraftTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly {
    readonly name: string;
    readonly formula?: string;
    readonly totalsLabel?: string;
    readonly totalsFormula?: string;
  }[];
}

/** A native chart, a radar of percentages. */
export interface DraftChart {
  /** The cells that it stands over. */
  readonly area: Area;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly reading: string;
  readonly categories: Area;
  readonly series: readonly {
    /** The cell with its name. */
    readonly name: Area;
    readonly values: Area;
    /** `RRGGBB` */
    readonly color: string;
    /** Dashed and without markers, so that series differ in more than color. */
    readonly isDashed: boolean;
  }[];
}

export interface DraftName {
  readonly name: string;
  readonly area: Area;
}

export interface DraftSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly title: string;
  /** Sparse: `rows[row]?.[column]`. */
  readonly rows: ((DraftCell | undefined)[] | undefined)[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Heights in points, by row. */
  readonly heights: Map<number, number>;
  readonly merges: Area[];
  readonly validations: Validation[];
  readonly names: DraftName[];
  table?: DraftTable;
  chart?: DraftChart;
  /** Rows that stay in view, and that are repeated on every printed page, from the first; 0 for none. */
  frozenRows: number;
  printArea: Area;
  readonly landscape: boolean;
  /** Whether it runs over as many pages as it needs; otherwise it is fitted on one. */
  readonly manyPages: boolean;
}

/**
 * How formulas that call the add-in are stored.
 *
 * `dynamic`: as dynamic arrays (`cm`, `t="array"`), which is how Excel stores them now. LibreOffice 7.4 drops the
 * result stored with an array formula and shows #NAME?, except where the formula ends before the call.
 * `plain`: as Excel stored them before it had dynamic arrays. LibreOffice keeps the result; Excel resolves
 * them too, and shows an "@" before the call.
 */
export type Storage = "dynamic" | "plain";

export interface Draft {
  readonly storage: Storage;
  readonly title: string;
  /** Of a sample: for which journey it is. */
  readonly sample?: string;
  readonly sheets: readonly DraftSheet[];
}

/** Puts a cell into a sheet, over what stood there. */
export function put(sheet: DraftSheet, row: number, column: number, cell: DraftCell): void {
  (sheet.rows[row] ??= [])[column] = cell;
}

/** Puts one cell over a rectangle; the covered cells keep its look, for their borders. */
export function putMerged(sheet: DraftSheet, area: Area, cell: DraftCell): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      put(sheet, row, column, { value: null, look: cell.look, format: cell.format });
    }
  }
  put(sheet, area.top, area.left, cell);
  if (areaAddress(area).includes(":")) sheet.merges.push(area);
}
