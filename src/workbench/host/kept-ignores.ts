/** The custom XML in which a workbook keeps ignores: from its file to the host, and back. */
import { type IgnoreList, ignoresFamily, joinedLists } from "../../workbook/ignore-list";
import { parseIgnoreList } from "../../workbook/read-ignore-list";
import { saveIgnores } from "../../workbook/save";
import { readIgnoreTexts } from "../../workbook/sources/xlsx";
import { type DocumentParts, namespaceOf } from "./document-parts";
import { ExcelError } from "./excel-error";

/** Gives a host the ignores that a file keeps. Excel drops a part that is no XML; so does this. */
export function openIgnores(document: DocumentParts, bytes: Uint8Array): void {
  for (const text of readIgnoreTexts(bytes)) {
    try {
      document.addXml(text);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
    }
  }
}

/** The texts of the parts in which a host keeps ignores. */
export function ignoresIn(document: DocumentParts): string[] {
  return [...document.xml.values()].filter((xml) => namespaceOf(xml).startsWith(ignoresFamily));
}

/**
 * A file with the ignores of a host.
 *
 * @param opened the texts of the parts when the file was opened; where they are the same, the file is left as it is
 */
export function withIgnoresOf(
  document: DocumentParts,
  bytes: Uint8Array<ArrayBuffer>,
  opened: readonly string[],
): Uint8Array<ArrayBuffer> {
  const texts = ignoresIn(document);
  if (JSON.stringify(texts) === JSON.stringify(opened)) return bytes;
  const lists = texts
    .map(parseIgnoreList)
    .filter((list): list is IgnoreList => typeof list !== "string");
  return saveIgnores(bytes, joinedLists(lists)?.ignores ?? []);
}
