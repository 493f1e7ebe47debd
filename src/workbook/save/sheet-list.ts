/** What the workbook's part says of its sheets: their list, and the names that belong to them. */
import type { AddedSheet } from "../added-sheet";
import { quotedSheet } from "../address";
import { attributeText, elementText, unescaped } from "../sources/xlsx/escapes";
import type { DefinedName } from "../workbook";
import {
  attributeOf,
  childrenOf,
  edited,
  type Element,
  prefixOf,
  rootOf,
  withAttributes,
} from "./elements";
import { formulaToStore } from "./formula-to-store";

/**
 * The workbook's part with the sheet in its list, with the names that belong to it, and with the rows that are printed
 * again on each of its pages.
 *
 * @param position whether it is the first of the sheets or the last; the sheet that is shown stays the same
 */
export function withSheet(
  xml: string,
  added: Pick<AddedSheet, "names" | "layout">,
  sheet: NewSheet,
  position: SheetPosition = "last",
): string {
  return position === "first"
    ? withSheetAt(shifted(xml), added, sheet, 0)
    : withSheetAt(xml, added, sheet, sheetNamesIn(xml).length);
}

interface NewSheet {
  readonly name: string;
  /** The id of the relationship that leads to it, and the namespace of such ids. */
  readonly relationship: string;
  readonly namespace: string;
}

/** Where a new sheet stands among the others. */
export type SheetPosition = "first" | "last";

/** The workbook's part with all that counts sheets by their places ready for one more in front of them. */
function shifted(xml: string): string {
  const names = childNamed(xml, "definedNames");
  const views = childNamed(xml, "bookViews");
  const edits = [
    ...(names ? childrenOf(xml, names.contentStart) : []),
    ...(views ? childrenOf(xml, views.contentStart) : []),
  ].flatMap((element) => {
    const isView = element.name.endsWith("workbookView");
    const attribute = isView ? "activeTab" : "localSheetId";
    const place = attributeOf(element.attributes, attribute) ?? (isView ? "0" : undefined);
    if (place === undefined) return [];
    const tag = xml.slice(element.start, element.contentStart);
    const changed = withAttributes(element.attributes, { [attribute]: Number(place) + 1 });
    const end = tag.endsWith("/>") ? "/>" : ">";
    const text = `<${element.name}${changed}${end}`;
    return [{ start: element.start, end: element.contentStart, text }];
  });
  return edited(xml, edits);
}

function withSheetAt(
  xml: string,
  { names: own, layout }: Pick<AddedSheet, "names" | "layout">,
  sheet: NewSheet,
  index: number,
): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const sheets = childNamed(xml, "sheets");
  const listed = sheets ? [...childrenOf(xml, sheets.contentStart)] : [];
  const ids = listed.map(({ attributes }) => Number(attributeOf(attributes, "sheetId")) || 0);
  // Others may say what their prefix stands for each on its own.
  const element =
    `<${prefix}sheet name="${attributeText(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"` +
    ` xmlns:r="${sheet.namespace}" r:id="${sheet.relationship}"/>`;
  const at = listed[index]?.start ?? sheets?.contentEnd ?? root.end;
  const withIt = edited(xml, [{ start: at, end: at, text: element }]);
  const { titleRows } = layout.page;
  const titles = { refersTo: `${quotedSheet(sheet.name)}!${titleRows}`, hidden: false };
  const added = titleRows === null ? own : [{ name: "_xlnm.Print_Titles", ...titles }, ...own];
  return withNames(
    withIt,
    added.map((name) => ({ ...name, sheetIndex: index })),
  );
}

/** A name as a file has it: the sheet that it belongs to is known by its place among all of them. */
interface StoredName extends Pick<DefinedName, "name" | "refersTo" | "hidden"> {
  readonly sheetIndex?: number;
}

/** The workbook's part with more names. */
export function withNames(xml: string, added: readonly StoredName[]): string {
  if (added.length === 0) return xml;
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const elements = added
    .map(
      ({ name, refersTo, hidden, sheetIndex }) =>
        `<${prefix}definedName name="${attributeText(name)}"` +
        (sheetIndex === undefined ? "" : ` localSheetId="${sheetIndex}"`) +
        `${hidden ? ' hidden="1"' : ""}>${elementText(formulaToStore(refersTo))}</${prefix}definedName>`,
    )
    .join("");
  const names = childNamed(xml, "definedNames");
  if (names && names.contentEnd < names.end) {
    return edited(xml, [{ start: names.contentEnd, end: names.contentEnd, text: elements }]);
  }
  const after =
    names ??
    childNamed(xml, "externalReferences") ??
    childNamed(xml, "functionGroups") ??
    childNamed(xml, "sheets");
  const place = after?.end ?? root.end;
  const list = `<${prefix}definedNames>${elements}</${prefix}definedNames>`;
  // An empty list gives way to the new one.
  return edited(xml, [{ start: names?.start ?? place, end: place, text: list }]);
}

/**
 * The workbook's part with another print area of a sheet.
 *
 * @param sheet the name of the sheet
 * @param refersTo the area, as a file writes it
 */
export function withPrintArea(xml: string, sheet: string, refersTo: string): string {
  const sheets = childNamed(xml, "sheets");
  const names = childNamed(xml, "definedNames");
  if (!sheets || !names) return xml;
  const index = Array.from(childrenOf(xml, sheets.contentStart)).findIndex(
    ({ attributes }) => attributeOf(attributes, "name") === sheet,
  );
  const area = Array.from(childrenOf(xml, names.contentStart)).find(
    ({ attributes }) =>
      attributeOf(attributes, "name") === "_xlnm.Print_Area" &&
      Number(attributeOf(attributes, "localSheetId") ?? NaN) === index,
  );
  if (!area) return xml;
  const text = elementText(refersTo);
  return edited(xml, [{ start: area.contentStart, end: area.contentEnd, text }]);
}

/** The names of all sheets in the workbook's part, of charts too. */
export function sheetNamesIn(xml: string): string[] {
  const sheets = childNamed(xml, "sheets");
  return sheets
    ? Array.from(childrenOf(xml, sheets.contentStart), ({ attributes }) =>
        unescaped(attributeOf(attributes, "name") ?? ""),
      )
    : [];
}

/** An element that lies directly in the root of a part, by its name without prefix. */
export function childNamed(xml: string, name: string): Element | undefined {
  const root = rootOf(xml);
  return Array.from(childrenOf(xml, root.end)).find(
    (element) => element.name === prefixOf(root) + name,
  );
}
