import type { Entry } from "../../form/submission";
import { numberIn } from "../../record/entries";
import type { Fix } from "../finding";
import { asTyped, placeOf } from "../fixes";
import type { RunningJump } from "./running-column";

/**
 * Mends a running total.
 *
 * A total that is alone wrong is put right, with its column's formula where one was typed over. Where the totals
 * after it go on from the wrong one, those that are typed are moved along up to the next jump; then a row may
 * just as well be missing, and a person has to choose.
 *
 * @param column the cells of the column, row by row
 * @param end the row of the next jump or start
 * @param formula the formula that was typed over, or null
 */
export function runningFix(
  column: readonly (Entry<number> | undefined)[],
  { index, found, expected, isAlone }: RunningJump,
  end: number,
  formula: string | null,
): Fix | null {
  const entry = column[index];
  if (!entry) return null;
  const place = placeOf(entry);
  if (formula !== null) return { safe: true, changes: [{ place, formula }] };
  const changes = [{ place, value: asTyped(expected) }];
  if (isAlone) return { safe: true, changes };
  for (const following of column.slice(index + 1, end)) {
    const total = numberIn(following);
    // From a formula on, the column adds up by itself.
    if (following?.cell.formula !== undefined) break;
    if (!following || total === null) continue;
    changes.push({ place: placeOf(following), value: asTyped(total - found + expected) });
  }
  return { safe: false, changes };
}
