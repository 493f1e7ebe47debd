import type { Entry } from "../form/submission";
import type { Place } from "../workbook/workbook";
import type { Fix } from "./finding";

/**
 * Puts the right value into a cell.
 *
 * It is safe only where a value was typed: a formula is somebody's reasoning, and replacing it is their choice.
 *
 * @param value the value; a date as its serial number
 */
export function valueFix(entry: Entry<unknown>, value: string | number | boolean): Fix {
  return {
    safe: entry.cell.formula === undefined,
    changes: [{ place: placeOf(entry), value: asTyped(value) }],
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
    safe: cells.every(({ entry }) => entry.cell.formula === undefined),
    changes: cells.map(({ entry, expected, formula }) =>
      formula === null
        ? { place: placeOf(entry), value: expected === null ? null : asTyped(expected) }
        : { place: placeOf(entry), formula },
    ),
  };
}

/** Digits of a number that Excel keeps. */
const keptDigits = 15;

/** A value as Excel keeps it when it is typed: 0.6 and not 0.6000000000000001. */
export function asTyped<Value extends string | number | boolean>(value: Value): Value | number {
  return typeof value === "number" ? Number(value.toPrecision(keptDigits)) : value;
}

/** The place of an entry and nothing else. */
export function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}
