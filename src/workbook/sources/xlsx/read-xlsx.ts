import type { Workbook } from "../../workbook";
import { Budget } from "./budget";
import { readContent } from "./content";
import { readIgnores } from "./custom-xml";
import { fileKind } from "./file-kind";
import { defaultLimits, type Limits } from "./limits";
import { type InflatePart, Package } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContext } from "./sheet";
import { readNumberFormats } from "./styles";
import { UnreadableWorkbook } from "./unreadable";

/**
 * Reads an .xlsx or .xlsm workbook: what the audit needs of it, and nothing else.
 *
 * @param bytes the whole file
 * @param limits how much is read before the file is refused
 * @param inflatePart a faster way to inflate small parts, where the host has one
 * @returns the workbook as plain data
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read
 * @example
 * readXlsx(await readFile("za.xlsx")).sheets[0]?.name; // "사업장 개요"
 */
export function readXlsx(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  inflatePart?: InflatePart,
): Workbook {
  try {
    return read(bytes, limits, inflatePart);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("broken", {}, { cause: error });
  }
}

function read(bytes: Uint8Array, limits: Limits, inflatePart: InflatePart | undefined): Workbook {
  const kind = fileKind(bytes);
  if (kind === "unknown") throw new UnreadableWorkbook("not-a-zip");
  if (kind !== "zip") throw new UnreadableWorkbook(kind);

  const source = new Package(bytes, limits, inflatePart);
  const budget = new Budget(limits);
  const content = readContent(source, budget);
  const context: SheetContext = {
    strings: readSharedStrings(source, content.sharedStrings, budget),
    formats: readNumberFormats(source, content.styles),
    dateSystem: content.dateSystem,
    isUncalculated: content.isUncalculated,
    budget,
  };
  const sheets = content.sheets.map((entry) => readSheet(source, entry, context));
  // Last, so that nobody's custom XML can use up what may be read of the sheets.
  const ignores = readIgnores(source, content.path);
  return {
    sheets,
    names: content.names,
    dateSystem: content.dateSystem,
    externalLinks: content.externalLinks,
    ...(ignores && { ignores }),
  };
}
