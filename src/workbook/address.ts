/**
 * Addresses as Excel writes them: `B3`, `A1:C9`, `A:C`, `2:5`, `'산출 내역'!B3`.
 *
 * In the code rows and columns count from 0; in an address they count from 1 and A.
 */
import type { Area } from "./workbook";

/** The last row of an Excel sheet, from 0. */
export const lastRow = 1_048_575;

/** The last column of an Excel sheet (XFD), from 0. */
export const lastColumn = 16_383;

const names: string[] = [];

/**
 * The letters of a column.
 *
 * @param index 0..16383
 * @example
 * columnName(27); // "AB"
 */
export function columnName(index: number): string {
  return (names[index] ??=
    (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) +
    String.fromCharCode(65 + (index % 26)));
}

/**
 * The column that letters name.
 *
 * @param name one to three letters, upper or lower case, `$` before them allowed
 * @returns the column from 0, or null when a sheet has no such column
 * @example
 * columnIndex("AB"); // 27
 */
export function columnIndex(name: string): number | null {
  const letters = /^\$?([A-Za-z]{1,3})$/.exec(name)?.[1];
  if (letters === undefined) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 <= lastColumn ? index - 1 : null;
}

/**
 * The address of a cell.
 *
 * @example
 * cellAddress(2, 1); // "B3"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * The cell that an address names; `$` signs are passed over.
 *
 * @returns row and column from 0, or null when it is no cell of a sheet
 * @example
 * parseCell("$B$3"); // { row: 2, column: 1 }
 */
export function parseCell(address: string): { row: number; column: number } | null {
  const [, letters = "", number = ""] = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/.exec(address) ?? [];
  const row = rowIndex(number);
  const column = columnIndex(letters);
  return row === null || column === null ? null : { row, column };
}

/**
 * The address of a rectangle: a cell, whole columns, whole rows or two corners.
 *
 * @example
 * areaAddress({ top: 2, left: 1, bottom: 8, right: 2 }); // "B3:C9"
 */
export function areaAddress({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === lastRow) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/**
 * The address of a rectangle that stays when its formula moves.
 *
 * @example
 * absoluteAddress({ top: 2, left: 1, bottom: 8, right: 2 }); // "$B$3:$C$9"
 */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters = "", digits = "") =>
    [letters, digits].map((part: string) => (part === "" ? "" : `$${part}`)).join(""),
  );
}

/**
 * The rectangle that an address names: `B3`, `A1:C3`, `A:A`, `2:5`; `$` signs are passed over.
 *
 * @returns the rectangle, its corners in order whatever their order in the text; null when it is none
 * @example
 * parseArea("A:A"); // { top: 0, left: 0, bottom: 1048575, right: 0 }
 */
export function parseArea(address: string): Area | null {
  const [first, last = first, ...more] = address.split(":");
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return between(from.row, from.column, to.row, to.column);
  if (!address.includes(":")) return null;
  const left = columnIndex(first);
  const right = columnIndex(last);
  if (left !== null && right !== null) return between(0, left, lastRow, right);
  const top = rowIndex(first);
  const bottom = rowIndex(last);
  return top !== null && bottom !== null ? between(top, 0, bottom, lastColumn) : null;
}

/**
 * A sheet's name as formulas write it: quoted where it must be, quotes in it doubled.
 *
 * @example
 * quotedSheet("산출 내역"); // "'산출 내역'"
 */
export function quotedSheet(sheet: string): string {
  return needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
}

/**
 * The address of a rectangle with its sheet.
 *
 * @example
 * qualified("산출 내역", { top: 2, left: 1, bottom: 2, right: 1 }); // "'산출 내역'!B3"
 */
export function qualified(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area)}`;
}

/**
 * The address of a rectangle with its sheet, as names have it: it stays wherever it is used.
 *
 * @example
 * qualifiedAbsolute("산출 내역", { top: 2, left: 1, bottom: 2, right: 1 }); // "'산출 내역'!$B$3"
 */
export function qualifiedAbsolute(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(area)}`;
}

/**
 * The sheet and the rectangle that a qualified address names.
 *
 * @returns null when it is none, or names a sheet of another workbook
 * @example
 * parseQualified("'산출 내역'!$B$3"); // { sheet: "산출 내역", area: { top: 2, left: 1, bottom: 2, right: 1 } }
 */
export function parseQualified(address: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!([^!]+)$/.exec(address);
  const [, quoted, plain = "", cells = ""] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(cells);
  return area && !sheet.includes("[") ? { sheet, area } : null;
}

function rowIndex(number: string): number | null {
  const match = /^\$?([1-9]\d{0,6})$/.exec(number);
  const row = match ? Number(match[1]) - 1 : Infinity;
  return row <= lastRow ? row : null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** A name that could be read as a cell (A1, R1C1), a number or an operator has to be quoted. */
function needsQuotes(sheet: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ||
    /^[A-Za-z]{1,3}\d+$/.test(sheet) ||
    /^(?:r\d*)?(?:c\d*)?$/i.test(sheet) ||
    /^(?:true|false)$/i.test(sheet)
  );
}
