import { pointsOf, type SheetLayout } from "../sheet-layout";
import type { OwnSheet } from "./own-sheet";

/** Margins of a page: 10 mm, and 15 mm above the footer. */
const [margin, footerMargin] = [28, 42];

/**
 * How one of the add-in's own sheets is laid out and printed, wherever it is written. Rows without a height of their own
 * are as high as their text.
 */
export function layoutOf({ columns, rows, frozenRows = 0, print }: OwnSheet): SheetLayout {
  const { orientation, isOnePage, titleRow, footer } = print;
  return {
    columnWidths: new Map(columns.map((characters, column) => [column, pointsOf(characters)])),
    rowHeights: new Map(
      rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, height]])),
    ),
    gridlines: false,
    frozenRows,
    page: {
      orientation: orientation === "portrait" ? "Portrait" : "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) },
      topMargin: margin,
      leftMargin: margin,
      rightMargin: margin,
      bottomMargin: footerMargin,
      footerMargin: margin / 2,
      centerHorizontally: true,
      titleRows: titleRow === undefined ? null : `$${titleRow + 1}:$${titleRow + 1}`,
      centerFooter: footer,
    },
  };
}
