import fc from "fast-check";

import { ascendingPart } from "../../src/core/ascending-part";

describe("ascendingPart", () => {
  it.each([
    ["nothing", [], []],
    ["all of a list in order", [1, 2, 5], [0, 1, 2]],
    ["all but one that is too high", [1, 2, 90, 4, 5], [0, 1, 3, 4]],
    ["all but one that is too low", [5, 6, 1, 7, 8], [0, 1, 3, 4]],
    ["the first of equal numbers", [1, 2, 2, 3], [0, 1, 3]],
    ["the one of equal numbers that is in its place", [3, 6, 5, 6, 7], [0, 2, 3, 4]],
  ])("keeps %s", (_, numbers, kept) => {
    expect(ascendingPart(numbers)).toEqual(kept);
  });

  it("keeps an ascending part that cannot be made longer by one number", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 }), (numbers) => {
        const kept = ascendingPart(numbers).map((index) => numbers[index] ?? NaN);
        kept.slice(1).forEach((number, index) => {
          expect(number).toBeGreaterThan(kept[index] ?? NaN);
        });
        expect(kept.length).toBe(longestAscending(numbers));
      }),
    );
  });
});

/** The plain way: for each number, one more than the longest that ends below it. */
function longestAscending(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const below = lengths.filter((_, before) => before < index && (numbers[before] ?? 0) < number);
    lengths.push(1 + Math.max(0, ...below));
  }
  return Math.max(0, ...lengths);
}
