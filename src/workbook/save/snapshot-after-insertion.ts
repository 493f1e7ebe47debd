import {
  formulaAfterInsertion,
  type InsertedRows,
  movedArea,
  movedNames,
  movedTables,
} from "../moved-rows";
import type { Cell, Rows } from "../workbook";
import type { SheetSnapshot, Snapshot } from "./changed-cells";

/** A workbook as it was, with rows or cells inserted that have the number formats of those above them. */
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

function withRows(rows: Rows, inserted: InsertedRows): Rows {
  const { row, count, columns } = inserted;
  if (row >= rows.length) return rows;
  if (columns) return withCells(rows, inserted, columns);
  const blank = rows[row - 1]?.map((cell): Cell | undefined =>
    cell?.format === undefined ? undefined : { value: null, format: cell.format },
  );
  const blankRows = Array.from({ length: count }, () => blank);
  return [...rows.slice(0, row), ...blankRows, ...rows.slice(row)];
}

function withCells(
  rows: Rows,
  { row, count }: InsertedRows,
  { first, last }: NonNullable<InsertedRows["columns"]>,
): Rows {
  const above = rows[row - 1];
  return Array.from({ length: rows.length + count }, (_, index) => {
    const cells = Array.from(rows[index] ?? []);
    if (index < row) return cells;
    for (let column = first; column <= last; column += 1) {
      const format = above?.[column]?.format;
      const blank = format === undefined ? undefined : { value: null, format };
      cells[column] = index < row + count ? blank : rows[index - count]?.[column];
    }
    return cells;
  });
}
