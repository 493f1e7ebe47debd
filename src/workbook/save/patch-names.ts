import { elementText, unescaped } from "../sources/xlsx/escapes";
import type { Content } from "../sources/xlsx/content";
import type { DefinedName } from "../workbook";
import { attributeOf, childrenOf, type Edit, edited } from "./elements";
import { formulaToStore } from "./formula-to-store";
import type { PackagePatch } from "./package-patch";
import { childNamed, sheetNamesIn, withNames } from "./sheet-list";

/**
 * Writes the names that are new, and what the others refer to now; takes away those that are gone. Those of sheets that
 * the file does not have yet come with these.
 */
export function saveNames(
  file: PackagePatch,
  content: Content,
  before: readonly DefinedName[],
  after: readonly DefinedName[],
): void {
  const [old, now] = [before, after].map(
    (names) => new Map(names.map((name) => [keyOf(name), name])),
  );
  const xml = file.text(content.path);
  // Sheets without cells count too.
  const sheets = sheetNamesIn(xml);
  const list = childNamed(xml, "definedNames");
  const edits = Array.from(list ? childrenOf(xml, list.contentStart) : []).flatMap(
    (element): Edit[] => {
      const name = unescaped(attributeOf(element.attributes, "name") ?? "");
      const index = attributeOf(element.attributes, "localSheetId");
      const sheet = index === undefined ? undefined : sheets[Number(index)];
      const key = keyOf({ name, ...(sheet !== undefined && { sheet }) });
      const was = old?.get(key);
      const is = now?.get(key);
      if (!was || was.refersTo === is?.refersTo) return [];
      if (!is) return [{ start: element.start, end: element.end, text: "" }];
      const text = elementText(formulaToStore(is.refersTo));
      return [{ start: element.contentStart, end: element.contentEnd, text }];
    },
  );
  const added = after.flatMap((name) => {
    const { sheet } = name;
    if (old?.has(keyOf(name))) return [];
    if (sheet === undefined) return [name];
    const sheetIndex = sheets.indexOf(sheet);
    return sheetIndex < 0 ? [] : [{ ...name, sheetIndex }];
  });
  const changed = withNames(edited(xml, edits), added);
  if (changed !== xml) file.replace(content.path, changed);
}

function keyOf({ name, sheet }: Pick<DefinedName, "name" | "sheet">): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}
