import { withoutNoise } from "../core/round";
import { allEntries } from "../record/entries-of";
import type { Entry, Submission } from "../form/submission";
import { showsDate, showsTime } from "../workbook/number-format";
import { CellSet } from "../workbook/cell-set";
import { type Change, placeOf } from "../workbook/workbook";
import type { Fix } from "./finding";
import { memoize } from "../record/memoize";

/**
 * Puts the right value into a cell. The engine drops it where the cell holds a formula.
 *
 * @param value the value; a date as its serial number
 */
export function valueFix(entry: Entry<unknown>, value: string | number | boolean): Fix {
  return { safe: true, changes: [changeTo(entry, value)] };
}

/** How a date is shown in a cell that would show its number. */
export const isoFormat = "yyyy-mm-dd";

/**
 * Puts the right date into a cell, which is then shown as one: a cell that held text, or nothing, may have no
 * format for it.
 *
 * @param date serial number
 */
export function dateFix(entry: Entry<unknown>, date: number): Fix {
  return {
    safe: true,
    changes: [
      {
        place: placeOf(entry),
        value: date,
        isDate: true,
        ...(showsDate(entry.cell.format) ? {} : { format: isoFormat }),
      },
    ],
  };
}

/** Puts the right value, or the formula of their column, into cells of a column. */
export function restoringFix(
  cells: readonly {
    readonly entry: Entry<unknown>;
    readonly expected: number | null;
    /** The formula that was typed over. */
    readonly formula: string | null;
  }[],
): Fix {
  return {
    safe: true,
    changes: cells.map(({ entry, expected, formula }) =>
      formula === null ? changeTo(entry, expected) : { place: placeOf(entry), formula },
    ),
  };
}

/**
 * Puts a value into the cell of an entry: in the cell's own unit, and as Excel keeps it when it is typed, 0.6 and not
 * 0.6000000000000001.
 *
 * @param value in the unit of the field; null clears the cell
 * @example
 * changeTo(entryShownAsTime, 8.5).value; // 0.354166666666667
 */
export function changeTo(
  entry: Entry<unknown>,
  value: string | number | boolean | null,
): Change & { readonly value: string | number | boolean | null } {
  const place = placeOf(entry);
  if (typeof value !== "number") return { place, value };
  const { cellUnit = 1, cell } = entry;
  const isTime = cellUnit !== 1 && showsTime(cell.format);
  return { place, value: withoutNoise(value / cellUnit), ...(isTime && { isTime }) };
}

/**
 * The fix; null where it would write a constant over a label or another way to state the value, or over a formula,
 * whose inputs are what is wrong.
 */
export function withoutLoss(fix: Fix | null, submission: Submission): Fix | null {
  if (fix === null) return null;
  const { inText, fromConstants } = keptCells(submission);
  const isLossy = fix.changes.some(({ place, formula }) =>
    (formula === undefined ? fromConstants : inText).has(place),
  );
  return isLossy ? null : fix;
}

/** The cells whose text holds more than the value, and those that a constant would make wrong. */
const keptCells = memoize((submission) => {
  const [inText, fromConstants] = [new CellSet(), new CellSet()];
  for (const { entry } of allEntries(submission)) {
    const { cell, isReplaceable } = entry;
    const isComposed = isReplaceable === false;
    if (isComposed && typeof cell.value === "string") inText.add(entry);
    if (isComposed || cell.formula !== undefined) fromConstants.add(entry);
  }
  return { inText, fromConstants };
});
