import { parseArea } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import type { Grid } from "./grid";

/** Sums over longer ranges are not worked out. */
const mostCells = 1_000;

const token =
  /\d+\.?\d*|\.\d+|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|[-+*/^()%,]/g;

/**
 * What a simple formula comes to: the arithmetic of cells of the sheet and of numbers, with sums, means and rounding.
 *
 * @param formula without its "="
 * @returns null for any other formula, where an input is no number, and where the result is one of the inputs, so that
 * it says nothing
 * @example
 * resultOf("SUM(B2:B4)-B6", grid); // 25, where B2:B4 hold 10, 20 and 30, and B6 35
 */
export function resultOf(formula: string, grid: Grid): number | null {
  const plain = formula.replace(/\s/g, "").toUpperCase();
  const tokens = plain.match(token) ?? [];
  if (tokens.join("") !== plain) return null;
  const reading = new Reading(tokens, grid);
  const result = reading.result();
  const inputs = new Set(reading.inputs);
  const isTelling = Number.isFinite(result) && result !== 0 && inputs.size > 1;
  return isTelling && !inputs.has(result) ? result : null;
}

/** A formula that is worked out from left to right; what it cannot work out is NaN. */
class Reading {
  /** The numbers of the cells that are read. */
  readonly inputs: number[] = [];
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly grid: Grid,
  ) {}

  result(): number {
    const result = this.sum();
    return this.at === this.tokens.length ? result : NaN;
  }

  private take(...wanted: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private sum(): number {
    let result = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const term = this.product();
      result = sign === "+" ? result + term : result - term;
    }
    return result;
  }

  private product(): number {
    let result = this.power();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const factor = this.power();
      result = sign === "*" ? result * factor : result / factor;
    }
    return result;
  }

  private power(): number {
    const base = this.signed();
    return this.take("^") ? base ** this.signed() : base;
  }

  private signed(): number {
    if (this.take("-")) return -this.signed();
    if (this.take("+")) return this.signed();
    const value = this.value();
    return this.take("%") ? value / 100 : value;
  }

  private value(): number {
    if (this.take("(")) {
      const inner = this.sum();
      return this.take(")") ? inner : NaN;
    }
    const next = this.tokens[this.at] ?? "";
    this.at += 1;
    if (/^[\d.]/.test(next)) return Number(next);
    if (this.tokens[this.at] === "(") return this.call(next);
    const area = parseArea(next);
    const [only = NaN, ...more] = area ? this.numbersIn(area) : [];
    return more.length === 0 ? only : NaN;
  }

  private call(name: string): number {
    this.at += 1;
    const lists: (readonly number[])[] = [];
    do lists.push(this.list());
    while (this.take(","));
    if (!this.take(")")) return NaN;
    const [[first = NaN] = [], [digits = NaN] = []] = lists;
    const numbers = lists.flat();
    switch (name) {
      case "SUM":
        return sumOf(numbers);
      case "AVERAGE":
        return sumOf(numbers) / numbers.length;
      case "ROUND":
        return Math.round(first * 10 ** digits) / 10 ** digits;
      default:
        return NaN;
    }
  }

  /** The numbers of a range, or of an expression. */
  private list(): readonly number[] {
    const next = this.tokens[this.at] ?? "";
    if (!next.includes(":")) return [this.sum()];
    this.at += 1;
    const area = parseArea(next);
    return area ? this.numbersIn(area) : [NaN];
  }

  /** What is empty or a text counts for nothing in a range. */
  private numbersIn({ top, left, bottom, right }: Area): readonly number[] {
    if ((bottom - top + 1) * (right - left + 1) > mostCells) return [NaN];
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const { value = null, formula } = this.grid.sheet.rows[row]?.[column] ?? {};
        if (typeof value === "number") numbers.push(value);
        else if (formula !== undefined) numbers.push(NaN);
      }
    }
    for (const number of numbers) this.inputs.push(number);
    return numbers;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
