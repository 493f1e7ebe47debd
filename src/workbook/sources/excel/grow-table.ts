import { ExcelFailure } from "./excel-failure";
import { inOneSync } from "./in-one-sync";

/**
 * Adds blank rows to a table, below its last one and above its totals, until it has a number of them. Two syncs.
 *
 * @param context of `withExcel`, with `oneUndo`: a second run adds only what is missing
 * @param name of the table
 * @param rows how many the table is to have, headings and totals aside
 * @throws ExcelFailure `table-gone`; what office.js throws
 * @example
 * await withExcel((context) => growTable(context, "ZaLog", 400), { oneUndo: true });
 */
export async function growTable(
  context: Excel.RequestContext,
  name: string,
  rows: number,
): Promise<void> {
  const table = await inOneSync(context, () => {
    const known = context.workbook.tables.getItemOrNullObject(name);
    known.rows.load("count");
    return known.load("name");
  });
  if (table.isNullObject) throw new ExcelFailure("table-gone", { table: name });
  await inOneSync(context, () => {
    // Excel fills the formulas of the columns into a row that is added without values, and into no other.
    for (let count = table.rows.count; count < rows; count += 1) table.rows.add();
  });
}
