/** The tolerance of the golden numbers, relative. */
export const tolerance = 1e-6;

/**
 * How far a number is from the one expected, as a share of it.
 *
 * @example
 * expect(relativeError(goal(input, "days"), 150)).toBeLessThan(tolerance);
 */
export function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.abs(expected);
}
