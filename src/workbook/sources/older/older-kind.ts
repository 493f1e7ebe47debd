/** Files of other kinds than .xlsx that are read: told by their content, whatever they are called. */
import { strFromU8 } from "fflate";

import { fileKind } from "../xlsx/file-kind";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import { packedBytes, readDirectory, type ZipEntry } from "../xlsx/zip-directory";
import { utf16Of } from "./utf-16";

/** How the name of such a file ends. */
export type OlderKind = "xls" | "xlsb" | "ods" | "csv";

const spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

const csvName = /\.csv$/i;

/** Bytes at the beginning of a file in which a text has no zero, but in UTF-16. */
const looked = 4_096;

/**
 * Which kind of older file this is.
 *
 * @param bytes the whole file
 * @param name of the file: a list of values is a text like any other, and only its name tells what it is
 * @returns null for an .xlsx file, and for what is not read at all
 * @example
 * olderKind(await readFile("record.xlsx"), "record.xlsx"); // "xls", of a file that was only renamed
 */
export function olderKind(bytes: Uint8Array, name: string): OlderKind | null {
  const kind = fileKind(bytes);
  if (kind === "xls") return "xls";
  if (kind === "zip") return kindOfZip(bytes);
  const isText = utf16Of(bytes) !== null || !bytes.subarray(0, looked).includes(0);
  return kind === "unknown" && isText && csvName.test(name) ? "csv" : null;
}

function kindOfZip(bytes: Uint8Array): OlderKind | null {
  try {
    const entries = readDirectory(bytes);
    if (entries.some(({ name }) => name === "xl/workbook.bin")) return "xlsb";
    const type = entries.find(({ name }) => name === "mimetype");
    return type && isSpreadsheet(bytes, type) ? "ods" : null;
  } catch (error) {
    // What is wrong with the zip is said when it is read.
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

/** The type of an OpenDocument file stands in its first part, unpacked. */
function isSpreadsheet(bytes: Uint8Array, type: ZipEntry): boolean {
  return type.method === 0 && strFromU8(packedBytes(bytes, type)).trim() === spreadsheet;
}
