import { areaAddress, qualified } from "../../address";
import { freeSheetName } from "../../own-sheet/free-sheet-name";
import { isMark, markName, markOf } from "../../own-sheet/own-mark";
import { type OwnCell, type OwnRow, type OwnSheet, styledAreas } from "../../own-sheet/own-sheet";
import { type CellLook, lineColors, ownStyles } from "../../own-sheet/styles";
import type { Area, DateSystem } from "../../workbook";
import { rangeOf, type WrittenArea } from "./areas";
import { inputOf } from "./cell-input";
import { ExcelFailure } from "./excel-failure";
import { inOneSync, type Sending } from "./in-one-sync";
import { defaultLimits, type ExcelLimits } from "./limits";
import { packRequests } from "./pack-requests";

/** Where an own sheet was written. */
export interface WrittenSheet extends WrittenArea {
  /** Its name, which a person may have chosen. */
  readonly name: string;
}

/**
 * Writes one of the add-in's own sheets into the open workbook: added after the last sheet where the workbook has none
 * of its kind, else written anew in place, whatever its name. No other sheet is touched, and none is brought to the front.
 *
 * A text is written as a text whatever it begins with. Three syncs, one more where the sheet is new, and one more for
 * each 1.5 MB.
 *
 * @param context of `withExcel`
 * @param dateSystem of the workbook, which `readExcel` says
 * @throws ExcelFailure `structure-protected` when the workbook takes no new sheet; `own-sheet-protected` when a person has
 *   protected the sheet; what office.js throws
 * @example
 * const { name } = await withExcel((context) => writeOwnSheet(context, sheet, 1900));
 */
export async function writeOwnSheet(
  context: Excel.RequestContext,
  sheet: OwnSheet,
  dateSystem: DateSystem,
  { limits }: { readonly limits?: Partial<ExcelLimits> } = {},
): Promise<WrittenSheet> {
  const { bytesAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { pauses };
  const { id, name } = (await findOwnSheet(context, sheet, sending)) ?? {
    ...(await addOwnSheet(context, sheet, sending)),
  };
  const worksheet = context.workbook.worksheets.getItem(id);
  await inOneSync(
    context,
    () => {
      clear(worksheet);
      setUp(worksheet, sheet);
    },
    sending,
  );
  const rows = sheet.rows.map((row, index) => ({ row, index }));
  const requests = packRequests(rows, ({ row }) => JSON.stringify(row).length, bytesAtOnce);
  for (const request of requests) {
    await inOneSync(
      context,
      () => {
        writeRows(worksheet, sheet, request[0]?.index ?? 0, request, dateSystem);
      },
      sending,
    );
  }
  await inOneSync(
    context,
    () => {
      arrange(worksheet, sheet);
    },
    sending,
  );
  const bottom = Math.max(0, sheet.rows.length - 1);
  return { sheetId: id, name, area: { top: 0, left: 0, bottom, right: sheet.columns.length - 1 } };
}

/** The sheet of this kind that the workbook has. Of several, since people copy sheets, the one with the kind's own name. */
async function findOwnSheet(
  context: Excel.RequestContext,
  { kind, name }: OwnSheet,
  sending: Sending,
): Promise<{ id: string; name: string } | null> {
  const { worksheets } = await inOneSync(
    context,
    () => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      return { worksheets };
    },
    sending,
  );
  await inOneSync(
    context,
    () => {
      for (const worksheet of worksheets.items) {
        worksheet.names.load("items/name,items/formula");
        worksheet.load("protection/protected");
      }
    },
    sending,
  );
  const ofKind = worksheets.items.filter(({ names, name: sheet }) =>
    names.items.some((mark) => {
      const refersTo = String(mark.formula).replace(/^=/, "");
      return isMark({ name: mark.name, sheet, refersTo, hidden: true }, kind);
    }),
  );
  const found = ofKind.find((worksheet) => worksheet.name === name) ?? ofKind[0];
  if (!found) return null;
  if (found.protection.protected) {
    throw new ExcelFailure("own-sheet-protected", { sheet: found.name });
  }
  return { id: found.id, name: found.name };
}

/** Adds the sheet and marks it in one request, so that there is never one without a mark. */
async function addOwnSheet(
  context: Excel.RequestContext,
  { kind, name }: OwnSheet,
  sending: Sending,
): Promise<{ id: string; name: string }> {
  const { worksheets, protection } = await inOneSync(
    context,
    () => {
      const { worksheets, protection } = context.workbook;
      worksheets.load("items/name");
      protection.load("protected");
      return { worksheets, protection };
    },
    sending,
  );
  if (protection.protected) throw new ExcelFailure("structure-protected");
  const free = freeSheetName(
    name,
    worksheets.items.map((other) => other.name),
  );
  const { id } = await inOneSync(
    context,
    () => {
      const worksheet = context.workbook.worksheets.add(free);
      worksheet.names.add(markName, `=${markOf(kind)}`).visible = false;
      return worksheet.load("id");
    },
    sending,
  );
  return { id, name: free };
}

/** Takes away what was written before, and what a person has done to the look of it. */
function clear(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange().untrack();
  all.unmerge();
  all.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  worksheet.freezePanes.unfreeze();
}

const [charactersPadding, pixelsPerCharacter, pointsPerPixel] = [5, 7, 0.75];

/** A width in characters as Office.js counts it, in points. */
function pointsOf(characters: number): number {
  return (characters * pixelsPerCharacter + charactersPadding) * pointsPerPixel;
}

/** The margins of a page, in points: 10 mm, and 15 mm above the footer. */
const [margin, footerMargin] = [28, 42];

function setUp(worksheet: Excel.Worksheet, { columns, frozenRows, print }: OwnSheet): void {
  columns.forEach((characters, column) => {
    const range = rangeOf(worksheet, { top: 0, left: column, bottom: 0, right: column });
    range.format.columnWidth = pointsOf(characters);
  });
  worksheet.showGridlines = false;
  const { pageLayout } = worksheet;
  const { orientation, isOnePage, titleRow, footer } = print;
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  pageLayout.topMargin = margin;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.bottomMargin = footerMargin;
  pageLayout.footerMargin = margin / 2;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRow !== undefined) {
    pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  }
  if (frozenRows !== undefined) worksheet.freezePanes.freezeRows(frozenRows);
}

/** Writes consecutive rows: links, then looks and formats, then what the cells hold. */
function writeRows(
  worksheet: Excel.Worksheet,
  { columns }: OwnSheet,
  top: number,
  request: readonly { readonly row: OwnRow }[],
  dateSystem: DateSystem,
): void {
  const rows = request.map(({ row }) => row);
  rows.forEach(({ cells }, index) => {
    eachCell(cells, ({ link }, column) => {
      if (!link) return;
      const cell = rangeOf(worksheet, cellAt(top + index, column));
      // A link looks and reads as Excel has it: the cell's own look and text come after it.
      cell.hyperlink = {
        documentReference: qualified(link.sheet, link.area),
        textToDisplay: areaAddress(link.area),
      };
    });
  });
  for (const { area, style } of styledAreas(rows)) {
    const placed = { ...area, top: area.top + top, bottom: area.bottom + top };
    applyLook(worksheet, placed, ownStyles[style]);
  }
  const grid = rows.map(({ cells }) => gridRow(cells, columns.length));
  const range = rangeOf(worksheet, {
    top,
    left: 0,
    bottom: top + rows.length - 1,
    right: columns.length - 1,
  });
  range.numberFormat = grid.map((line) => line.map((cell) => cell?.format ?? "General"));
  range.values = grid.map((line) => line.map((cell) => valueOf(cell, dateSystem)));
}

/** What is typed into a cell; a text cannot be mistaken for a formula, a number or a date. */
function valueOf(cell: OwnCell | null, dateSystem: DateSystem): string | number | boolean {
  const { value = null, isDate, format = "General" } = cell ?? {};
  const place = { sheet: "", row: 0, column: 0 };
  return inputOf({ place, value, ...(isDate && { isDate }) }, format, dateSystem);
}

function applyLook(worksheet: Excel.Worksheet, area: Area, look: CellLook): void {
  const { format } = rangeOf(worksheet, area);
  const { font } = format;
  font.size = look.size;
  font.color = look.color;
  font.bold = look.isBold ?? false;
  font.underline = "None";
  if (look.font !== undefined) font.name = look.font;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wraps ?? false;
  if (look.fill !== undefined) format.fill.color = look.fill;
  const { border } = look;
  if (border === undefined) return;
  for (const side of border === "box" ? boxSides(area) : (["EdgeBottom"] as const)) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.weight = border === "box" ? "Thin" : "Medium";
    line.color = lineColors[border];
  }
}

/** The lines around every cell of an area. */
function boxSides({ top, left, bottom, right }: Area) {
  return [
    "EdgeTop" as const,
    "EdgeBottom" as const,
    "EdgeLeft" as const,
    "EdgeRight" as const,
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}

/** Merges what spans columns, and gives every row its height, when all texts are there. */
function arrange(worksheet: Excel.Worksheet, { rows, columns }: OwnSheet): void {
  if (rows.length === 0) return;
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  rangeOf(worksheet, area).format.autofitRows();
  rows.forEach(({ cells, height }, row) => {
    eachCell(cells, ({ span = 1 }, column) => {
      if (span > 1)
        rangeOf(worksheet, { ...cellAt(row, column), right: column + span - 1 }).merge();
    });
    if (height !== undefined) rangeOf(worksheet, cellAt(row, 0)).format.rowHeight = height;
  });
}

function eachCell(cells: OwnRow["cells"], visit: (cell: OwnCell, column: number) => void): void {
  let column = 0;
  for (const cell of cells) {
    if (cell) visit(cell, column);
    column += cell?.span ?? 1;
  }
}

/** A row with a cell a column; null under a spanning cell and where there is none. */
function gridRow(cells: OwnRow["cells"], width: number): (OwnCell | null)[] {
  const line: (OwnCell | null)[] = Array.from({ length: width }, () => null);
  eachCell(cells, (cell, column) => {
    line[column] = cell;
  });
  return line;
}

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
