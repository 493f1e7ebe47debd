/** The part of a sheet that a file does not have yet. */
import type { AddedCell, AddedSheet } from "../added-sheet";
import { areaAddress, cellAddress } from "../address";
import { storedValue } from "../date-system";
import { charactersOf, type PageSetup, paperSizes } from "../sheet-layout";
import { attributeText, elementText } from "../sources/xlsx/escapes";
import { leastHeight, textHeight } from "../text-height";
import { type DateSystem, isCellError } from "../workbook";
import { formulaElement, valueElement } from "./cell-content";
import { formulaToStore } from "./formula-to-store";
import type { StylesPatch } from "./patch-styles";

/** What a cell of Excel can hold. */
const longestText = 32_767;
const pointsPerInch = 72;
/** Points of a header's distance from the edge, which Office.js is not asked for. */
const headerMargin = 21.6;

/**
 * The part of a sheet.
 *
 * @param styles takes those of its cells
 * @param dateSystem of the workbook
 * @param main the namespace of the workbook's parts
 */
export function addedSheetXml(
  sheet: AddedSheet,
  styles: StylesPatch,
  dateSystem: DateSystem,
  main: string,
): string {
  const { rows, merges, layout } = sheet;
  const { columnWidths, gridlines, frozenRows, page } = layout;
  const rowsXml = Array.from(rows, (cells = [], row) => {
    const height = heightOf(sheet, row);
    const written = Array.from(cells, (cell, column) =>
      cell ? cellXml(cell, cellAddress(row, column), styles, dateSystem) : "",
    ).join("");
    const size = height === undefined ? "" : ` ht="${rounded(height)}" customHeight="1"`;
    return written === "" && size === "" ? "" : `<row r="${row + 1}"${size}>${written}</row>`;
  });
  const widths = Array.from(columnWidths)
    .toSorted(([one], [other]) => one - other)
    .map(
      ([column, points]) =>
        `<col min="${column + 1}" max="${column + 1}" width="${rounded(charactersOf(points))}" customWidth="1"/>`,
    );
  const below = cellAddress(frozenRows, 0);
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const isFitted = page.zoom.scale === undefined;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    (isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    `<sheetViews><sheetView${gridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>` +
    listXml("cols", widths) +
    `<sheetData>${rowsXml.join("")}</sheetData>` +
    listXml(
      "mergeCells",
      merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ) +
    listXml("hyperlinks", linksOf(sheet)) +
    pageXml(page)
  );
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name}>${items.join("")}</${name}>`;
}

function cellXml(
  cell: AddedCell,
  address: string,
  styles: StylesPatch,
  dateSystem: DateSystem,
): string {
  const { look, format, formula } = cell;
  const style = look || format !== undefined ? styles.styleOf(look ?? {}, format) : 0;
  const stored = storedValue(cell, dateSystem);
  const value = typeof stored === "string" ? stored.slice(0, longestText) : stored;
  const [type, content] = valueElement(value, "", formula !== undefined);
  const inside =
    (formula === undefined ? "" : formulaElement({ text: formulaToStore(formula) }, "")) + content;
  if (inside === "" && style === 0) return "";
  const attributes =
    ` r="${address}"` + (style === 0 ? "" : ` s="${style}"`) + (type ? ` t="${type}"` : "");
  return inside === "" ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
}

/** The height of a row in points: its own, else that of its tallest text where a look has a say in it. */
function heightOf({ rows, merges, layout }: AddedSheet, row: number): number | undefined {
  const own = layout.rowHeights.get(row);
  if (own !== undefined) return own;
  const cells = rows[row] ?? [];
  if (!cells.some((cell) => cell?.look)) return undefined;
  const ofRow = merges.filter(({ top }) => top === row);
  const heights = Array.from(cells, (cell, column) => {
    if (!cell?.look) return 0;
    const right = ofRow.find(({ left }) => left === column)?.right ?? column;
    let width = 0;
    for (let each = column; each <= right; each += 1) {
      width += charactersOf(layout.columnWidths.get(each) ?? usualWidth);
    }
    const { size = usualSize, wraps = false } = cell.look;
    return textHeight(textOf(cell), size, wraps ? width : Infinity);
  });
  return Math.max(leastHeight, ...heights);
}

/** Of a column, and of a letter, where nobody has set another; in points. */
const [usualWidth, usualSize] = [48, 11];

function textOf({ value }: AddedCell): string {
  return isCellError(value) ? value.error : String(value ?? "");
}

function linksOf({ rows }: AddedSheet): string[] {
  return rows.flatMap((cells = [], row) =>
    Array.from(cells).flatMap((cell, column) => {
      const location = cell?.look?.link?.documentReference;
      if (!cell || location === undefined) return [];
      const display = attributeText(textOf(cell));
      return [
        `<hyperlink ref="${cellAddress(row, column)}" location="${attributeText(location)}" display="${display}"/>`,
      ];
    }),
  );
}

function pageXml(page: PageSetup): string {
  const { zoom, orientation, paperSize, centerHorizontally, centerFooter } = page;
  const inches = (points: number) => rounded(points / pointsPerInch);
  const fit =
    zoom.scale === undefined
      ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"`
      : ` scale="${zoom.scale}"`;
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${inches(page.leftMargin)}" right="${inches(page.rightMargin)}"` +
    ` top="${inches(page.topMargin)}" bottom="${inches(page.bottomMargin)}"` +
    ` header="${inches(headerMargin)}" footer="${inches(page.footerMargin)}"/>` +
    `<pageSetup paperSize="${paperSizes[paperSize]}" orientation="${orientation.toLowerCase()}"${fit}/>` +
    (centerFooter === ""
      ? ""
      : `<headerFooter><oddFooter>${elementText(`&C${centerFooter}`)}</oddFooter></headerFooter>`) +
    "</worksheet>"
  );
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
