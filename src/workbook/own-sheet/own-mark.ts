/**
 * The mark by which the add-in's own sheets are known again: a hidden name of the sheet, `ZA_sheet`, that holds the kind
 * of sheet as a text.
 *
 * A name of a sheet stays with it when the sheet is renamed, moved or copied, every Excel of the manifest's floor has it,
 * and it is among what is read of any workbook anyway. It refers to no cell, so that nothing deleted can break it; a
 * custom property of the sheet would need ExcelApi 1.12 and a part of its own in the file.
 */
import type { DefinedName, Rows } from "../workbook";
import type { MarkedKind } from "./own-sheet";
import { isOwnTable } from "./own-table";

export const markName = "ZA_sheet";

/**
 * What the mark of a sheet refers to, without "=".
 *
 * @example
 * markOf("report"); // '"report"'
 */
export function markOf(kind: MarkedKind): string {
  return `"${kind}"`;
}

/**
 * Whether a name marks its sheet as one of the add-in's own.
 *
 * @param kind of which kind the sheet has to be; of any where it is left out
 */
export function isMark({ name, sheet, refersTo }: DefinedName, kind?: MarkedKind): boolean {
  return (
    sheet !== undefined &&
    name.toLowerCase() === markName.toLowerCase() &&
    (kind === undefined || refersTo === markOf(kind))
  );
}

/**
 * A workbook, or an outline of one, without the sheets that the add-in and `za` have written, which are never audited:
 * those with the mark, and tables of a report that have lost it.
 *
 * @example
 * withoutOwnSheets(readXlsx(bytes)).sheets.length; // without the report that stands in it
 */
export function withoutOwnSheets<
  Book extends {
    readonly sheets: readonly { readonly name: string; readonly rows?: Rows }[];
    readonly names: readonly DefinedName[];
  },
>(workbook: Book): Book {
  const own = new Set(workbook.names.filter((name) => isMark(name)).map(({ sheet }) => sheet));
  for (const { name, rows } of workbook.sheets) if (rows && isOwnTable(rows)) own.add(name);
  if (own.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => !own.has(name)),
    names: workbook.names.filter(({ sheet }) => sheet === undefined || !own.has(sheet)),
  };
}
