import { own } from "../../../core/own";
import { declaration, officeDocument } from "../../../workbook/package-lists";
import { escaped } from "../../../workbook/sources/xlsx/escapes";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part of the workbook: its root element around its content. */
export function xmlPart(root: string, content: string, attributes = ""): string {
  return (
    `${declaration}<${root} xmlns="${spreadsheet}" xmlns:r="${officeDocument}"${attributes}>` +
    `${content}</${root}>`
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it stands in an element; characters that XML cannot carry are escaped as Excel does. */
export function escapeXml(text: string): string {
  return escaped(text).replace(/[&<>"]/g, (character) => own(entities, character) ?? character);
}
