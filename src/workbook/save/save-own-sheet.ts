import { freeSheetName } from "../own-sheet/free-sheet-name";
import { isMark } from "../own-sheet/own-mark";
import type { OwnSheet } from "../own-sheet/own-sheet";
import { Budget } from "../sources/xlsx/budget";
import { type Content, readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import type { Workbook } from "../workbook";
import { ownSheetXml, type SheetPosition, sheetNamesIn, withSheet } from "./own-sheet";
import { PackagePatch } from "./package-patch";
import { emptyStyles, StylesPatch } from "./patch-styles";
import { saveStyles } from "./save-xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/**
 * A copy of a workbook with one of the add-in's own sheets: behind the others where the workbook has none of its kind,
 * else in the place of the one that it has. All else stays as it was; whole parts identical, byte for byte.
 *
 * @param bytes the file, which `workbook` was read from
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 * @example
 * saveOwnSheet(bytes, readXlsx(bytes), reportSheet(audited, options));
 */
export function saveOwnSheet(
  bytes: Uint8Array,
  workbook: Workbook,
  sheet: OwnSheet,
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const source = new Package(bytes, limits);
  const file = new PackagePatch(source, limits);
  putOwnSheet(file, readContent(source, new Budget(limits)), workbook, sheet);
  return file.bytes();
}

/** Puts a sheet into a file that is being patched; one of its kind that is there already keeps its place. */
export function putOwnSheet(
  file: PackagePatch,
  content: Content,
  { names, dateSystem }: Pick<Workbook, "names" | "dateSystem">,
  sheet: OwnSheet,
  position: SheetPosition = "last",
): void {
  const { source } = file;
  const styles = new StylesPatch(
    content.styles !== undefined && source.has(content.styles)
      ? file.text(content.styles)
      : emptyStyles,
  );
  const known = names.find((name) => isMark(name, sheet.kind));
  const path = content.sheets.find(({ name }) => name === known?.sheet)?.path;
  const text = ownSheetXml(sheet, styles, dateSystem, mainNamespace(file));
  saveStyles(file, content, styles.text);
  if (path !== undefined) {
    file.replace(path, text);
    return;
  }
  const relationship = file.add(content.path, {
    path: file.freePath("xl/worksheets/sheet", ".xml"),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    text,
    relationship: "worksheet",
  });
  const namespace = file.relationshipNamespace;
  const workbookXml = file.text(content.path);
  const name = freeSheetName(sheet.name, sheetNamesIn(workbookXml));
  file.replace(
    content.path,
    withSheet(workbookXml, sheet, { name, relationship, namespace }, position),
  );
}

/** The namespace of the parts of a file. */
export function mainNamespace({ isStrict }: PackagePatch): string {
  return isStrict ? strictMain : main;
}
