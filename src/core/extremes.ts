/** The least and the greatest of any number of numbers; `Math.min(...)` holds its arguments on the stack, and breaks. */

/**
 * The least of some numbers.
 *
 * @returns Infinity for none
 * @example
 * leastOf([3, 1, 2]); // 1
 */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/**
 * The greatest of some numbers.
 *
 * @returns -Infinity for none
 * @example
 * greatestOf([3, 1, 2]); // 3
 */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}
