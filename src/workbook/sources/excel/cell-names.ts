import type { DefinedName, Place } from "../../workbook";
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

/**
 * Has names of the workbook or of a sheet refer to something else; those that are gone meanwhile stay gone. Two syncs.
 *
 * @param names with what they are to refer to, a formula without its "="
 */
export async function redirectNames(
  context: Excel.RequestContext,
  names: readonly DefinedName[],
): Promise<void> {
  const { workbook } = context;
  const known = await inOneSync(context, () =>
    names.map(({ name, sheet }) => {
      const owner = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
      return owner.names.getItemOrNullObject(name).load("name");
    }),
  );
  await inOneSync(context, () => {
    for (const [index, { refersTo }] of names.entries()) {
      const item = known[index];
      if (item && !item.isNullObject) item.formula = `=${refersTo}`;
    }
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
