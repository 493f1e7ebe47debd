import { elementText, unescaped } from "../sources/xlsx/escapes";
import type { Content } from "../sources/xlsx/content";
import type { DefinedName } from "../workbook";
import { attributeOf, childrenOf, type Edit, edited, rootOf } from "./elements";
import { formulaToStore } from "./formula-to-store";
import type { PackagePatch } from "./package-patch";

/**
 * Writes what names refer to now. Names that are new or gone are not written: only sheets of the add-in have some, and
 * these are not saved.
 */
export function saveNames(
  file: PackagePatch,
  content: Content,
  before: readonly DefinedName[],
  after: readonly DefinedName[],
): void {
  const old = new Map(before.map((name) => [keyOf(name), name.refersTo]));
  const changed = new Map(
    after.flatMap((name) => {
      const was = old.get(keyOf(name));
      return was === undefined || was === name.refersTo
        ? []
        : [[keyOf(name), name.refersTo] as const];
    }),
  );
  if (changed.size === 0) return;
  const xml = file.text(content.path);
  const children = [...childrenOf(xml, rootOf(xml).end)];
  const list = children.find(({ name }) => /(?:^|:)definedNames$/.test(name));
  const sheets = children.find(({ name }) => /(?:^|:)sheets$/.test(name));
  if (!list || !sheets) return;
  // Sheets without cells count too.
  const names = Array.from(childrenOf(xml, sheets.contentStart), ({ attributes }) =>
    unescaped(attributeOf(attributes, "name") ?? ""),
  );
  const edits = Array.from(childrenOf(xml, list.contentStart)).flatMap((element): Edit[] => {
    const name = unescaped(attributeOf(element.attributes, "name") ?? "");
    const index = attributeOf(element.attributes, "localSheetId");
    const sheet = index === undefined ? undefined : names[Number(index)];
    const refersTo = changed.get(keyOf({ name, ...(sheet !== undefined && { sheet }) }));
    if (refersTo === undefined) return [];
    const text = elementText(formulaToStore(refersTo));
    return [{ start: element.contentStart, end: element.contentEnd, text }];
  });
  file.replace(content.path, edited(xml, edits));
}

function keyOf({ name, sheet }: Pick<DefinedName, "name" | "sheet">): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}
