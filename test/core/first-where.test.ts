import fc from "fast-check";
import { firstWhere } from "../../src/core/first-where";

describe("firstWhere", () => {
  it("finds the first item that is true", () => {
    expect(firstWhere([1, 3, 5], (number) => number > 2)).toBe(1);
  });

  it("gives the length where none is true, and 0 where all are", () => {
    expect(firstWhere([1, 3, 5], (number) => number > 5)).toBe(3);
    expect(firstWhere([1, 3, 5], (number) => number > 0)).toBe(0);
    expect(firstWhere([], () => true)).toBe(0);
  });

  it("finds what a search from the front finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= least);
        expect(firstWhere(sorted, (number) => number >= least)).toBe(
          found === -1 ? sorted.length : found,
        );
      }),
    );
  });
});
