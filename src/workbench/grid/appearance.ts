/** The appearance of an .xlsx workbook: what the spreadsheet on the page shows besides values. */
import type { IStyleData } from "@univerjs/core";
import { parseArea, parseCell } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import { Budget } from "../../workbook/sources/xlsx/budget";
import { isTrue, readContent } from "../../workbook/sources/xlsx/content";
import { defaultLimits } from "../../workbook/sources/xlsx/limits";
import { Package } from "../../workbook/sources/xlsx/package";
import { readXml } from "../../workbook/sources/xlsx/xml";
import { type StyledCells, readUnlockedStyles, unlockedAreas } from "./protection";
import { readStyles } from "./styles";
import { readValidationRules, type ValidationRule } from "./validation-rules";

export interface SheetAppearance {
  /** The cells' styles, as indices into the workbook's styles. */
  readonly cells: StyledCells;
  /** Pixels, by row and by column from 0. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly gridlines: boolean;
  /** The areas that formulas fill beyond their own cell, which is the first of the area. */
  readonly spills: readonly Area[];
  /** How many rows and columns are frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** null when the sheet is not protected. */
  readonly protection: Protection | null;
  /** The area of the filter. */
  readonly filter: Area | null;
  readonly validations: readonly ValidationRule[];
}

export interface Protection {
  /** The areas that may be edited nevertheless. */
  readonly unlocked: readonly Area[];
  /** Whether cells may be formatted nevertheless. */
  readonly mayFormat: boolean;
}

export interface WorkbookAppearance {
  readonly styles: readonly IStyleData[];
  /** One a sheet, in the workbook's order. */
  readonly sheets: readonly SheetAppearance[];
}

const pixelsPerPoint = 96 / 72;
const pixelsPerCharacter = 7;
const columnPadding = 5;
/** Ranges of columns may extend to the last column of the sheet; those beyond this one are ignored. */
const mostColumns = 256;

/**
 * Reads the appearance of a workbook.
 *
 * @param bytes an .xlsx file that `readXlsx` can read
 */
export function readAppearance(bytes: Uint8Array): WorkbookAppearance {
  const source = new Package(bytes, defaultLimits);
  const content = readContent(source, new Budget(defaultLimits));
  const unlocked = readUnlockedStyles(source, content.styles);
  return {
    styles: readStyles(source, content.styles),
    sheets: content.sheets.map(({ path }) => readSheetAppearance(source, path, unlocked)),
  };
}

function readSheetAppearance(
  source: Package,
  path: string,
  unlockedStyles: ReadonlySet<number>,
): SheetAppearance {
  const columnStyles = new Map<number, number>();
  let protection: Protection | null = null;
  let filter: Area | null = null;
  const cells = new Map<number, Map<number, number>>();
  const rowHeights = new Map<number, number>();
  const columnWidths = new Map<number, number>();
  const spills: Area[] = [];
  let gridlines = true;
  let frozen = { rows: 0, columns: 0 };
  readXml(source, path, {
    open(name, attributes) {
      const { r, s, t, ref, ht, min, max, width, showGridLines, xSplit, ySplit, state } =
        attributes;
      if (name === "c" && r !== undefined && s !== undefined) {
        const cell = parseCell(r);
        if (!cell) return;
        const row = cells.get(cell.row) ?? new Map<number, number>();
        cells.set(cell.row, row.set(cell.column, Number(s)));
      } else if (name === "f" && t === "array") {
        const area = parseArea(ref ?? "");
        if (area && (area.bottom > area.top || area.right > area.left)) spills.push(area);
      } else if (name === "row" && ht !== undefined) {
        rowHeights.set(Number(r) - 1, Math.round(Number(ht) * pixelsPerPoint));
      } else if (name === "col") {
        const pixels = Math.round(Number(width) * pixelsPerCharacter + columnPadding);
        for (let column = Number(min); column <= Math.min(Number(max), mostColumns); column++) {
          if (width !== undefined) columnWidths.set(column - 1, pixels);
          columnStyles.set(column - 1, Number(attributes["style"] ?? 0));
        }
      } else if (name === "sheetView" && showGridLines === "0") gridlines = false;
      else if (name === "pane" && state?.startsWith("frozen") === true) {
        frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
      } else if (name === "sheetProtection" && isTrue(attributes["sheet"])) {
        protection = {
          unlocked: unlockedAreas(cells, columnStyles, unlockedStyles),
          mayFormat: attributes["formatCells"] === "0" || attributes["formatCells"] === "false",
        };
      } else if (name === "autoFilter") filter = parseArea(ref ?? "");
    },
  });
  const validations = readValidationRules(source, path);
  return {
    cells,
    rowHeights,
    columnWidths,
    spills,
    gridlines,
    frozen,
    protection,
    filter,
    validations,
  };
}
