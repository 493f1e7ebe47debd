import type { Area } from "../../workbook/workbook";
import type { Slot } from "./slot";
import type { Grids } from "./stepping-over";
import { referencesIn } from "./references-in";

/** Functions that look something up in a table, which is the same for every row. */
const lookUp = /\b(?:V?LOOKUP|MATCH|(?:PERCENT)?RANK(?:\.\w+)?)\(/i;

/** A range that moves down with its formula. */
const moving = /^(?:.*!)?\$?[A-Z]+\d+:\$?[A-Z]+\d+$/i;

/** Less is no table. */
const fewestRows = 3;

/**
 * The table that a run of look-ups reads, where it moves down with them and past its end, as its address was not fixed
 * before the formula was filled.
 *
 * @param run cells of a column with one formula, from the first on
 * @returns the table as the second cell reads it; null where there is none
 */
export function slidingTable([first, second]: readonly Slot[], grids: Grids): Area | null {
  const { formula = "" } = first?.cell ?? {};
  if (!first || !second || !lookUp.test(formula) || second.row !== first.row + 1) return null;
  const tables = referencesIn(first).filter(({ sheet, area, start, end }) => {
    const { top, bottom } = area;
    const isTable = moving.test(formula.slice(start, end)) && bottom - top + 1 >= fewestRows;
    const grid = grids.get(sheet);
    return isTable && grid && !isEmptyRow(area, bottom, grid) && isEmptyRow(area, bottom + 1, grid);
  });
  const [table] = tables;
  return table ? { ...table.area, top: table.area.top + 1, bottom: table.area.bottom + 1 } : null;
}

/** Whether a row holds nothing in the columns of a table. */
function isEmptyRow(
  { left, right }: Area,
  row: number,
  { sheet }: NonNullable<ReturnType<Grids["get"]>>,
): boolean {
  const cells = (sheet.rows[row] ?? []).slice(left, right + 1);
  return cells.every((cell) => cell === undefined || (cell.value ?? null) === null);
}
