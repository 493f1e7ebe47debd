/** Sums of hours such as 8.4 carry binary dust; a share this small is less than a second of any goal. */
const dust = 1e-10;

/**
 * Whether what was accumulated reaches what was aimed at, in the same unit.
 *
 * @example
 * reached(479999.99999999994, 480000); // true
 */
export function reached(accumulated: number, aim: number): boolean {
  return accumulated >= aim * (1 - dust);
}
