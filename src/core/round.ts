/** Digits that Excel keeps, and that a binary number surely holds; the rest is noise such as 1.00499999999999989. */
const sureDigits = 15;

/**
 * Rounds a number half up, for showing: full precision is kept everywhere else (AMB-4).
 *
 * A negative half goes away from zero, as in Excel's ROUND.
 *
 * @param value a number
 * @param decimals places behind the point, 0 or more
 * @returns the rounded number; the deck's own tables are rounded so (deck L903-908)
 * @example
 * roundHalfUp(765357.5); // 765358
 * roundHalfUp(1.005, 2); // 1.01
 */
export function roundHalfUp(value: number, decimals = 0): number {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** decimals;
  const shifted = withoutNoise(Math.abs(value) * scale);
  return (Math.sign(value) * Math.round(shifted)) / scale;
}

/**
 * Rounds a number to the digits that Excel keeps when it is typed.
 *
 * @param value a number
 * @returns 0.6 for 0.6000000000000001
 * @example
 * withoutNoise(0.1 + 0.2); // 0.3
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(sureDigits));
}
