/** Cells that come between others, and copies of cells. */
import { height, overlap, width } from "../areas";
import { checkUnprotected, sheetOf, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { CellPatch } from "../grid";
import { copyOf } from "../copied-cell";
import type { Action, Method } from "../members";
import { rangeArgument } from "./range-at";
import type { HostState } from "../host-state";
import type { HostObject } from "../host-object";

/**
 * Inserts cells, which move those below them down.
 *
 * The spreadsheets under the host insert whole rows, and what stands beside the new cells then goes back to its place. What
 * reads it there goes on to read one row more, which is blank.
 */
export const insert: Method<"Range"> = (object, args, state) => {
  if (args.text(0) !== "Down") throw state.notImplemented("Range.insert() to the right");
  checkUnprotected(object, state);
  const { sheet, area } = object;
  const moving = sheetOf(object, state).merges.filter(({ bottom }) => bottom >= area.top);
  for (const { left, right } of moving) {
    const isBeside = left > area.right || right < area.left;
    if (isBeside) throw state.notImplemented("Range.insert() beside merged cells");
    // Excel does not split one.
    if (left < area.left || right > area.right) throw new ExcelError("InsertDeleteConflict");
  }
  const beside = [
    { first: 0, last: area.left - 1 },
    { first: area.right + 1, last: state.grid.used(sheet, false)?.right ?? 0 },
  ];
  state.grid.insertRows(sheet, area.top, height(area));
  for (const { first, last } of beside) moveUp(object, first, last, state);
  return object;
};

/** What stands in some columns from the inserted rows on goes back up. */
function moveUp(
  { sheet, area }: HostObject<"Range">,
  left: number,
  right: number,
  state: HostState,
): void {
  const used = state.grid.used(sheet, false);
  const moved = used && overlap(used, { ...used, top: area.top, left, right });
  if (!moved || left > right) return;
  const count = height(area);
  const cells = state.grid.read(sheet, { ...moved, top: area.top, bottom: moved.bottom + count });
  const patches = cells.slice(count).map((line) =>
    line.map(({ value, formula, numberFormat, fill, look = null }): CellPatch => {
      return { ...(formula === null ? { value } : { formula }), numberFormat, fill, look };
    }),
  );
  state.grid.write(sheet, area.top, moved.left, patches);
}

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
