/** Cells that come between others of some columns. Univer has a command for that, of the sheet in front alone. */
import {
  CommandType,
  type ICellData,
  type ICommand,
  type IMutationInfo,
  type IRange,
  type Nullable,
  type ObjectMatrix,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { formulaAfterInsertion, type InsertedRows, isAmong } from "../../workbook/moved-rows";
import type { Area } from "../../workbook/workbook";
import { FormulaTexts } from "./formula-texts";
import { areaOf } from "./workbook-data";

/** Tells whoever follows the commands that cells have moved: down, or back up where the count is negative. */
export const MoveCellsMutation: ICommand<MovedCells> = {
  id: "za.mutation.move-cells",
  type: CommandType.MUTATION,
  handler: () => true,
};

export interface MovedCells {
  readonly unitId: string;
  readonly subUnitId: string;
  /** The cells that come, or go. */
  readonly area: Area;
  readonly count: number;
}

/** What is to be executed, in its order, and what undoes it. */
export interface Insertion {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * The mutations that insert cells, which look like those above them, with formulas and merged cells following.
 *
 * @param unit the id of the workbook
 * @param sheet the id of the sheet
 * @param used the last row of the sheet that holds something
 */
export function cellInsertion(
  workbook: UniverWorkbook,
  unit: string,
  sheet: Worksheet,
  area: Area,
  used: number,
): Insertion {
  const { top, left, bottom, right } = area;
  const count = bottom - top + 1;
  const subUnitId = sheet.getSheetId();
  const columns = { first: left, last: right };
  const inserted = { sheet: sheet.getName(), row: top, count, columns };
  const block = { top, left, right, bottom: Math.max(used, top - 1) + count };
  const styles = workbook.getStyles();
  const cells = sheet.getCellMatrix();
  const formulas = new FormulaTexts(cells);
  const before = cellsIn(block, (row, column) => copyOf(cells.getValue(row, column)));
  const after = cellsIn(block, (row, column) => {
    if (row < top + count) {
      const style = styles.getStyleByCell(cells.getValue(top - 1, column));
      return style ? { s: { ...style } } : null;
    }
    const cell = copyOf(cells.getValue(row - count, column));
    const formula = formulas.at(row - count, column);
    return cell && formula !== null
      ? {
          ...cell,
          f: `=${formulaAfterInsertion(formula.slice(1), inserted.sheet, inserted)}`,
          si: null,
        }
      : cell;
  });
  const write = (id: string, cellValue: Cells): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { unitId: unit, subUnitId: id, cellValue },
  });
  // What is written into a cell is mixed with what stands there.
  const clear = () =>
    write(
      subUnitId,
      cellsIn(block, () => null),
    );
  const readers = workbook.getSheets().map((each) => {
    const isMoving = (row: number, column: number) =>
      each === sheet && row >= top && column >= left && column <= right;
    return { id: each.getSheetId(), ...readersOf(each, inserted, isMoving) };
  });
  const move = (by: number): IMutationInfo => ({
    id: MoveCellsMutation.id,
    params: { unitId: unit, subUnitId, area, count: by } satisfies MovedCells,
  });
  const ranges = sheet
    .getMergeData()
    .filter((range) => range.startRow >= top && isAmong(areaOf(range), columns));
  const lower = ranges.map((range) => ({
    ...range,
    startRow: range.startRow + count,
    endRow: range.endRow + count,
  }));
  const merges = (id: string, of: readonly IRange[]): IMutationInfo[] =>
    of.length === 0 ? [] : [{ id, params: { unitId: unit, subUnitId, ranges: of } }];
  const changed = readers.filter((each) => Object.keys(each.after).length > 0);
  return {
    redo: [
      ...merges(RemoveWorksheetMergeMutation.id, ranges),
      clear(),
      write(subUnitId, after),
      ...changed.map((each) => write(each.id, each.after)),
      ...merges(AddWorksheetMergeMutation.id, lower),
      move(count),
    ],
    undo: [
      ...merges(RemoveWorksheetMergeMutation.id, lower),
      clear(),
      ...changed.map((each) => write(each.id, each.before)),
      write(subUnitId, before),
      ...merges(AddWorksheetMergeMutation.id, ranges),
      move(-count),
    ],
  };
}

/**
 * The formulas of a sheet that read the cells that move, as they are to be, and as they are. Of those that share one, each
 * gets its own.
 */
function readersOf(
  sheet: Worksheet,
  inserted: InsertedRows,
  isMoving: (row: number, column: number) => boolean,
): { before: Cells; after: Cells } {
  const cells: ObjectMatrix<Nullable<ICellData>> = sheet.getCellMatrix();
  const formulas = new FormulaTexts(cells);
  const found: { row: number; column: number; cell: ICellData; formula: string }[] = [];
  const split = new Set<string>();
  cells.forValue((row, column, cell) => {
    const formula = formulas.at(row, column)?.slice(1);
    if (!cell || formula === undefined) return;
    const moved = formulaAfterInsertion(formula, sheet.getName(), inserted);
    if (cell.si && (moved !== formula || isMoving(row, column))) split.add(cell.si);
    if (isMoving(row, column)) return;
    if (moved !== formula || cell.si) found.push({ row, column, cell, formula: `=${moved}` });
  });
  const before: Cells = {};
  const after: Cells = {};
  for (const { row, column, cell, formula } of found) {
    const { f = null, si = null } = cell;
    if (si && !split.has(si)) continue;
    (before[row] ??= {})[column] = { f, si };
    (after[row] ??= {})[column] = { f: formula, si: null };
  }
  return { before, after };
}

function cellsIn(
  { top, left, bottom, right }: Area,
  cellAt: (row: number, column: number) => Nullable<ICellData>,
): Cells {
  const cells: Cells = {};
  for (let row = top; row <= bottom; row += 1) {
    const line: Record<number, Nullable<ICellData>> = (cells[row] = {});
    for (let column = left; column <= right; column += 1) line[column] = cellAt(row, column);
  }
  return cells;
}

function copyOf(cell: Nullable<ICellData>): Nullable<ICellData> {
  return cell ? { ...cell } : null;
}
