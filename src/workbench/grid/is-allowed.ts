/** Whether a validation allows what a cell holds, as Excel decides it. */
import { type CellValue, isCellError } from "../../workbook/workbook";
import type { ValidationRule } from "./validation-rules";

/** What the formulas of a rule come to: one value, or those of a range, by rows; null where that is not known. */
export interface Operands {
  readonly first: readonly CellValue[] | null;
  readonly second: readonly CellValue[] | null;
}

/**
 * Whether a rule allows a value.
 *
 * @param value of the cell, of a formula its result
 * @param operands what cannot be known forbids nothing
 * @example
 * isAllowed({ ...rule, type: "whole", operator: "between" }, 8, { first: [0], second: [24] }); // true
 */
export function isAllowed(rule: ValidationRule, value: CellValue, operands: Operands): boolean {
  if (value === null || value === "") return rule.allowsBlank;
  if (isCellError(value)) return false;
  const { first, second } = operands;
  switch (rule.type) {
    case "list":
      return first === null || first.some((item) => isSameEntry(item, value));
    case "custom":
      return first === null || isTrueResult(first[0] ?? null);
    case "textLength":
      return isWithin(rule, String(value).length, operands);
    case "whole":
      return (
        typeof value === "number" &&
        Number.isInteger(value) &&
        isWithin(rule, value, { first, second })
      );
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(rule, value, { first, second });
    default:
      return true;
  }
}

/** The entries of a list that is written out, `"a,b"`; null for one that stands in cells. */
export function writtenEntries(formula: string): string[] | null {
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  return (
    inside
      ?.replaceAll('""', '"')
      .split(",")
      .map((entry) => entry.trim()) ?? null
  );
}

function isSameEntry(item: CellValue, value: CellValue): boolean {
  if (item === null || isCellError(item) || isCellError(value)) return false;
  return item === value || String(item) === String(value);
}

function isTrueResult(result: CellValue): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

function isWithin({ operator }: ValidationRule, number: number, operands: Operands): boolean {
  const [first, second] = [operands.first?.[0], operands.second?.[0]];
  if (typeof first !== "number") return true;
  switch (operator) {
    case "equal":
      return number === first;
    case "notEqual":
      return number !== first;
    case "greaterThan":
      return number > first;
    case "lessThan":
      return number < first;
    case "greaterThanOrEqual":
      return number >= first;
    case "lessThanOrEqual":
      return number <= first;
    case "notBetween":
      return typeof second !== "number" || number < first || number > second;
    default:
      return number >= first && (typeof second !== "number" || number <= second);
  }
}
