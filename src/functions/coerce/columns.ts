/** Ranges that are numbers, pairs of numbers, or periods. */
import { Problem } from "../../core/problem";
import { isoFromSerial } from "../../core/calendar/serial";
import { type Cell, cellOf, isBlank, isWords, rowsOf } from "./cell";
import { dateOf, numberOf } from "./scalar";

/**
 * The numbers of a range, row by row; blank cells, and headings before the first number, are left out.
 *
 * @throws Problem `value` for an error or a text among the numbers, with its row
 * @example
 * asNumbers([["근로자수"], [98], [null], ["100명"]], "monthly"); // [98, 100]
 */
export function asNumbers(range: unknown, argument: string): number[] {
  return numbersOf(range, argument)
    .filter(({ cell }) => !isBlank(cell))
    .map(({ number }) => number);
}

/**
 * The sum of a range, blank cells left out; a single value is its own sum.
 *
 * @throws Problem as {@link asNumbers}; `value` where there is no number at all, so that an empty range is not read as 0
 * @example
 * asSum([["시간"], [8000], [null], [7600]], "hours"); // 15600
 */
export function asSum(range: unknown, argument: string): number {
  const numbers = numbersOf(range, argument);
  if (numbers.length === 0) throw new Problem("value", "range-empty", { argument });
  return numbers.reduce((sum, { number }) => sum + number, 0);
}

/** As {@link asNumbers}, but a blank cell is a score of 0 and keeps its place among the others. */
export function asScores(range: unknown, argument: string): number[] {
  return numbersOf(range, argument).map(({ number }) => number);
}

/**
 * A number for each row of a range, so that two ranges side by side stay in step: 0 for a blank row or a
 * heading.
 *
 * @throws Problem as {@link asNumbers}
 */
export function asColumn(range: unknown, argument: string): number[] {
  const column = rowsOf(range).map(() => 0);
  for (const { number, row } of numbersOf(range, argument)) column[row - 1] = number;
  return column;
}

/** Two numbers in a row of a range. */
export interface NumberPair {
  readonly row: number;
  readonly first: number;
  readonly second: number;
}

/**
 * The pairs of numbers in the first two columns of a range; blank rows, and headings above the first pair,
 * are left out.
 *
 * @param columns the names of the two columns
 * @throws Problem as {@link asNumbers}; `value` too when there is only one column
 */
export function asNumberPairs(
  range: unknown,
  argument: string,
  columns: readonly [string, string],
): NumberPair[] {
  const table = rowsOf(range);
  const found = table[0]?.length ?? 0;
  if (found === 1) {
    throw new Problem("value", "columns-missing", { argument, found, expected: columns.length });
  }
  return pairsOf(table, argument, columns).map(({ row, cells: [first, second] }) => ({
    row,
    first: numberOf(first, { argument, row, column: columns[0] }),
    second: numberOf(second, { argument, row, column: columns[1] }),
  }));
}

/**
 * Periods: first and last day in two columns, or single days in one column.
 *
 * @returns whole serial numbers; none when the range is blank or left out
 * @throws Problem `value` for an error, a text that is no date, a date without its other, or an end before
 *   its start, with the row
 * @example
 * asPeriods([["2011-01-14", "2011-01-16"]], "pauses"); // [[40557, 40559]]
 */
export function asPeriods(range: unknown, argument: string): [first: number, last: number][] {
  const table = rowsOf(range);
  const daysAlone = table.every((row) => row.length <= 1);
  return pairsOf(table, argument, ["from", "to"]).map(({ row, cells: [first, last] }) => {
    const from = dayIn(first, "from");
    const to = daysAlone ? from : dayIn(last, "to");
    if (to < from) {
      const found = `${isoFromSerial(from)} - ${isoFromSerial(to)}`;
      throw new Problem("value", "pause-backwards", { argument, row, found });
    }
    return [from, to];

    function dayIn(cell: Cell, column: string): number {
      const date = dateOf(cell, { argument, row, column });
      if (date === null) throw new Problem("value", "blank-date", { argument, row, column });
      return date;
    }
  });
}

interface NumberCell {
  readonly row: number;
  readonly cell: Cell;
  readonly number: number;
}

function numbersOf(range: unknown, argument: string): NumberCell[] {
  const numbers: NumberCell[] = [];
  let begun = false;
  rowsOf(range).forEach((cells, index) => {
    const row = index + 1;
    for (const value of cells) {
      const cell = cellOf(value, { argument, row });
      if (!begun && isWords(cell)) continue;
      begun ||= !isBlank(cell);
      numbers.push({ row, cell, number: numberOf(cell, { argument, row }) });
    }
  });
  return numbers;
}

interface CellPair {
  readonly row: number;
  readonly cells: readonly [Cell, Cell];
}

function pairsOf(
  table: readonly (readonly unknown[])[],
  argument: string,
  columns: readonly [string, string],
): CellPair[] {
  const pairs: CellPair[] = [];
  table.forEach((values, index) => {
    if (isBlank(values[0]) && isBlank(values[1])) return;
    const row = index + 1;
    const first = cellOf(values[0], { argument, row, column: columns[0] });
    const second = cellOf(values[1], { argument, row, column: columns[1] });
    const isHeading = pairs.length === 0 && isWords(first) && (second === null || isWords(second));
    if (!isHeading) pairs.push({ row, cells: [first, second] });
  });
  return pairs;
}
