/** A cell of a table: numbers stay numbers, dates are ISO text, null is blank. */
export type TableCell = string | number | null;

/** Tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = "\ufeff";

/** What a cell of a spreadsheet holds at most, in UTF-16 units. */
const mostCharacters = 32_767;

/**
 * A row of a CSV file (RFC 4180), with its line break.
 *
 * A text with which a spreadsheet would begin a formula has an apostrophe in front; numbers are left as they are.
 *
 * @example
 * csvRow(["=1+1.xlsx", -2, 'a "b"']); // `'=1+1.xlsx,-2,"a ""b"""\r\n`
 */
export function csvRow(cells: readonly TableCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cut(startsFormula.test(cell) ? `'${cell}` : cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also full-width signs, which some spreadsheets read as the others, and signs behind spaces. */
const startsFormula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** Also other separators that a spreadsheet may look for, and spaces that it may drop. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function cut(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
