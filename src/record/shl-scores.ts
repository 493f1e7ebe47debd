/** The three columns of scores of the SHL table, and what they add up to. */
import type { ShlColumns, ShlTable } from "../form/submission";
import { hasNoValue, isStated, numberIn } from "./entries";

export const scoreColumns = ["before", "own", "checker"] as const satisfies (keyof ShlColumns)[];

export type ScoreColumn = (typeof scoreColumns)[number];

/** Whether anything is entered in a column; one left blank, or of formulas without a result to read, is not used. */
export function isUsed({ rows }: ShlTable, column: ScoreColumn): boolean {
  return rows.some(({ [column]: entry }) => isStated(entry) && !hasNoValue(entry));
}

/**
 * What the total of a column may be: the sum of its numbers, and the sum without those that are stored as text,
 * which Excel leaves out; none where one of them is an error or has no result.
 */
export function sumsOf({ rows }: ShlTable, column: ScoreColumn | "weight"): readonly number[] {
  const entries = rows.flatMap((row) => row[column] ?? []);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const all = entries.flatMap((entry) => numberIn(entry) ?? []);
  if (all.length === 0 || entries.some(hasNoValue)) return [];
  const typed = entries.filter((entry) => typeof entry.cell.value === "number");
  return [sum(all), sum(typed.flatMap((entry) => numberIn(entry) ?? []))];
}

/** The column that decides: the checker's scores when they are complete, else the workplace's own (SHL-3). */
export function decidingColumn(table: ShlTable): "checker" | "own" {
  const isComplete = table.rows.every((row) => numberIn(row.checker) !== null);
  return isComplete ? "checker" : "own";
}
