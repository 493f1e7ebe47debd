import { Problem, type ProblemKind } from "../../../core/problem";
import { type CellError, type CellValue, isCellError } from "../../../workbook/workbook";

/** What a number of the form shows: a number, nothing, or an error value. */
export type Figure = number | "" | CellError;

const errors: Readonly<Record<ProblemKind, string>> = {
  value: "#VALUE!",
  number: "#NUM!",
  unknown: "#N/A",
  division: "#DIV/0!",
};

/** The value typed into a cell, null for an emptied one, or what its formula gives. */
export function stated<Value extends CellValue>(
  typed: Value | null | undefined,
  formula: () => Value | "" | CellError,
): Value | "" | CellError {
  return typed === undefined ? formula() : (typed ?? "");
}

/**
 * What a formula gives: nothing while one of its cells is blank, the first error among them, or its result.
 *
 * A problem of the calculator is the error value that the function shows in the cell.
 */
export function derived<Value extends CellValue>(
  cells: readonly (CellValue | undefined)[],
  calculate: (...numbers: number[]) => Value | "" | CellError,
): Value | "" | CellError {
  if (cells.some((cell) => cell === "" || cell === null || cell === undefined)) return "";
  const error = cells.find(isCellError);
  if (error) return error;
  try {
    return calculate(...cells.map(Number));
  } catch (problem) {
    if (problem instanceof Problem) return { error: errors[problem.kind] };
    throw problem;
  }
}

/** The latest of the dates that are there; nothing where there is none. */
export function latest(dates: readonly (CellValue | undefined)[]): number | "" {
  const there = dates.filter((date) => typeof date === "number");
  return there.length === 0 ? "" : Math.max(...there);
}
