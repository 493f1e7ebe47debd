import { columnIndex, columnName, lastColumn, lastRow } from "./address";
import { mentionsOf } from "./references";

/** A formula that the file has once for several cells, its relative addresses adjusted to each. */
export type SharedFormula = (row: number, column: number) => string;

/** A row or column of an address that moves with the cell, and the text before it. */
interface Coordinate {
  readonly before: string;
  readonly index: number;
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
  const moving: Coordinate[] = [];
  let before = "";
  let done = 0;
  for (const { address, addressStart } of mentionsOf(formula)) {
    for (const match of address.matchAll(coordinate)) {
      const [text, dollar, letters, digits] = match;
      const start = addressStart + match.index;
      const end = start + text.length;
      before += formula.slice(done, start);
      done = end;
      const kind = letters === undefined ? "row" : "column";
      const index = letters === undefined ? Number(digits) - 1 : (columnIndex(letters) ?? 0);
      if (dollar === "$") before += `$${written(kind, index)}`;
      else {
        moving.push({ before, index, kind });
        before = "";
      }
    }
  }
  const rest = before + formula.slice(done);

  return (toRow, toColumn) => {
    const moved: string[] = [];
    for (const { before, index, kind } of moving) {
      const to =
        kind === "row"
          ? around(index + toRow - row, lastRow + 1)
          : around(index + toColumn - column, lastColumn + 1);
      moved.push(before, written(kind, to));
    }
    // Joined, since a text put together piece by piece keeps all its pieces in memory.
    moved.push(rest);
    return moved.join("");
  };
}

function written(kind: Coordinate["kind"], index: number): string {
  return kind === "row" ? String(index + 1) : columnName(index);
}

function around(index: number, count: number): number {
  return ((index % count) + count) % count;
}
