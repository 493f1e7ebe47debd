import { columnIndex, columnName, lastColumn, lastRow } from "./address";
import { mentionsOf } from "./references";

/** A formula that the file has once for several cells, its relative addresses adjusted to each. */
export interface SharedFormula {
  (row: number, column: number): string;
  /** Whether a cell's formula is this one: no text is put together for it. */
  readonly isAt: (row: number, column: number, formula: string) => boolean;
}

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

  // Formulas are filled down: what stays the same along a column is put together once.
  let inColumn: InColumn | undefined;
  const partsAt = (toRow: number, toColumn: number): readonly string[] => {
    if (inColumn?.column !== toColumn) inColumn = withColumns(moving, rest, column, toColumn);
    const { parts, rows } = inColumn;
    for (const { index, places } of rows) {
      const moved = written("row", around(index + toRow - row, lastRow + 1));
      for (const place of places) parts[place] = moved;
    }
    return parts;
  };
  // Joined, since a text put together piece by piece keeps all its pieces in memory.
  const at = (toRow: number, toColumn: number) => partsAt(toRow, toColumn).join("");
  const isAt: SharedFormula["isAt"] = (toRow, toColumn, other) => {
    let end = 0;
    for (const part of partsAt(toRow, toColumn)) {
      if (!other.startsWith(part, end)) return false;
      end += part.length;
    }
    return end === other.length;
  };
  return Object.assign(at, { isAt });
}

/** A shared formula as one column has it: only the rows are open. */
interface InColumn {
  readonly column: number;
  /** The formula, part by part, with a place for each row. */
  readonly parts: string[];
  /** Each row of the first cell that moves, and its places. */
  readonly rows: readonly { readonly index: number; readonly places: number[] }[];
}

function withColumns(
  moving: readonly Coordinate[],
  rest: string,
  fromColumn: number,
  column: number,
): InColumn {
  const parts: string[] = [];
  const rows = new Map<number, number[]>();
  let text = "";
  for (const { before, index, kind } of moving) {
    text += before;
    if (kind === "column") {
      text += written(kind, around(index + column - fromColumn, lastColumn + 1));
      continue;
    }
    const place = parts.push(text, "") - 1;
    text = "";
    const places = rows.get(index);
    if (places) places.push(place);
    else rows.set(index, [place]);
  }
  parts.push(text + rest);
  return { column, parts, rows: Array.from(rows, ([index, places]) => ({ index, places })) };
}

function written(kind: Coordinate["kind"], index: number): string {
  return kind === "row" ? String(index + 1) : columnName(index);
}

function around(index: number, count: number): number {
  return ((index % count) + count) % count;
}
