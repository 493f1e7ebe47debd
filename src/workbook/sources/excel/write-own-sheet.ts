import { areaAddress, lastColumn, lastRow, qualified } from "../../address";
import type { CellBorder } from "../../cell-look";
import { freeSheetName } from "../../own-sheet/free-sheet-name";
import { isMark, markName, markOf } from "../../own-sheet/own-mark";
import { type OwnCell, type OwnRow, type OwnSheet, styledAreas } from "../../own-sheet/own-sheet";
import { layoutOf } from "../../own-sheet/layout";
import { ownStyles, type WholeLook } from "../../own-sheet/styles";
import type { Area, DateSystem } from "../../workbook";
import { rangeOf, type WrittenArea } from "./areas";
import { inputOf } from "./cell-input";
import { ExcelFailure, failureOf, hadBegun } from "./excel-failure";
import { inOneSync, type Sending } from "./in-one-sync";
import { defaultLimits, type ExcelLimits } from "./limits";
import { packRequests } from "./pack-requests";

/** Where an own sheet was written. */
export interface WrittenSheet extends WrittenArea {
  /** Its name, which a person may have chosen. */
  readonly name: string;
}

/** How whoever has a sheet written follows that, and ends it. */
export interface SheetProgress {
  /** Ends it between two requests; Excel finishes what it was asked for meanwhile. */
  readonly signal?: AbortSignal;
  /** Told how many rows are written, and of how many. */
  readonly onRows?: (written: number, of: number) => void;
}

/**
 * Writes one of the add-in's own sheets into the open workbook: added after the last sheet where the workbook has none
 * of its kind, else written anew in place, whatever its name. No other sheet is touched, and none is brought to the front.
 *
 * A text is written as a text whatever it begins with. Two syncs, two more where the sheet is new, and one for each
 * 1.5 MB. A new sheet that is not finished is taken away again.
 *
 * @param context of `withExcel`
 * @param dateSystem of the workbook, which `readExcel` says
 * @throws ExcelFailure `structure-protected` when the workbook takes no new sheet; `own-sheet-protected` when a person has
 *   protected the sheet; `own-sheet-unfinished` when it was there before and holds a part of what it is to hold; what
 *   office.js throws, and the signal's reason, when the workbook is as it was
 * @example
 * const { name } = await withExcel((context) => writeOwnSheet(context, sheet, 1900));
 */
export async function writeOwnSheet(
  context: Excel.RequestContext,
  sheet: OwnSheet,
  dateSystem: DateSystem,
  { limits, signal, onRows }: SheetProgress & { readonly limits?: Partial<ExcelLimits> } = {},
): Promise<WrittenSheet> {
  const { bytesAtOnce, pauses } = { ...defaultLimits, ...limits };
  const sending: Sending = { signal, pauses };
  const known = await findOwnSheet(context, sheet, sending);
  const { id, name } = known ?? (await addOwnSheet(context, sheet, sending));
  const rows = sheet.rows.map((row, index) => ({ row, index }));
  const requests = packRequests(rows, ({ row }) => bytesOfRow(row), bytesAtOnce);
  let written = 0;
  try {
    for (const request of requests.length > 0 ? requests : [[]]) {
      onRows?.(written, rows.length);
      await inOneSync(
        context,
        () => {
          const worksheet = context.workbook.worksheets.getItem(id);
          if (written === 0) {
            clear(worksheet);
            setUp(worksheet, sheet);
          }
          writeRows(worksheet, sheet, written, request, dateSystem);
          arrange(worksheet, sheet, written, request);
        },
        sending,
      );
      written += request.length;
    }
  } catch (error) {
    const isAsBefore = known
      ? written === 0 && !hadBegun(error)
      : await isRemoved(context, id, sending);
    if (isAsBefore) throw error;
    const params = { sheet: name, rows: written, of: rows.length };
    const cause = failureOf(error) ?? error;
    throw new ExcelFailure("own-sheet-unfinished", params, { cause }, [{ sheetId: id, area: all }]);
  }
  const bottom = Math.max(0, sheet.rows.length - 1);
  return { sheetId: id, name, area: { top: 0, left: 0, bottom, right: sheet.columns.length - 1 } };
}

const all: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Bytes of a call to Excel that is made for a single cell or row. */
const bytesOfCall = 300;

function bytesOfRow(row: OwnRow): number {
  const calls = row.cells.filter((cell) => cell?.link ?? (cell?.span ?? 1) > 1).length;
  return JSON.stringify(row).length + bytesOfCall * (calls + (row.height === undefined ? 0 : 1));
}

/** Takes a sheet away that was added and not finished, whatever has ended that, where Excel lets it. */
async function isRemoved(
  context: Excel.RequestContext,
  id: string,
  { pauses }: Sending,
): Promise<boolean> {
  try {
    await inOneSync(
      context,
      () => {
        context.workbook.worksheets.getItem(id).delete();
      },
      { pauses },
    );
    return true;
  } catch {
    return false;
  }
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

function setUp(worksheet: Excel.Worksheet, sheet: OwnSheet): void {
  const { columnWidths, gridlines, frozenRows, page } = layoutOf(sheet);
  for (const [column, points] of columnWidths) {
    const range = rangeOf(worksheet, { top: 0, left: column, bottom: 0, right: column });
    range.format.columnWidth = points;
  }
  worksheet.showGridlines = gridlines;
  const { pageLayout } = worksheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paperSize;
  pageLayout.zoom = page.zoom;
  pageLayout.topMargin = page.topMargin;
  pageLayout.leftMargin = page.leftMargin;
  pageLayout.rightMargin = page.rightMargin;
  pageLayout.bottomMargin = page.bottomMargin;
  pageLayout.footerMargin = page.footerMargin;
  pageLayout.centerHorizontally = page.centerHorizontally;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
}

/** Writes consecutive rows: links, then looks and formats, then what the cells hold. */
function writeRows(
  worksheet: Excel.Worksheet,
  { columns }: OwnSheet,
  top: number,
  request: readonly { readonly row: OwnRow }[],
  dateSystem: DateSystem,
): void {
  if (request.length === 0) return;
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

function applyLook(worksheet: Excel.Worksheet, area: Area, look: WholeLook): void {
  const { format } = rangeOf(worksheet, area);
  const { font } = format;
  font.size = look.size;
  font.color = look.color;
  font.bold = look.bold ?? false;
  font.underline = "None";
  if (look.font !== undefined) font.name = look.font;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wraps ?? false;
  if (look.fill !== undefined) format.fill.color = look.fill;
  const { top, bottom } = look.borders ?? {};
  if (top) drawLines(format, boxSides(area), top);
  else if (bottom) {
    // A line below each of the rows, not only below the last.
    for (let row = area.top; row <= area.bottom; row += 1) {
      const { format: ofRow } = rangeOf(worksheet, { ...area, top: row, bottom: row });
      drawLines(ofRow, ["EdgeBottom"], bottom);
    }
  }
}

function drawLines(
  { borders }: Excel.RangeFormat,
  sides: readonly `${Excel.BorderIndex}`[],
  { style, weight, color }: CellBorder,
): void {
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = style;
    line.weight = weight;
    line.color = color;
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

/** Merges what spans columns, and gives every row its height, when the texts of the rows are there. */
function arrange(
  worksheet: Excel.Worksheet,
  { columns }: OwnSheet,
  top: number,
  request: readonly { readonly row: OwnRow }[],
): void {
  if (request.length === 0) return;
  const area = { top, left: 0, bottom: top + request.length - 1, right: columns.length - 1 };
  rangeOf(worksheet, area).format.autofitRows();
  request.forEach(({ row: { cells, height } }, index) => {
    const row = top + index;
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
