/** A sheet of the add-in's own in a file. */
import type { OwnCell, OwnSheet, OwnSheetKind, PrintSetup } from "../own-sheet/own-sheet";
import { markName, markOf } from "../own-sheet/own-mark";
import { rowHeight } from "../own-sheet/row-height";
import { ownStyles } from "../own-sheet/styles";
import { areaAddress, cellAddress, qualified, quotedSheet } from "../address";
import { fromSerial } from "../date-system";
import { attributeText, elementText } from "../sources/xlsx/escapes";
import type { DateSystem } from "../workbook";
import {
  attributeOf,
  childrenOf,
  edited,
  type Element,
  prefixOf,
  rootOf,
  withAttributes,
} from "./elements";
import type { StylesPatch } from "./patch-styles";

/** What a cell of Excel can hold. */
const longestText = 32_767;

/**
 * The part of a sheet.
 *
 * @param styles takes those of its cells
 * @param dateSystem of the workbook
 * @param main the namespace of the workbook's parts
 */
export function ownSheetXml(
  { columns, rows, print, frozenRows = 0 }: OwnSheet,
  styles: StylesPatch,
  dateSystem: DateSystem,
  main: string,
): string {
  const merged: string[] = [];
  const links: string[] = [];
  const rowsXml = rows.map((each, row) => {
    let column = 0;
    const written = each.cells.map((cell) => {
      const first = column;
      column += cell?.span ?? 1;
      if (!cell) return "";
      const style = styles.ownStyle(ownStyles[cell.style], cell.format);
      const [start = "", ...covered] = Array.from({ length: column - first }, (_, index) =>
        cellAddress(row, first + index),
      );
      if (covered.length > 0) merged.push(`<mergeCell ref="${start}:${covered.at(-1)}"/>`);
      if (cell.link) {
        const { sheet, area } = cell.link;
        const [location, display] = [qualified(sheet, area), areaAddress(area)].map(attributeText);
        links.push(`<hyperlink ref="${start}" location="${location}" display="${display}"/>`);
      }
      return (
        `<c r="${start}" s="${style}"${contentXml(cell, dateSystem)}` +
        covered.map((address) => `<c r="${address}" s="${style}"/>`).join("")
      );
    });
    const height = rowHeight(each, columns);
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${written.join("")}</row>`;
  });
  const widths = columns.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const below = cellAddress(frozenRows, 0);
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${widths.join("")}</cols><sheetData>${rowsXml.join("")}</sheetData>` +
    (merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`) +
    (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="${print.isOnePage ? 1 : 0}"/>` +
    `<headerFooter><oddFooter>${elementText(`&C${print.footer}`)}</oddFooter></headerFooter></worksheet>`
  );
}

/** The rest of a cell's element, after its style. */
function contentXml({ value, isDate }: OwnCell, dateSystem: DateSystem): string {
  if (value === null) return "/>";
  if (typeof value === "number") {
    return `><v>${isDate ? fromSerial(value, dateSystem) : value}</v></c>`;
  }
  const text = elementText(value.slice(0, longestText));
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/**
 * The workbook's part with the sheet in its list, with the hidden name that marks it, and with the row that is printed
 * again on each of its pages.
 *
 * @param position whether it is the first of the sheets or the last; the sheet that is shown stays the same
 */
export function withSheet(
  xml: string,
  { kind, print }: { readonly kind: OwnSheetKind; readonly print: PrintSetup },
  sheet: NewSheet,
  position: SheetPosition = "last",
): string {
  return position === "first"
    ? withSheetAt(shifted(xml), { kind, print }, sheet, 0)
    : withSheetAt(xml, { kind, print }, sheet, sheetNamesIn(xml).length);
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
  { kind, print }: { readonly kind: OwnSheetKind; readonly print: PrintSetup },
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
  // The mark belongs to the sheet, which a file names by its place among all of them.
  const nameXml = (name: string, refersTo: string) =>
    `<${prefix}definedName name="${name}" localSheetId="${index}"` +
    `${name === markName ? ' hidden="1"' : ""}>${elementText(refersTo)}</${prefix}definedName>`;
  const titles = (print.titleRow ?? 0) + 1;
  const added =
    (print.titleRow === undefined
      ? ""
      : nameXml("_xlnm.Print_Titles", `${quotedSheet(sheet.name)}!$${titles}:$${titles}`)) +
    nameXml(markName, markOf(kind));
  const names = childNamed(withIt, "definedNames");
  if (names && names.contentEnd < names.end) {
    return edited(withIt, [{ start: names.contentEnd, end: names.contentEnd, text: added }]);
  }
  const after =
    names ??
    childNamed(withIt, "externalReferences") ??
    childNamed(withIt, "functionGroups") ??
    childNamed(withIt, "sheets");
  const place = after?.end ?? root.end;
  const list = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  // An empty list gives way to the new one.
  return edited(withIt, [{ start: names?.start ?? place, end: place, text: list }]);
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
        String(attributeOf(attributes, "name")),
      )
    : [];
}

function childNamed(xml: string, name: string): Element | undefined {
  const root = rootOf(xml);
  return Array.from(childrenOf(xml, root.end)).find(
    (element) => element.name === prefixOf(root) + name,
  );
}
