import type { Place } from "../../workbook";
import { cellAddress } from "../../address";
import { ExcelFailure } from "./excel-failure";
import { inOneSync } from "./in-one-sync";

/**
 * Gives a cell a hidden name of the workbook; a name that is there already moves to it. Two syncs.
 *
 * @param context of `withExcel`
 * @param comment what Excel shows beside the name, where somebody makes it visible
 * @throws ExcelFailure `sheet-gone`
 * @example
 * await withExcel((context) => nameCell(context, "za_profile_rate", place, "answered 2026-10-30"));
 */
export async function nameCell(
  context: Excel.RequestContext,
  name: string,
  { sheet, row, column }: Place,
  comment: string,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const { known, worksheet } = await inOneSync(context, () => ({
    known: names.getItemOrNullObject(name).load("name"),
    worksheet: worksheets.getItemOrNullObject(sheet).load("name"),
  }));
  if (worksheet.isNullObject) throw new ExcelFailure("sheet-gone", { sheet });
  await inOneSync(context, () => {
    if (!known.isNullObject) known.delete();
    names.add(name, worksheet.getRange(cellAddress(row, column)), comment).visible = false;
  });
}

/** Takes a name of the workbook away; none is there where somebody else has done so. Two syncs. */
export async function removeName(context: Excel.RequestContext, name: string): Promise<void> {
  const known = await inOneSync(context, () =>
    context.workbook.names.getItemOrNullObject(name).load("name"),
  );
  if (!known.isNullObject) {
    await inOneSync(context, () => {
      known.delete();
    });
  }
}
