import { own } from "../../../core/own";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The declaration that opens every part. */
export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A part of the workbook: its root element around its content. */
export function xmlPart(root: string, content: string, attributes = ""): string {
  return (
    `${declaration}<${root} xmlns="${spreadsheet}" xmlns:r="${relationships}"${attributes}>` +
    `${content}</${root}>`
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it stands in an element or an attribute; characters that XML cannot carry are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => own(entities, character) ?? character)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
