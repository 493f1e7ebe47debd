import { areaAddress } from "../../workbook/address";
import type { Grid } from "./grid";
import { isTotal } from "./narrow-totals";
import { isRounded } from "./rounded";
import type { Slot } from "./slot";
import { referencesIn } from "./references-in";

/** A number below a column that is the sum of what stands above it. */
export interface TypedTotal {
  readonly slot: Slot;
  /** The formula that gives it. */
  readonly usual: string;
}

/** Fewer numbers, or a smaller sum, may come to it by chance. */
const [fewestSummed, smallestSum] = [3, 100];

/** An empty cell may part a total from its column. */
const widestStep = 2;

/**
 * The numbers typed below columns that are their sums, where other totals in the column or in the row are formulas.
 *
 * @example
 * typedTotalsIn(grid).map(({ usual }) => usual); // ["SUM(B9:B14)"]
 */
export function typedTotalsIn(grid: Grid): TypedTotal[] {
  const totals = grid.slots.filter((slot) => isColumnTotal(slot));
  const columns = new Set(totals.map(({ column }) => column));
  const rows = new Set(totals.map(({ row }) => row));
  const first = new Map(grid.slots.map((slot) => [slot.column, slot]));
  return [...first.values()].flatMap((slot) =>
    sumsIn(grid.lineThrough(slot, "down")).filter(
      ({ slot: { row, column } }) =>
        rows.has(row) || (columns.has(column) && isCalledTotal(row, grid)),
    ),
  );
}

/** Words for a total, and what is added up to it. */
const totalWord = /\b(?:sub-?)?totals?\b|\bsum\b|합계|총계|소계|누계|^\s*계\s*$/i;

/** Whether a text of a row says that it holds totals. */
function isCalledTotal(row: number, { sheet }: Grid): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell) => typeof cell?.value === "string" && totalWord.test(cell.value),
  );
}

/** Whether a formula adds up cells above it in its column. */
function isColumnTotal(slot: Slot): boolean {
  if (!isTotal(slot)) return false;
  const [reference] = referencesIn(slot);
  const { left, right, bottom } = reference?.area ?? { left: NaN, right: NaN, bottom: NaN };
  return left === slot.column && right === slot.column && bottom < slot.row;
}

/** The numbers of a column that are typed and the sum of those that stand together above them. */
function sumsIn(column: readonly Slot[]): TypedTotal[] {
  const found: TypedTotal[] = [];
  let part: Slot[] = [];
  let sum = 0;
  for (const [index, slot] of column.entries()) {
    const before = part.at(-1);
    const next = column[index + 1];
    const step = slot.row - (before?.row ?? -Infinity);
    const isLast = !next || next.row > slot.row + 1 || next.kind !== null;
    if (before && isLast && step <= widestStep && isSumOf(slot, part, sum)) {
      const { row: bottom, column: left } = before;
      const area = { top: part[0]?.row ?? bottom, bottom, left, right: left };
      found.push({ slot, usual: `SUM(${areaAddress(area)})` });
    }
    const { value } = slot.cell;
    const isPart = typeof value === "number" && !isTotal(slot);
    if (step > 1 || !isPart) [part, sum] = [[], 0];
    if (isPart) {
      part.push(slot);
      sum += value;
    }
  }
  return found;
}

function isSumOf({ kind, cell }: Slot, part: readonly Slot[], sum: number): boolean {
  const { value, isDate } = cell;
  return (
    kind === null &&
    typeof value === "number" &&
    isDate !== true &&
    part.length >= fewestSummed &&
    Math.abs(sum) >= smallestSum &&
    isRounded(sum, value)
  );
}
