import type { HostGrid } from "../../src/workbench/host/grid";
import type { CellValue } from "../../src/workbook/workbook";

/** What a cell says: its sheet, row, column, value, formula and number format. */
export type SaidCell = readonly [number, number, number, CellValue, string | null, string];

/** What the cells of a grid say. */
export function said(grid: HostGrid): SaidCell[] {
  return cellsSaid(grid).map(rounded);
}

/** Blank cells, which only have a look, are left out. Runs on the page as well, so that it uses nothing around it. */
export function cellsSaid(grid: HostGrid): SaidCell[] {
  return grid.sheets.flatMap(({ id }, sheet) => {
    const used = grid.used(id, true);
    if (used === null) return [];
    return grid
      .read(id, used)
      .flatMap((line, row) =>
        line.flatMap(({ value, formula, numberFormat }, column): SaidCell[] =>
          value === null && formula === null
            ? []
            : [[sheet, used.top + row, used.left + column, value, formula, numberFormat]],
        ),
      );
  });
}

export function rounded([sheet, row, column, value, ...look]: SaidCell): SaidCell {
  const shown = typeof value === "number" ? Number(value.toPrecision(10)) : value;
  return [sheet, row, column, shown, ...look];
}
