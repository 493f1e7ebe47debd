import { parseArea } from "../../workbook/address";
import type { Grid } from "./grid";

const sumOrMean = /^(SUM|AVERAGE)\(([^(),!]+)\)$/i;
const chain = /^[^-+*/]+(?:(?:[-+][^-+*/]+)+|(?:[*/][^-+*/]+)+)$/;

/**
 * What a simple formula comes to: a sum or mean of one range of the sheet, or a chain of its cells added and subtracted,
 * or multiplied and divided.
 *
 * @param formula without its "="
 * @returns null for any other formula, where an input is no number, and where the result is one of the inputs, so that
 * it says nothing
 */
export function resultOf(formula: string, grid: Grid): number | null {
  const plain = formula.replace(/[\s$]/g, "");
  const [, name, range] = sumOrMean.exec(plain) ?? [];
  if (name !== undefined && range !== undefined) {
    const inputs = valuesIn(range, grid);
    if (!inputs || inputs.length < 2) return null;
    const sum = inputs.reduce((total, value) => total + value, 0);
    return telling(name.toUpperCase() === "SUM" ? sum : sum / inputs.length, inputs);
  }
  if (!chain.test(plain)) return null;
  const inputs = plain.split(/[-+*/]/).map((term) => valuesIn(term, grid)?.[0]);
  const operators = plain.replace(/[^-+*/]/g, "");
  const numbers = inputs.filter((value) => value !== undefined);
  if (numbers.length !== inputs.length) return null;
  const result = numbers.reduce((so, value, index) => {
    switch (operators[index - 1]) {
      case "+":
        return so + value;
      case "-":
        return so - value;
      case "*":
        return so * value;
      default:
        return so / value;
    }
  });
  return telling(result, numbers);
}

function telling(result: number, inputs: readonly number[]): number | null {
  return Number.isFinite(result) && result !== 0 && !inputs.includes(result) ? result : null;
}

/** Sums over longer ranges are not worked out. */
const mostCells = 5_000;

/** The numbers of a range; null where it holds anything else. */
function valuesIn(range: string, { sheet }: Grid): number[] | null {
  const area = parseArea(range);
  if (!area) return null;
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return null;
  const values: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = sheet.rows[row]?.[column]?.value;
      if (typeof value !== "number") return null;
      values.push(value);
    }
  }
  return values;
}
