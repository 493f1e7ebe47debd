import { inOneSync } from "./in-one-sync";

/**
 * What the add-in keeps in the open workbook under a name, saved with the workbook. One sync.
 *
 * @param context of `withExcel`
 * @returns null where it keeps nothing, or something else than a text
 * @example
 * await withExcel((context) => readSetting(context, "ZA.audit"));
 */
export async function readSetting(
  context: Excel.RequestContext,
  name: string,
): Promise<string | null> {
  const setting = await inOneSync(context, () =>
    context.workbook.settings.getItemOrNullObject(name).load("value"),
  );
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}

/** Keeps a text in the open workbook under a name, in the place of what it kept there. One sync. */
export async function writeSetting(
  context: Excel.RequestContext,
  name: string,
  text: string,
): Promise<void> {
  await inOneSync(context, () => {
    context.workbook.settings.add(name, text);
  });
}
