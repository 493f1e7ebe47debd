import {
  formulaAfterInsertion,
  type InsertedRows,
  movedArea,
  movedNames,
  movedTables,
} from "../moved-rows";
import type { Cell, Rows } from "../workbook";
import type { SheetSnapshot, Snapshot } from "./changed-cells";

/** A workbook as it was, with rows inserted that have the number formats of the row above them. */
export function snapshotAfterInsertion(snapshot: Snapshot, inserted: InsertedRows): Snapshot {
  const { sheets, names } = snapshot;
  return {
    sheets: sheets.map((sheet) => sheetAfter(sheet, inserted)),
    ...(names && { names: movedNames(names, inserted.sheet, inserted) }),
  };
}

function sheetAfter(sheet: SheetSnapshot, inserted: InsertedRows): SheetSnapshot {
  const { name, spills, tables } = sheet;
  const rows = sheet.rows.map((row) => row?.map((cell) => cell && cellAfter(cell, name, inserted)));
  if (name !== inserted.sheet) return { ...sheet, rows };
  return {
    name,
    rows: withRows(rows, inserted),
    ...(spills && { spills: spills.flatMap((spill) => movedArea(spill, inserted) ?? []) }),
    ...(tables && { tables: movedTables(tables, inserted) }),
  };
}

function cellAfter(cell: Cell, sheet: string, inserted: InsertedRows): Cell {
  if (cell.formula === undefined) return cell;
  const formula = formulaAfterInsertion(cell.formula, sheet, inserted);
  return formula === cell.formula ? cell : { ...cell, formula };
}

function withRows(rows: Rows, { row, count }: InsertedRows): Rows {
  if (row >= rows.length) return rows;
  const blank = rows[row - 1]?.map((cell): Cell | undefined =>
    cell?.format === undefined ? undefined : { value: null, format: cell.format },
  );
  const inserted = Array.from({ length: count }, () => blank);
  return [...rows.slice(0, row), ...inserted, ...rows.slice(row)];
}
