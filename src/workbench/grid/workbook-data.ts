import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { storedValue } from "../../workbook/date-system";
import {
  type Area,
  type Cell,
  type CellValue,
  type DateSystem,
  type Sheet,
  type Workbook,
  isCellError,
} from "../../workbook/workbook";
import { FilledDown } from "./filled-down";
import type { SheetAppearance, WorkbookAppearance } from "./appearance";

type CellRow = Record<number, ICellData>;

const spareRows = 400;
const spareColumns = 6;
const leastRows = 500;
const leastColumns = 18;
export const defaultRowHeight = 24;
export const defaultColumnWidth = 80;

/** A workbook in the form that Univer opens. */
export function workbookDataOf(
  workbook: Workbook,
  appearance: WorkbookAppearance,
  id: string,
): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, index) =>
    sheetOf(sheet, appearance.sheets[index], sheetId(index), workbook.dateSystem),
  );
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.KO_KR,
    styles: stylesOf(workbook, appearance),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The content of a cell for Univer: value and type, without style. */
export function contentOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Ids in Excel's form. */
function sheetId(index: number): string {
  return `{${String(index + 1).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** Styles by their index in the file; the format of a cell without a style becomes a style of its own. */
function stylesOf(
  { sheets }: Workbook,
  { styles }: WorkbookAppearance,
): Record<string, IStyleData> {
  const byId = new Map(styles.map((style, index) => [String(index), style]));
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row ?? []) {
        if (cell?.format !== undefined)
          byId.set(`n ${cell.format}`, { n: { pattern: cell.format } });
      }
    }
  }
  return Object.fromEntries(byId);
}

function sheetOf(
  { name, visibility, rows, merges, hiddenRows, hiddenColumns }: Sheet,
  appearance: SheetAppearance | undefined,
  id: string,
  system: DateSystem,
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, CellRow> = {};
  const rowData: IWorksheetData["rowData"] = {};
  const columnData: IWorksheetData["columnData"] = {};
  appearance?.cells.forEach((line, row) => {
    const cells: CellRow = (cellData[row] = {});
    line.forEach((style, column) => (cells[column] = { s: String(style) }));
  });
  const filledDown = new FilledDown();
  let [lastRow, lastColumn] = [0, 0];
  rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      // Cells that a formula fills get its result when it is calculated; values there would block the spill.
      if (!cell || appearance?.spills.some((spill) => isFilled(spill, row, column)) === true)
        return;
      const cells: CellRow = (cellData[row] ??= {});
      cells[column] = {
        ...cellOf(cell, cells[column], system),
        ...filledDown.formula(cell, row, column),
      };
      lastColumn = Math.max(lastColumn, column);
    });
    lastRow = row;
  });
  appearance?.rowHeights.forEach((h, row) => (rowData[row] = { h, ia: BooleanNumber.FALSE }));
  appearance?.columnWidths.forEach((w, column) => (columnData[column] = { w }));
  for (const row of hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  for (const column of hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  const frozen = appearance?.frozen ?? { rows: 0, columns: 0 };
  return {
    id,
    name,
    hidden: visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(lastRow + spareRows, leastRows),
    columnCount: Math.max(lastColumn + spareColumns, leastColumns),
    defaultRowHeight,
    defaultColumnWidth,
    mergeData: merges.map(rangeOf),
    cellData,
    rowData,
    columnData,
    showGridlines: appearance?.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
    },
  };
}

function isFilled({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  const isInside = row >= top && row <= bottom && column >= left && column <= right;
  return isInside && (row !== top || column !== left);
}

function cellOf(cell: Cell, styled: ICellData | undefined, system: DateSystem): ICellData {
  const { format } = cell;
  const value = storedValue(cell, system);
  const style = styled?.s ?? (format === undefined ? undefined : `n ${format}`);
  return {
    ...(value !== null && contentOf(value)),
    ...(style !== undefined && { s: style }),
  };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
