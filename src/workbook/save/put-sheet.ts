import type { AddedSheet } from "../added-sheet";
import { freeSheetName } from "../own-sheet/free-sheet-name";
import type { Content } from "../sources/xlsx/content";
import type { DateSystem } from "../workbook";
import { addedSheetXml } from "./added-sheet";
import type { PackagePatch } from "./package-patch";
import type { StylesPatch } from "./patch-styles";
import { type SheetPosition, sheetNamesIn, withSheet } from "./sheet-list";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export interface SheetTarget {
  /** Takes the styles of the cells; whoever calls puts it into the file. */
  readonly styles: StylesPatch;
  readonly dateSystem: DateSystem;
  /** The name of the sheet in whose place it comes, which keeps its name; it is added where the file has none. */
  readonly inPlaceOf?: string | undefined;
  readonly position?: SheetPosition;
}

/** Puts a whole sheet into a file that is being patched. */
export function putSheet(
  file: PackagePatch,
  { path: workbook, sheets }: Content,
  sheet: AddedSheet,
  { styles, dateSystem, inPlaceOf, position = "last" }: SheetTarget,
): void {
  const known = sheets.find(({ name }) => name === inPlaceOf)?.path;
  const text = addedSheetXml(sheet, styles, dateSystem, mainNamespace(file));
  if (known !== undefined) {
    file.replace(known, text);
    return;
  }
  const relationship = file.add(workbook, {
    path: file.freePath("xl/worksheets/sheet", ".xml"),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    text,
    relationship: "worksheet",
  });
  const namespace = file.relationshipNamespace;
  const xml = file.text(workbook);
  const name = freeSheetName(sheet.name, sheetNamesIn(xml));
  file.replace(workbook, withSheet(xml, sheet, { name, relationship, namespace }, position));
}

/** The namespace of the parts of a file. */
export function mainNamespace({ isStrict }: PackagePatch): string {
  return isStrict ? strictMain : main;
}
