import type { Area } from "../../workbook";
import { rangeOf } from "./areas";
import { ExcelFailure } from "./excel-failure";
import { inOneSync } from "./in-one-sync";

/** The last row of a list that is no table, and what a person fills in there. */
export interface ListRow {
  readonly sheet: string;
  /** Its cells: one row of the columns of the list. */
  readonly cells: Area;
  /** The columns that are filled in, from 0; the others hold formulas. */
  readonly inputs: readonly number[];
}

/**
 * Gives a list one more row: its last one is repeated above itself, and then blank where it is filled in. Two syncs.
 *
 * The new cells come between two rows of the list, and into its columns alone. So Excel has everything take them in
 * that reads the list from its first row to its last, formulas, names, validations and the print area, and what stands
 * beside the list stays where it is.
 *
 * @param context of `withExcel`, without `oneUndo`: a second run adds a second row
 * @throws ExcelFailure `sheet-gone`; what office.js throws
 * @example
 * const cells = { top: 15, left: 0, bottom: 15, right: 10 };
 * await withExcel((context) => addListRow(context, { sheet: "Accidents", cells, inputs: [0, 1, 2] }));
 */
export async function addListRow(
  context: Excel.RequestContext,
  { sheet, cells, inputs }: ListRow,
): Promise<void> {
  const { worksheet, format } = await inOneSync(context, () => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const { format } = rangeOf(worksheet, cells);
    format.load("rowHeight");
    return { worksheet: worksheet.load("name"), format };
  });
  if (worksheet.isNullObject) throw new ExcelFailure("sheet-gone", { sheet });
  await inOneSync(context, () => {
    const below = { ...cells, top: cells.top + 1, bottom: cells.top + 1 };
    rangeOf(worksheet, cells).insert("Down");
    const last = rangeOf(worksheet, below);
    rangeOf(worksheet, cells).copyFrom(last, "All");
    last.format.rowHeight = format.rowHeight;
    for (const column of inputs) {
      rangeOf(worksheet, { ...below, left: column, right: column }).clear("Contents");
    }
  });
}
