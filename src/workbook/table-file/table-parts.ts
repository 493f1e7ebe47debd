/** The parts of a sheet with a table on it. */
import { areaAddress } from "../address";
import { declaration, officeDocument } from "../package-lists";
import { attributeText } from "../sources/xlsx/escapes";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** Characters across a printed page, small and yet readable. */
const acrossPage = 200;

/** What stands before the rows of a sheet; the first of them stays in view, and on every printed page. */
export function sheetBeginning(columns: readonly TableColumn[], isSelected: boolean): string {
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${officeDocument}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${isSelected ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<cols>${widths.join("")}</cols><sheetData>`
  );
}

/**
 * What stands behind the rows of a sheet.
 *
 * @param columns of which a printed page has so many as can be read; one page for all would be too small
 * @param links its hyperlinks
 * @param table the relationship that leads to its table
 */
export function sheetEnd(
  columns: readonly TableColumn[],
  links: readonly string[],
  table: string,
): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const pages = Math.ceil(width / acrossPage);
  return (
    "</sheetData>" +
    (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape"' +
    ` fitToWidth="${pages}" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" +
    `<tableParts count="1"><tablePart r:id="${table}"/></tableParts></worksheet>`
  );
}

/**
 * A table with filters, from the first cell of its sheet.
 *
 * @param rows how many it has besides its headings; a table without any has a blank one
 */
export function tableXml(
  columns: readonly TableColumn[],
  { id, name, rows }: { readonly id: number; readonly name: string; readonly rows: number },
): string {
  const ref = areaAddress({
    top: 0,
    left: 0,
    bottom: Math.max(rows, 1),
    right: columns.length - 1,
  });
  const listed = columns.map(
    ({ heading }, index) => `<tableColumn id="${index + 1}" name="${attributeText(heading)}"/>`,
  );
  return (
    `${declaration}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"` +
    ` totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${listed.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1"' +
    ' showColumnStripes="0"/></table>'
  );
}
