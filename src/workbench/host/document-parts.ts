import { ExcelError } from "./excel-error";
import type { Json } from "./protocol";

/** What an add-in stores in a workbook besides cells. */
export class DocumentParts {
  /** Settings of the add-in, in this workbook only. */
  readonly settings = new Map<string, Json>();
  /** Custom XML parts by their ids. */
  readonly xml = new Map<string, string>();
  private partsMade = 0;

  /** @returns the id of the new part */
  addXml(xml: string): string {
    namespaceOf(xml);
    this.partsMade += 1;
    const id = `{${String(this.partsMade).padStart(8, "0")}-0002-0000-0000-000000000000}`;
    this.xml.set(id, xml);
    return id;
  }
}

/**
 * The namespace of the root element of a custom XML part.
 *
 * @param xml the part; InvalidArgument when it has no root element
 * @example
 * namespaceOf('<za xmlns="urn:za"/>'); // "urn:za"
 */
export function namespaceOf(xml: string): string {
  const plain = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  const [, prefix, attributes] = /^\s*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(plain) ?? [];
  if (attributes === undefined) throw new ExcelError("InvalidArgument");
  const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const pattern = new RegExp(`\\s${declared}\\s*=\\s*(["'])(.*?)\\1`);
  return pattern.exec(attributes)?.[2] ?? "";
}
