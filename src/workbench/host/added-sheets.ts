import type { AddedCell, AddedSheet } from "../../workbook/added-sheet";
import type { GridCell, GridSheet, HostGrid } from "./grid";
import { cellOf } from "./take-snapshot";

/** Copies whole sheets of a grid: their cells with their looks, what is merged, how they are laid out, and their names. */
export function addedSheets(grid: HostGrid, sheets: readonly GridSheet[]): AddedSheet[] {
  return sheets.map(({ id, name, merges }) => {
    const used = grid.used(id, false);
    const cells = used ? grid.read(id, { ...used, top: 0, left: 0 }) : [];
    return {
      name,
      rows: cells.map((line) => line.map(addedCell)),
      merges,
      layout: grid.layoutOf(id),
      names: grid.names.filter(({ sheet }) => sheet === name),
    };
  });
}

function addedCell(cell: GridCell): AddedCell | undefined {
  const { look, fill } = cell;
  const content = cellOf(cell);
  if (!look && fill === null) return content;
  return { value: null, ...content, look: { ...look, ...(fill !== null && { fill }) } };
}
