import type { Entry } from "../form/submission";
import { firstWhere } from "./first-where";
import { sharedFormula } from "../workbook/sources/xlsx/shared-formula";

/**
 * The formula that a cell of a column would have if nothing had been typed over it.
 *
 * It is certain only where the column is one of formulas, more cells having one than a typed value, and where
 * the nearest formulas on both sides, or the nearest two above the last rows, are the same formula moved along.
 *
 * @param column the cells of one column of a table, from its first row to its last
 * @returns the formula for a cell by its index, without "="; null where a cell has its own or none is certain
 * @example
 * formulasTypedOver(rows.map((row) => row.personHours))(3); // "B8*C8"
 */
export function formulasTypedOver(
  column: readonly (Entry<unknown> | undefined)[],
): (index: number) => string | null {
  const withFormula: number[] = [];
  let typed = 0;
  for (const [index, entry] of column.entries()) {
    if (entry?.cell.formula !== undefined) withFormula.push(index);
    else if (entry && entry.reading !== "blank") typed += 1;
  }
  if (withFormula.length <= typed) return () => null;

  return (index) => {
    const entry = column[index];
    if (entry?.cell.formula !== undefined) return null;
    const next = firstWhere(withFormula, (at) => at > index);
    const at = (position: number) => column[withFormula[position] ?? -1];
    const above = at(next - 1);
    const other = next < withFormula.length ? at(next) : at(next - 2);
    if (!entry || !above || !other) return null;
    return moved(above, other) === other.cell.formula ? moved(above, entry) : null;
  };
}

/** A cell's formula as another cell of its column would have it. */
function moved(from: Entry<unknown>, to: Entry<unknown>): string | null {
  const { formula } = from.cell;
  if (formula === undefined || from.sheet !== to.sheet || from.column !== to.column) return null;
  return sharedFormula(formula, from.row, from.column)(to.row, to.column);
}
