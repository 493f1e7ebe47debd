import { withoutNoise } from "../core/round";
import { allEntries } from "../form/entries-of";
import type { Entry, Submission } from "../form/submission";
import { showsDate } from "../workbook/number-format";
import type { Place } from "../workbook/workbook";
import type { Fix } from "./finding";
import { memoize } from "../record/memoize";

/**
 * Puts the right value into a cell. The engine drops it where the cell holds a formula.
 *
 * @param value the value; a date as its serial number
 */
export function valueFix(entry: Entry<unknown>, value: string | number | boolean): Fix {
  return { safe: true, changes: [{ place: placeOf(entry), value: asTyped(value) }] };
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
      formula === null
        ? { place: placeOf(entry), value: expected === null ? null : asTyped(expected) }
        : { place: placeOf(entry), formula },
    ),
  };
}

/** A value as Excel keeps it when it is typed: 0.6 and not 0.6000000000000001. */
export function asTyped<Value extends string | number | boolean>(value: Value): Value | number {
  return typeof value === "number" ? withoutNoise(value) : value;
}

/** The place of an entry and nothing else. */
export function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

/**
 * The fix; null where it would write over a label, a number below a heading that states another unit, or put a
 * constant over a formula, whose inputs are what is wrong.
 */
export function withoutLoss(fix: Fix | null, submission: Submission): Fix | null {
  const { inText, fromConstants } = keptCells(submission);
  const isLossy = fix?.changes.some(({ place, formula }) =>
    (formula === undefined ? fromConstants : inText).has(nameOf(place)),
  );
  return isLossy ? null : fix;
}

/** The cells whose text holds more than the value, and those that a constant would make wrong. */
const keptCells = memoize((submission) => {
  const entries = [...allEntries(submission)].map(([, entry]) => entry);
  const composed = entries.filter(({ isReplaceable }) => isReplaceable === false);
  const inText = composed.filter(({ cell }) => typeof cell.value === "string");
  const computed = entries.filter(({ cell }) => cell.formula !== undefined);
  return {
    inText: new Set(inText.map(nameOf)),
    fromConstants: new Set([...composed, ...computed].map(nameOf)),
  };
});

function nameOf({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}
