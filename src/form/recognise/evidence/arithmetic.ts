/** What the numbers of some columns say of each other, row by row. */
import { agrees } from "../../../core/tolerance";

export type Values = readonly (number | null)[];

/** How columns compare, row by row. */
export interface Comparison {
  readonly rows: number;
  /** Whether they agree in a row; null where they cannot disagree. */
  readonly agreesIn: (row: number) => boolean | null;
}

/** Fewer rows may agree, or differ, by chance. */
const fewestRows = 4;

/** Of so many rows one may be a slip. */
const rowsOfASlip = 6;

/** Whether nearly all rows agree; the others are mistakes. */
export function confirms({ rows, agreesIn }: Comparison): boolean {
  let compared = 0;
  let mistakes = 0;
  for (let row = 0; row < rows; row++) {
    const isAgreed = agreesIn(row);
    if (isAgreed === null) continue;
    compared++;
    if (!isAgreed) mistakes++;
    // All rows together are too few for so many: most columns are not what they are held against.
    if (mistakes * rowsOfASlip > rows) return false;
  }
  return compared >= fewestRows && mistakes * rowsOfASlip <= compared;
}

/** Whether so few rows agree that the columns are something else. */
export function refutes({ rows, agreesIn }: Comparison): boolean {
  let compared = 0;
  let agreed = 0;
  for (let row = 0; row < rows; row++) {
    const isAgreed = agreesIn(row);
    if (isAgreed === null) continue;
    compared++;
    if (isAgreed) agreed++;
  }
  return compared > fewestRows && agreed * 3 < compared;
}

/** The rows in which a product is stated: `factor` of `each` makes `product`. */
export function productAgreement(each: Values, factor: Values, product: Values): Comparison {
  return compared(each, (a, row) => {
    const [b, c] = [factor[row] ?? null, product[row] ?? null];
    return a && b && c ? agrees(c, a * b) : null;
  });
}

/** The rows in which `running` goes on by what the row itself adds. */
export function runningAgreement(adds: Values, running: Values): Comparison {
  return compared(running, (total, row) => {
    const before = running[row - 1] ?? null;
    const add = adds[row] ?? null;
    if (total === null || before === null || !add) return null;
    return agrees(total, before + add);
  });
}

/**
 * The rows in which `days` goes on by one on another day that was worked, and stays on one that was not.
 *
 * @param worked whether somebody worked; null where the row does not say
 */
export function countAgreement(
  days: Values,
  dates: Values,
  worked: readonly (boolean | null)[],
): Comparison {
  return compared(days, (total, row) => {
    const before = days[row - 1] ?? null;
    const isWorked = worked[row] ?? null;
    if (total === null || before === null || isWorked === null) return null;
    if (dates[row] === dates[row - 1]) return null;
    return total - before === (isWorked ? 1 : 0);
  });
}

/** The rows in which some columns, several of them filled, add up to another. */
export function sumAgreement(parts: readonly Values[], whole: Values): Comparison {
  return compared(whole, (total, row) => {
    const stated = parts.map((part) => part[row] ?? 0).filter((value) => value !== 0);
    if (total === null || stated.length < 2) return null;
    return agrees(
      total,
      stated.reduce((sum, value) => sum + value, 0),
    );
  });
}

/** The rows in which a number is at most so many times another. */
export function shareAgreement(values: Values, of: Values, most: number): Comparison {
  return compared(values, (value, row) => {
    const whole = of[row] ?? null;
    return value && whole ? value <= whole * most : null;
  });
}

function compared(
  values: Values,
  agreesIn: (value: number | null, row: number) => boolean | null,
): Comparison {
  return { rows: values.length, agreesIn: (row) => agreesIn(values[row] ?? null, row) };
}
