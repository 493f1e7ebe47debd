import { addedSheetOf } from "../own-sheet/added-sheet-of";
import { isMark } from "../own-sheet/own-mark";
import type { OwnSheet } from "../own-sheet/own-sheet";
import { Budget } from "../sources/xlsx/budget";
import { type Content, readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import type { Workbook } from "../workbook";
import { PackagePatch } from "./package-patch";
import { putSheet } from "./put-sheet";
import type { SheetPosition } from "./sheet-list";
import { saveStyles, stylesOf } from "./workbook-styles";

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
  const styles = stylesOf(file, content);
  const inPlaceOf = names.find((name) => isMark(name, sheet.kind))?.sheet;
  putSheet(file, content, addedSheetOf(sheet), { styles, dateSystem, inPlaceOf, position });
  saveStyles(file, content, styles.text);
}
