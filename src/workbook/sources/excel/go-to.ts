import type { Area } from "../../workbook";
import { rangeOf } from "./areas";
import { inOneSync } from "./in-one-sync";
import { ExcelFailure } from "./excel-failure";

/**
 * Activates a sheet and selects cells on it. Two syncs.
 *
 * @param context of `withExcel`
 * @throws ExcelFailure `sheet-gone`, `hidden-sheet`, `very-hidden-sheet`; a hidden sheet stays hidden
 * @example
 * await withExcel((context) => goTo(context, finding.sheet, finding.area));
 */
export async function goTo(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<void> {
  const worksheet = await inOneSync(context, () =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility"),
  );
  if (worksheet.isNullObject) throw new ExcelFailure("sheet-gone", { sheet });
  if (worksheet.visibility !== "Visible") {
    const isVeryHidden = worksheet.visibility === "VeryHidden";
    throw new ExcelFailure(isVeryHidden ? "very-hidden-sheet" : "hidden-sheet", { sheet });
  }
  await inOneSync(context, () => {
    worksheet.activate();
    rangeOf(worksheet, area).select();
  });
}
