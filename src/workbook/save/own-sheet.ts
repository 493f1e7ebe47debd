/** A sheet of the add-in in a file: a page of text to read and print. */
import { type OwnSheet, ownSheetMark } from "../own-sheets";
import { quotedSheet } from "../address";
import { attributeText, elementText } from "../sources/xlsx/escapes";
import { attributeOf, childrenOf, edited, type Element, prefixOf, rootOf } from "./elements";
import type { StylesPatch } from "./patch-styles";

/** A row of the page: one text over its width, or a label with its text. */
export interface PageRow {
  readonly look: "title" | "section" | "pair" | "text";
  readonly texts: readonly string[];
}

export interface PageContent {
  readonly kind: OwnSheet;
  /** What the sheet is called, unless another one is. */
  readonly name: string;
  readonly rows: readonly PageRow[];
}

/** Widths of the label and of the text, in characters. */
const widths = [24, 76];
const longestName = 31;
/** What a cell of Excel can hold. */
const longestText = 32_767;

const font = (bold: boolean, size: number) =>
  `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="Malgun Gothic"/><family val="2"/></font>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const box = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF9AA5B1"/></${side}>`)
  .join("");
const boxed = `<border>${box}<diagonal/></border>`;

/** The part of a sheet. */
export function pageXml({ rows }: PageContent, styles: StylesPatch, main: string): string {
  const plain = font(false, 10);
  const looks = {
    title: [styles.ownStyle({ font: font(true, 16), alignment: '<alignment vertical="center"/>' })],
    section: [
      styles.ownStyle({ font: font(true, 11), alignment: '<alignment vertical="bottom"/>' }),
    ],
    text: [styles.ownStyle({ font: plain, alignment: wrapped })],
    pair: [
      styles.ownStyle({ font: font(true, 10), border: boxed, alignment: wrapped }),
      styles.ownStyle({ font: plain, border: boxed, alignment: wrapped }),
    ],
  } as const;
  const merged: number[] = [];
  const rowsXml = rows.map(({ look, texts }, index) => {
    const number = index + 1;
    const cells = texts.map((text, column) => {
      const style = looks[look][column] ?? looks.text[0];
      const kept = elementText(text.slice(0, longestText));
      const address = `${"AB".charAt(column)}${number}`;
      return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
    });
    if (texts.length === 1) merged.push(number);
    // Excel fits no row to a text over several columns.
    const height =
      texts.length === 1 ? ` ht="${heightOf(look, texts[0] ?? "")}" customHeight="1"` : "";
    return `<row r="${number}"${height}>${cells.join("")}</row>`;
  });
  const merges = merged.map((row) => `<mergeCell ref="A${row}:B${row}"/>`).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${rowsXml.join("")}</sheetData>` +
    (merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merges}</mergeCells>`) +
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
  );
}

/** Points for a text over the whole width; Hangul is twice as wide as other letters. */
function heightOf(look: PageRow["look"], text: string): number {
  if (look === "title") return 34;
  if (look === "section") return 26;
  const [line, lettersOfLine] = [15, 100];
  const letters = Array.from(text, (letter) => (/[\u1100-\uffdc]/.test(letter) ? 2 : 1));
  const length = letters.reduce<number>((sum, width) => sum + width, 0);
  return line * Math.max(1, Math.ceil(length / lettersOfLine));
}

/**
 * The workbook's part with the sheet in its list, last, and with the hidden name that marks it.
 *
 * @param sheet its name, and the id of the relationship that leads to it
 */
export function withSheet(
  xml: string,
  kind: OwnSheet,
  sheet: { readonly name: string; readonly relationship: string },
): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const sheets = childNamed(xml, "sheets");
  const listed = sheets ? [...childrenOf(xml, sheets.contentStart)] : [];
  const ids = listed.map(({ attributes }) => Number(attributeOf(attributes, "sheetId")) || 0);
  const key = /([\w.-]+:id)\s*=/.exec(listed[0]?.attributes ?? "")?.[1] ?? "r:id";
  const element =
    `<${prefix}sheet name="${attributeText(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"` +
    ` ${key}="${sheet.relationship}"/>`;
  const at = sheets?.contentEnd ?? root.end;
  const withIt = edited(xml, [{ start: at, end: at, text: element }]);
  const mark =
    `<${prefix}definedName name="${ownSheetMark(kind)}" hidden="1">` +
    `${elementText(`${quotedSheet(sheet.name)}!$A$1`)}</${prefix}definedName>`;
  const names = childNamed(withIt, "definedNames");
  if (names)
    return edited(withIt, [{ start: names.contentEnd, end: names.contentEnd, text: mark }]);
  const after =
    childNamed(withIt, "externalReferences") ??
    childNamed(withIt, "functionGroups") ??
    childNamed(withIt, "sheets");
  const place = after?.end ?? root.end;
  const list = `<${prefix}definedNames>${mark}</${prefix}definedNames>`;
  return edited(withIt, [{ start: place, end: place, text: list }]);
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

/** A name for a sheet that no other one has; Excel tells them apart without regard to case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = wanted.slice(0, longestName - end.length) + end;
    if (!known.has(name.toLowerCase())) return name;
  }
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
