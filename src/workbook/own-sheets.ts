/** Sheets that the add-in writes for people to read. They are no part of the form, and nothing on them is audited. */
import { parseQualified } from "./address";
import type { Workbook } from "./workbook";

/** A sheet of the add-in: the seal of a submission copy. */
export type OwnSheet = "seal";

const prefix = "za_sheet_";

/**
 * The hidden name by which a workbook knows a sheet of the add-in, whatever the sheet is called and wherever it stands.
 *
 * @example
 * ownSheetMark("seal"); // "za_sheet_seal", which refers to a cell of the sheet
 */
export function ownSheetMark(sheet: OwnSheet): string {
  return prefix + sheet;
}

/** The names of the sheets that bear a mark of the add-in. */
export function ownSheetsIn({ names }: Pick<Workbook, "names">): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ name, refersTo }) => {
      const place = name.startsWith(prefix) ? parseQualified(refersTo) : null;
      return place ? [place.sheet] : [];
    }),
  );
}

/** The workbook without the sheets that bear a mark of the add-in: what is left is what people have filled in. */
export function withoutOwnSheets(workbook: Workbook): Workbook {
  const own = ownSheetsIn(workbook);
  if (own.size === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}
