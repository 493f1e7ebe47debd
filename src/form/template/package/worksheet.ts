/** The parts `xl/worksheets/sheet*.xml`. */
import { areaAddress, cellAddress } from "../../../workbook/address";
import { attributeText } from "../../../workbook/sources/xlsx/escapes";
import { isCellError } from "../../../workbook/workbook";
import type { DraftCell, DraftSheet, Storage, Validation } from "../draft";
import { callsAddIn } from "../formula";
import { styleIndex } from "../styles";
import type { SharedStrings } from "./shared-strings";
import { escapeXml, xmlPart } from "./xml";

/** What the sheets of a workbook share. */
interface Workbook {
  /** Takes the texts of the cells. */
  readonly strings: SharedStrings;
  readonly storage: Storage;
}

/**
 * Writes a sheet. The order of its elements is the schema's: Excel repairs a file with another one.
 *
 * @param drawingId the relationship of the sheet's drawing, when it has one
 * @param tableId the relationship of the sheet's table, when it has one
 */
export function worksheetXml(
  sheet: DraftSheet,
  workbook: Workbook,
  { selected, drawingId, tableId }: { selected: boolean; drawingId?: string; tableId?: string },
): string {
  const { widths, merges, validations, landscape, manyPages, title } = sheet;
  const rows = Array.from(sheet.rows, (row) => row ?? []);
  const widest = Math.max(...rows.map((row) => row.length), 1);
  const used = { top: 0, left: 0, bottom: rows.length - 1, right: widest - 1 };
  return xmlPart(
    "worksheet",
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="${areaAddress(used)}"/>` +
      viewXml(sheet, selected) +
      `<sheetFormatPr defaultRowHeight="18" customHeight="1"/>` +
      `<cols>${widths.map(columnXml).join("")}</cols>` +
      `<sheetData>${rows.map((row, index) => rowXml(sheet, row, index, workbook)).join("")}</sheetData>` +
      listXml(
        "mergeCells",
        merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
      ) +
      listXml("dataValidations", validations.map(validationXml)) +
      `<printOptions horizontalCentered="1"/>` +
      `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>` +
      `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}"` +
      ` fitToWidth="1" fitToHeight="${manyPages ? 0 : 1}"/>` +
      `<headerFooter><oddFooter>${escapeXml(`&L${title.replaceAll("&", "&&")}&R&P / &N`)}</oddFooter></headerFooter>` +
      (drawingId === undefined ? "" : `<drawing r:id="${drawingId}"/>`) +
      (tableId === undefined ? "" : listXml("tableParts", [`<tablePart r:id="${tableId}"/>`])),
  );
}

function viewXml({ frozenRows }: DraftSheet, selected: boolean): string {
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
  return (
    `<sheetViews><sheetView showGridLines="0"${selected ? ` tabSelected="1"` : ""} workbookViewId="0">` +
    `${pane}</sheetView></sheetViews>`
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(
  { heights }: DraftSheet,
  row: readonly (DraftCell | undefined)[],
  index: number,
  workbook: Workbook,
): string {
  const height = heights.get(index);
  if (row.length === 0 && height === undefined) return "";
  const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const cells = Array.from(row).map((cell, column) =>
    cell === undefined ? "" : cellXml(cell, cellAddress(index, column), workbook),
  );
  return `<row r="${index + 1}"${tall}>${cells.join("")}</row>`;
}

/** A cell with its formula and the result that viewers show. */
function cellXml(cell: DraftCell, address: string, { strings, storage }: Workbook): string {
  const { value, formula, look, format } = cell;
  const open = `<c r="${address}" s="${styleIndex(look, format)}"`;
  if (formula === undefined) {
    if (typeof value === "string") return `${open} t="s"><v>${strings.indexOf(value)}</v></c>`;
    return value === null ? `${open}/>` : `${open}${typed(value)}</c>`;
  }
  const isArray = storage === "dynamic" && callsAddIn(formula);
  const attributes = isArray ? ` t="array" ref="${address}"` : "";
  const formulaXml = `<f${attributes}>${escapeXml(formula)}</f>`;
  return `${open}${isArray ? ` cm="1"` : ""}${typed(value ?? "", formulaXml)}</c>`;
}

function typed(value: Exclude<DraftCell["value"], null>, formula = ""): string {
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (isCellError(value)) return ` t="e">${formula}<v>${escapeXml(value.error)}</v>`;
  const space = value === value.trim() ? "" : ` xml:space="preserve"`;
  return ` t="str">${formula}<v${space}>${escapeXml(value)}</v>`;
}

function validationXml(validation: Validation): string {
  const { type, area, operator, formula1, formula2, message } = validation;
  const comparison = operator === undefined ? "" : ` operator="${operator}"`;
  return (
    `<dataValidation type="${type}"${comparison} allowBlank="1" showInputMessage="1"` +
    ` showErrorMessage="1" error="${attributeText(message)}" sqref="${areaAddress(area)}">` +
    `<formula1>${escapeXml(formula1)}</formula1>` +
    (formula2 === undefined ? "" : `<formula2>${escapeXml(formula2)}</formula2>`) +
    `</dataValidation>`
  );
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
