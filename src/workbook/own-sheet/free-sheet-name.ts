const longestName = 31;

/**
 * A name for a sheet that no other one has: the wanted one, or with the first number that makes it another. Excel tells
 * names apart without regard to case.
 *
 * @example
 * freeSheetName("Report", ["report"]); // "Report (2)"
 */
export function freeSheetName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
