import type { Entry } from "../../form/submission";
import { numberIn } from "../../record/entries";
import { type Change, placeOf } from "../../workbook/workbook";
import type { Fix } from "../finding";
import { changeTo } from "../fixes";
import type { RunningJump } from "./running-column";

/**
 * Mends a running total.
 *
 * Totals that are alone wrong are put right, with their column's formula where one was typed over. Where the totals
 * after it go on from the wrong one, those that are typed are moved along up to the next jump; then a row may
 * just as well be missing, and a person has to choose.
 *
 * @param column the cells of the column, row by row
 * @param end the row of the next jump or start
 * @param formulaFor the formula that was typed over in a row, or null
 */
export function runningFix(
  column: readonly (Entry<number> | undefined)[],
  { index, found, expected, isAlone, others }: RunningJump,
  end: number,
  formulaFor: (index: number) => string | null,
): Fix | null {
  const entry = column[index];
  if (!entry) return null;
  const rightAt = (each: { readonly index: number; readonly expected: number }): Change[] => {
    const cell = column[each.index];
    if (!cell) return [];
    const formula = formulaFor(each.index);
    return [formula === null ? changeTo(cell, each.expected) : { place: placeOf(cell), formula }];
  };
  const changes = [{ index, expected }, ...others].flatMap(rightAt);
  if (isAlone || formulaFor(index) !== null) return { safe: true, changes };
  for (const following of column.slice(index + 1, end)) {
    const total = numberIn(following);
    // From a formula on, the column adds up by itself.
    if (following?.cell.formula !== undefined) break;
    if (!following || total === null) continue;
    changes.push(changeTo(following, total - found + expected));
  }
  return { safe: false, changes };
}
