import type { Entry } from "../../form/submission";
import { firstWhere } from "../../core/first-where";
import { type SharedFormula, sharedFormula } from "../../workbook/shared-formula";

/** A column of which some cells may have been typed over their formulas. */
export interface FormulaColumn {
  /** The cells with typed values, by their indexes; none in a column that is not one of formulas. */
  readonly typed: readonly number[];
  /** The formula that a typed cell would have, without "="; null where none is certain. */
  readonly formulaFor: (index: number) => string | null;
}

/**
 * Looks at a column for values typed over formulas.
 *
 * A column is one of formulas when more of its cells have one than a typed value. The formula of a typed cell
 * is certain only where the nearest formulas on both sides, or the nearest two above the last rows, are the
 * same formula moved along.
 *
 * @param column the cells of one column of a table, from its first row to its last
 * @example
 * formulaColumn(rows.map((row) => row.personHours)).formulaFor(3); // "B8*C8"
 */
export function formulaColumn(column: readonly (Entry<unknown> | undefined)[]): FormulaColumn {
  const withFormula: number[] = [];
  const typed: number[] = [];
  column.forEach((entry, index) => {
    if (entry?.cell.formula !== undefined) withFormula.push(index);
    else if (entry && entry.reading !== "blank") typed.push(index);
  });
  if (withFormula.length <= typed.length) return { typed: [], formulaFor: () => null };

  let read: SharedFormula | undefined;
  /** A cell's formula as another cell of its column would have it; the formula above moved down is read once. */
  const moved = (from: Entry<unknown>, to: Entry<unknown>): string | null => {
    const { formula } = from.cell;
    if (formula === undefined || from.sheet !== to.sheet || from.column !== to.column) return null;
    if (!read?.isAt(from.row, from.column, formula)) {
      read = sharedFormula(formula, from.row, from.column);
    }
    return read(to.row, to.column);
  };
  const formulaFor = (index: number): string | null => {
    const entry = column[index];
    if (entry?.cell.formula !== undefined) return null;
    const next = firstWhere(withFormula, (at) => at > index);
    const at = (position: number) => column[withFormula[position] ?? -1];
    const above = at(next - 1);
    const other = next < withFormula.length ? at(next) : at(next - 2);
    if (!entry || !above || !other) return null;
    return moved(above, other) === other.cell.formula ? moved(above, entry) : null;
  };
  return { typed, formulaFor };
}
