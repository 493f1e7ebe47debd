/** What the numbers of some columns say of each other, row by row. */
import { agrees } from "../../../core/tolerance";

export type Values = readonly (number | null)[];

/** On how many rows two columns could have disagreed, and on how many they agree. */
export interface Agreement {
  readonly rows: number;
  readonly agreed: number;
}

/** Fewer rows may agree, or differ, by chance. */
const fewestRows = 4;

/** Of so many rows one may be a slip. */
const rowsOfASlip = 6;

/** Whether nearly all rows agree; the others are mistakes. */
export function confirms({ rows, agreed }: Agreement): boolean {
  return rows >= fewestRows && (rows - agreed) * rowsOfASlip <= rows;
}

/** Whether so few rows agree that the columns are something else. */
export function refutes({ rows, agreed }: Agreement): boolean {
  return rows > fewestRows && agreed * 3 < rows;
}

/** The rows in which a product is stated: `factor` of `each` makes `product`. */
export function productAgreement(each: Values, factor: Values, product: Values): Agreement {
  return count(each, (a, row) => {
    const [b, c] = [factor[row] ?? null, product[row] ?? null];
    return a && b && c ? agrees(c, a * b) : null;
  });
}

/** The rows in which `running` goes on by what the row itself adds. */
export function runningAgreement(adds: Values, running: Values): Agreement {
  return count(running, (total, row) => {
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
): Agreement {
  return count(days, (total, row) => {
    const before = days[row - 1] ?? null;
    const isWorked = worked[row] ?? null;
    if (total === null || before === null || isWorked === null) return null;
    if (dates[row] === dates[row - 1]) return null;
    return total - before === (isWorked ? 1 : 0);
  });
}

/** The rows in which some columns, several of them filled, add up to another. */
export function sumAgreement(parts: readonly Values[], whole: Values): Agreement {
  return count(whole, (total, row) => {
    const stated = parts.map((part) => part[row] ?? 0).filter((value) => value !== 0);
    if (total === null || stated.length < 2) return null;
    return agrees(
      total,
      stated.reduce((sum, value) => sum + value, 0),
    );
  });
}

/** The rows in which a number is at most so many times another. */
export function shareAgreement(values: Values, of: Values, most: number): Agreement {
  return count(values, (value, row) => {
    const whole = of[row] ?? null;
    return value && whole ? value <= whole * most : null;
  });
}

function count(values: Values, agreesIn: (value: number | null, row: number) => boolean | null) {
  let rows = 0;
  let agreed = 0;
  for (const [row, value] of values.entries()) {
    const isAgreed = agreesIn(value, row);
    if (isAgreed === null) continue;
    rows++;
    if (isAgreed) agreed++;
  }
  return { rows, agreed };
}
