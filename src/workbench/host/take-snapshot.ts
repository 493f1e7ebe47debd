import type { Snapshot } from "../../workbook/save";
import type { Cell } from "../../workbook/workbook";
import type { GridCell, HostGrid } from "./grid";

/** Copies the names, the tables and every cell of a grid, from the first row and column on; its days stay in the grid's own date system. */
export function takeSnapshot(grid: HostGrid): Snapshot {
  return {
    names: [...grid.names],
    sheets: grid.sheets.map(({ id, name, spills, tables }) => {
      const used = grid.used(id, false);
      const cells = used ? grid.read(id, { ...used, top: 0, left: 0 }) : [];
      return { name, rows: cells.map((line) => line.map(cellOf)), spills, tables };
    }),
  };
}

/** A cell as a file has it; absent where it neither holds nor formats anything. */
export function cellOf({ value, formula, numberFormat }: GridCell): Cell | undefined {
  const hasFormat = numberFormat !== "General";
  if (value === null && formula === null && !hasFormat) return undefined;
  return {
    value,
    ...(formula !== null && { formula: formula.slice(1) }),
    ...(hasFormat && { format: numberFormat }),
  };
}
