import type { OwnSheet } from "../own-sheet/own-sheet";
import { Budget } from "../sources/xlsx/budget";
import { isTrue, readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { relationshipsOf } from "../sources/xlsx/relationships";
import { newComments, withComments } from "./comments";
import { attributeOf, childrenOf, edited, type Element, prefixOf, rootOf } from "./elements";
import type { Note } from "./note";
import { newDrawing, type WidthOf, withBoxes } from "./note-shapes";
import { PackagePatch } from "./package-patch";
import { mainNamespace } from "./put-sheet";
import { putOwnSheet } from "./save-own-sheet";

/**
 * A copy of a workbook with notes at cells and one of the add-in's own sheets in front of the others. All else stays as it
 * was; whole parts identical, byte for byte.
 *
 * Notes that are there keep their text, with the new one below it. Where people converse about a cell (threaded comments),
 * nothing is added: Excel shows one or the other.
 *
 * @param bytes the file
 * @param notes at most one for each cell
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 */
export function saveNotes(
  bytes: Uint8Array,
  notes: readonly Note[],
  sheet: OwnSheet,
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const source = new Package(bytes, limits);
  const content = readContent(source, new Budget(limits));
  const file = new PackagePatch(source, limits);
  content.sheets.forEach(({ name, path }, index) => {
    const ofSheet = notes.filter((note) => note.sheet === name);
    if (ofSheet.length > 0) putNotes(file, path, ofSheet, index + 1);
  });
  putOwnSheet(file, content, content, sheet, "first");
  return file.bytes();
}

/** @param number of the sheet, from 1 */
function putNotes(file: PackagePatch, path: string, notes: readonly Note[], number: number): void {
  const { source } = file;
  const related = relationshipsOf(source, path).filter(({ target }) => source.has(target));
  const list = related.find(({ type }) => type === "comments")?.target;
  const xml = file.text(path);
  const drawing = drawingOf(xml, related);
  const widthOf = widthsIn(xml);
  const more = list === undefined ? null : withComments(file.text(list), notes);
  const added = more?.added ?? notes;
  if (added.length > 0) {
    const boxes = drawing === undefined ? null : withBoxes(file.text(drawing), added, widthOf);
    // Without its box a note is not shown, and Excel repairs the file.
    if (drawing !== undefined && boxes === null) return;
    if (drawing !== undefined && boxes !== null) file.replace(drawing, boxes);
    else addDrawing(file, { path, xml }, newDrawing(added, firstBlock + number, widthOf));
  }
  if (list !== undefined && more) file.replace(list, more.xml);
  else {
    file.add(path, {
      path: file.freePath("xl/comments", ".xml"),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      text: newComments(notes, mainNamespace(file)),
      relationship: "comments",
    });
  }
}

/** The drawing with the boxes of a sheet's notes; it may have other things in it. */
function drawingOf(xml: string, related: ReturnType<typeof relationshipsOf>): string | undefined {
  const element = childrenNamed(xml, ["legacyDrawing"]).at(-1);
  const id = /:id\s*=\s*["']([^"']*)["']/.exec(element?.attributes ?? "")?.[1];
  return related.find((each) => each.id === id)?.target;
}

/** Blocks of numbers below it are those that Excel gives to the drawings of a workbook. */
const firstBlock = 100;

/** @param sheet its part, and the text of that */
function addDrawing(
  file: PackagePatch,
  { path, xml }: { readonly path: string; readonly xml: string },
  text: string,
): void {
  const id = file.add(path, {
    path: file.freePath("xl/drawings/vmlDrawing", ".vml"),
    type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    text,
    relationship: "vmlDrawing",
  });
  const root = rootOf(xml);
  const at = childrenNamed(xml, beforeDrawing).at(-1)?.end ?? root.end;
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${file.relationshipNamespace}" r:id="${id}"/>`;
  file.replace(path, edited(xml, [{ start: at, end: at, text: element }]));
}

/** Pixels of a character, and beside the characters of a cell, in Excel's usual font. */
const [characterWidth, cellPadding] = [7, 5];
const usualWidth = 8.43;

/** The widths of the columns, hidden ones of none. */
function widthsIn(xml: string): WidthOf {
  const [format] = childrenNamed(xml, ["sheetFormatPr"]);
  const given = Number(attributeOf(format?.attributes ?? "", "defaultColWidth") ?? usualWidth);
  const columns = childrenNamed(xml, ["cols"]).flatMap((list) =>
    Array.from(childrenOf(xml, list.contentStart), ({ attributes }) => ({
      first: Number(attributeOf(attributes, "min") ?? 1) - 1,
      last: Number(attributeOf(attributes, "max") ?? 1) - 1,
      width: Number(attributeOf(attributes, "width") ?? given),
      isHidden: isTrue(attributeOf(attributes, "hidden")),
    })),
  );
  return (column) => {
    const known = columns.find(({ first, last }) => column >= first && column <= last);
    if (known?.isHidden === true) return 0;
    return (known?.width ?? given) * characterWidth + cellPadding;
  };
}

/** What the schema has before the drawing of a sheet. */
const beforeDrawing = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  "drawing",
];

/** The elements of these names in the part of a sheet. */
function childrenNamed(xml: string, names: readonly string[]): Element[] {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  return Array.from(childrenOf(xml, root.end)).filter(
    ({ name }) => name.startsWith(prefix) && names.includes(name.slice(prefix.length)),
  );
}
