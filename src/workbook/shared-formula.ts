import { columnIndex, columnName, lastColumn, lastRow } from "./address";
import { mentionsOf } from "./references";

/** A formula that the file has once for several cells, its relative addresses adjusted to each. */
export type SharedFormula = (row: number, column: number) => string;

/** A row or column of an address, fixed (`$`) or moving with the cell. */
interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
  readonly kind: "row" | "column";
}

const coordinate = /(\$?)(?:([A-Z]{1,3})|(\d{1,7}))/gi;

/**
 * Prepares a shared formula for the cells that use it.
 *
 * @param formula as in its first cell, without "="
 * @param row the first cell's row, from 0
 * @param column the first cell's column, from 0
 * @returns the formula for any cell; addresses that move over an edge come back at the other, as in Excel
 * @example
 * sharedFormula("C2*$F$1", 1, 7)(2, 7); // "C3*$F$1"
 */
export function sharedFormula(formula: string, row: number, column: number): SharedFormula {
  const literals: string[] = [];
  const coordinates: Coordinate[] = [];
  let done = 0;
  for (const { address, addressStart } of mentionsOf(formula)) {
    for (const match of address.matchAll(coordinate)) {
      const [text, dollar, letters, digits] = match;
      const kind = letters === undefined ? "row" : "column";
      const index = letters === undefined ? Number(digits) - 1 : (columnIndex(letters) ?? 0);
      const start = addressStart + match.index;
      literals.push(formula.slice(done, start));
      coordinates.push({ index, fixed: dollar === "$", kind });
      done = start + text.length;
    }
  }
  const rest = formula.slice(done);

  return (toRow, toColumn) => {
    let moved = "";
    for (const [index, literal] of literals.entries()) {
      const coordinate = coordinates[index];
      if (coordinate) moved += literal + written(coordinate, toRow - row, toColumn - column);
    }
    return moved + rest;
  };
}

function written({ index, fixed, kind }: Coordinate, rows: number, columns: number): string {
  const dollar = fixed ? "$" : "";
  if (kind === "row") {
    const row = fixed ? index : around(index + rows, lastRow + 1);
    return `${dollar}${row + 1}`;
  }
  return dollar + columnName(fixed ? index : around(index + columns, lastColumn + 1));
}

function around(index: number, count: number): number {
  return ((index % count) + count) % count;
}
