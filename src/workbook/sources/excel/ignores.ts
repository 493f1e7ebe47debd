import {
  type Ignore,
  type IgnoreList,
  ignoresFamily,
  ignoresXml,
  joinedLists,
} from "../../ignore-list";
import { ExcelFailure, failureOf } from "./excel-failure";
import { inOneSync, type Sending } from "./in-one-sync";

const unavailable: IgnoreList = { ignores: [], problem: "not-available" };

/**
 * Reads the ignores that the open workbook keeps. No sync where it keeps none.
 *
 * @param parts its custom XML parts, loaded; null where Excel does not hand them over
 * @returns undefined when it keeps none
 */
export async function readIgnores(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[] | null,
  sending: Sending,
): Promise<IgnoreList | undefined> {
  if (parts === null) return unavailable;
  const ours = parts.filter(isOurs);
  if (ours.length === 0) return undefined;
  const { parseIgnoreList } = await import("../../read-ignore-list");
  const listOf = (xml: string): IgnoreList => {
    const list = parseIgnoreList(xml);
    return typeof list === "string" ? { ignores: [], problem: "broken" } : list;
  };
  try {
    const texts = await inOneSync(context, () => ours.map((part) => part.getXml()), sending);
    return joinedLists(texts.map(({ value }) => listOf(value)));
  } catch (error) {
    if (failureOf(error) === null) throw error;
    return unavailable;
  }
}

/**
 * Changes the ignores that the open workbook keeps: whatever others have added since it was read stays.
 *
 * Three syncs at most. All is written in the last one, into one part.
 *
 * @param context of `withExcel`
 * @param change given the ignores that there are, returns those that there are to be
 * @throws ExcelFailure `ignores-unread` when some of them cannot be read and would be lost; `unsupported` in an Excel
 *   that knows no custom XML; what office.js throws
 * @example
 * await withExcel((context) => changeIgnores(context, (ignores) => [...ignores, ignore]));
 */
export async function changeIgnores(
  context: Excel.RequestContext,
  change: (ignores: readonly Ignore[]) => readonly Ignore[],
  sending: Sending = {},
): Promise<void> {
  const { customXmlParts } = await inOneSync(context, () => loadXmlParts(context), sending);
  if (!customXmlParts) throw new ExcelFailure("unsupported");
  const parts = customXmlParts.items;
  const list = (await readIgnores(context, parts, sending)) ?? { ignores: [] };
  if (list.problem !== undefined && list.problem !== "several") {
    throw new ExcelFailure("ignores-unread");
  }
  const ignores = change(list.ignores);
  const [first, ...others] = parts.filter(isOurs);
  await inOneSync(
    context,
    () => {
      if (ignores.length === 0) first?.delete();
      else if (first) first.setXml(ignoresXml(ignores));
      else context.workbook.customXmlParts.add(ignoresXml(ignores));
      for (const part of others) part.delete();
    },
    sending,
  );
}

/** Queues the custom XML parts of the workbook; undefined in an Excel that knows none. */
export function loadXmlParts(context: Excel.RequestContext): {
  readonly customXmlParts?: Excel.CustomXmlPartCollection;
} {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.5")) return {};
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id,items/namespaceUri");
  return { customXmlParts };
}

function isOurs({ namespaceUri }: Excel.CustomXmlPart): boolean {
  return namespaceUri.startsWith(ignoresFamily);
}
