/** Works out the formulas of drawn workbooks, as Excel would: the arithmetic and the functions that they use. */
import { parseArea } from "../../../src/workbook/address";
import {
  type CellError,
  type CellValue,
  isCellError,
  type Place,
} from "../../../src/workbook/workbook";
import type { Book } from "../accuracy/book";

type Values = readonly CellValue[];
/** What a part of a formula gives: one value, or the cells of a range row by row. */
type Operand = CellValue | { readonly values: Values; readonly width: number };

const pattern =
  /\s*(?:(?<number>\d+\.?\d*|\.\d+)|"(?<text>(?:[^"]|"")*)"|(?:(?:'[^']+'|[\p{L}\p{N}_]+)!)?(?<error>#(?:REF!|N\/A|DIV\/0!|VALUE!))|(?<reference>(?:(?:'[^']+'|[\p{L}\p{N}_]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?!\w*\()|(?<name>[A-Z]+)\(|(?<operator><=|>=|<>|[-+*/^&=<>(),%]))/uy;

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const { groups } = pattern.exec(formula) ?? {};
    const [found] = Object.entries<string | undefined>(groups ?? {}).flatMap(([kind, text]) =>
      text === undefined ? [] : [{ kind, text }],
    );
    if (!found) throw new RangeError(`cannot read ${formula}`);
    tokens.push(found);
  }
  return tokens;
}

/** How strongly operators bind, the weakest first. */
const levels = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]] as const;

export class Results {
  private readonly known = new Map<string, CellValue>();

  constructor(private readonly book: Book) {}

  /** The value of a cell; of a circle, 0. */
  valueAt(place: Place): CellValue {
    const key = `${place.row},${place.column} ${place.sheet}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { formula, value } = this.book.cellAt(place);
    this.known.set(key, 0);
    const result = formula === undefined ? value : this.resultOf(formula, place.sheet);
    this.known.set(key, result);
    return result;
  }

  private resultOf(formula: string, sheet: string): CellValue {
    const tokens = tokensOf(formula);
    let at = 0;
    const isNext = (...operators: readonly string[]) => {
      const token = tokens[at];
      return token?.kind === "operator" && operators.includes(token.text);
    };
    const take = () => tokens[at++] ?? { kind: "end", text: "" };
    const operation = (level: number): Operand => {
      const operators = levels[level];
      if (!operators) return signed();
      let left = operation(level + 1);
      while (isNext(...operators)) {
        const { text } = take();
        left = apply(text, single(left), single(operation(level + 1)));
      }
      return left;
    };
    const signed = (): Operand => {
      if (!isNext("-", "+")) return percent();
      const { text } = take();
      return apply(text, 0, single(signed()));
    };
    const percent = (): Operand => {
      const operand = primary();
      if (!isNext("%")) return operand;
      take();
      return apply("/", single(operand), 100);
    };
    const primary = (): Operand => {
      const { kind, text } = take();
      switch (kind) {
        case "number":
          return Number(text);
        case "text":
          return text.replaceAll('""', '"');
        case "error":
          return { error: text };
        case "reference":
          return this.cellsOf(text, sheet);
        case "name": {
          const inputs: Operand[] = [];
          while (!isNext(")") && at < tokens.length) {
            inputs.push(isNext(",") ? null : operation(0));
            if (isNext(",")) take();
          }
          take();
          return call(text, inputs);
        }
        default: {
          const inner = operation(0);
          take();
          return inner;
        }
      }
    };
    return single(operation(0)) ?? 0;
  }

  private cellsOf(reference: string, ownSheet: string): Operand {
    const bang = reference.lastIndexOf("!");
    const sheet = bang < 0 ? ownSheet : reference.slice(0, bang).replace(/^'|'$/g, "");
    const area = parseArea(reference.slice(bang + 1));
    if (!area) return { error: "#REF!" };
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return this.valueAt({ sheet, row: top, column: left });
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        values.push(this.valueAt({ sheet, row, column }));
    }
    return { values, width: right - left + 1 };
  }
}

/** Gives every formula of a book its result. */
export function calculate(book: Book): void {
  const results = new Results(book);
  for (const { name: sheet, rows } of book.workbook().sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        const place = { sheet, row, column };
        if (cell?.formula !== undefined)
          book.setCell(place, { ...cell, value: results.valueAt(place) });
      }
    }
  }
}

function single(operand: Operand): CellValue {
  return isRange(operand) ? (operand.values[0] ?? null) : operand;
}

function isRange(operand: Operand): operand is Exclude<Operand, CellValue> {
  return typeof operand === "object" && operand !== null && "values" in operand;
}

const wrongType: CellError = { error: "#VALUE!" };

function numberOf(value: CellValue): number {
  return value === null || value === "" ? 0 : Number(value);
}

function textOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return value === null ? "" : String(value);
}

function apply(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  const [one, other] = [numberOf(left), numberOf(right)];
  const isOfTexts = Number.isNaN(one) || Number.isNaN(other) || left === "" || right === "";
  const order = isOfTexts ? textOf(left).localeCompare(textOf(right)) : one - other;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
  if (isOfTexts) return wrongType;
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? { error: "#DIV/0!" } : one / other;
    default:
      return one ** other;
  }
}

function call(name: string, inputs: readonly Operand[]): CellValue {
  const values = inputs.flatMap((input) => (isRange(input) ? input.values : [input]));
  const [first = null, second = null, third = null] = inputs;
  const condition = single(first);
  if (name === "IF" && isCellError(condition)) return condition;
  if (name === "IF") return single((condition === true ? second : third) ?? null);
  if (name === "VLOOKUP") return lookUp(single(first), second, numberOf(single(third)), inputs[3]);
  const error = values.find(isCellError);
  if (error && name !== "COUNT" && name !== "COUNTA") return error;
  const numbers = values.filter((value) => typeof value === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (name) {
    case "SUM":
      return sum;
    case "AVERAGE":
      return numbers.length === 0 ? { error: "#DIV/0!" } : sum / numbers.length;
    case "COUNT":
      return numbers.length;
    case "COUNTA":
      return values.filter((value) => value !== null).length;
    case "MIN":
      return numbers.length === 0 ? 0 : Math.min(...numbers);
    case "MAX":
      return numbers.length === 0 ? 0 : Math.max(...numbers);
    case "ROUND": {
      const factor = 10 ** numberOf(single(second));
      return Math.round(numberOf(single(first)) * factor) / factor;
    }
    case "ABS":
      return Math.abs(sum);
    case "SQRT":
      return Math.sqrt(sum);
    case "INT":
      return Math.floor(sum);
    case "AND":
      return values.every((value) => value === true);
    case "RANK": {
      const list = (isRange(second) ? second.values : [second]).map(numberOf);
      return 1 + list.filter((number) => number > numberOf(single(first))).length;
    }
    case "COUNTIF":
      return matching(first, single(second)).length;
    case "SUMIF": {
      const of = isRange(third) ? third.values : [third];
      return matching(first, single(second)).reduce(
        (total, at) => total + numberOf(of[at] ?? null),
        0,
      );
    }
    case "PMT": {
      const [rate, count, amount] = [
        numberOf(single(first)),
        numberOf(single(second)),
        numberOf(single(third)),
      ];
      return (-amount * rate) / (1 - (1 + rate) ** -count);
    }
    case "STDEV": {
      const mean = sum / numbers.length;
      const squares = numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
      return numbers.length < 2 ? { error: "#DIV/0!" } : Math.sqrt(squares / (numbers.length - 1));
    }
    case "SUMPRODUCT": {
      const lists = inputs.map((input) => (isRange(input) ? input.values : [input]).map(numberOf));
      const [one = []] = lists;
      return one.reduce(
        (total, _, index) => total + lists.reduce((so, list) => so * (list[index] ?? 0), 1),
        0,
      );
    }
    default:
      throw new RangeError(`no function ${name}`);
  }
}

/** The positions of values that meet a condition such as `">=90"`; of "" the empty ones. */
function matching(range: Operand, condition: CellValue): number[] {
  const { values } = isRange(range) ? range : { values: [range] };
  const [, operator = "=", wanted = ""] = /^(<=|>=|<>|[<>=])?(.*)$/u.exec(textOf(condition)) ?? [];
  const other = wanted !== "" && Number.isFinite(Number(wanted)) ? Number(wanted) : wanted;
  return values.flatMap((value, index) => {
    const isMet =
      wanted === ""
        ? value === null || value === ""
        : value !== null && apply(operator, value, other) === true;
    return isMet ? [index] : [];
  });
}

/** The cell in the row of a table whose first cell is the key, or the last that is not above it. */
function lookUp(key: CellValue, table: Operand, column: number, exactly?: Operand): CellValue {
  if (!isRange(table)) return { error: "#REF!" };
  const { values, width } = table;
  const isExact = exactly !== undefined && (exactly === 0 || exactly === false);
  let found = -1;
  for (let at = 0; at < values.length; at += width) {
    const value = values[at];
    if (isExact ? value === key : numberOf(value ?? null) <= numberOf(key)) {
      found = at;
      if (isExact) break;
    }
  }
  return found < 0 ? { error: "#N/A" } : (values[found + column - 1] ?? null);
}
