/** Cells that come between others, and copies of cells. */
import { lastColumn, lastRow } from "../../../workbook/address";
import { height, overlap, width } from "../areas";
import { checkUnprotected, sheetOf, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { CellPatch } from "../grid";
import { copyOf } from "../copied-cell";
import type { Action, Method } from "../members";
import { rangeArgument } from "./range-at";

/** Inserts cells, which move those below them down. */
export const insert: Method<"Range"> = (object, args, state) => {
  if (args.text(0) !== "Down") throw state.notImplemented("Range.insert() to the right");
  checkUnprotected(object, state);
  const { sheet, area } = object;
  const { merges, tables } = sheetOf(object, state);
  const moving = { ...area, bottom: lastRow };
  for (const known of [...merges, ...tables.map((table) => table.area)]) {
    const isWithin = known.left >= area.left && known.right <= area.right;
    // Excel splits neither merged cells nor tables.
    if (overlap(known, moving) && !isWithin) throw new ExcelError("InsertDeleteConflict");
  }
  if (area.left === 0 && area.right === lastColumn) {
    state.grid.insertRows(sheet, area.top, height(area));
  } else state.grid.insertCells(sheet, area);
  return object;
};

/** Copies a range of the same size, with its formulas, values and looks. */
export const copyFrom: Action<"Range"> = (object, args, state) => {
  const source = rangeArgument(object.sheet, args, state);
  if (args.textOr(1, "All") !== "All" || args.flag(2) || args.flag(3)) {
    throw state.notImplemented("Range.copyFrom() of anything but all");
  }
  const { area } = object;
  if (height(source.area) !== height(area) || width(source.area) !== width(area)) {
    throw state.notImplemented("Range.copyFrom() of a range of another size");
  }
  const cells = state.grid.read(source.sheet, source.area);
  const copies = cells.map((line, row) =>
    line.map((cell, column) =>
      copyOf(
        cell,
        { row: source.area.top + row, column: source.area.left + column },
        { row: area.top + row, column: area.left + column },
      ),
    ),
  );
  writeCells(object, copies, state, (copy) => copy as CellPatch);
};
