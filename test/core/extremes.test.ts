import { greatestOf, leastOf } from "../../src/core/extremes";

describe("leastOf and greatestOf", () => {
  it("give the extremes of some numbers, as Math does", () => {
    expect([leastOf([3, -1, 2]), greatestOf([3, -1, 2])]).toEqual([-1, 3]);
    expect([leastOf([]), greatestOf([])]).toEqual([Infinity, -Infinity]);
  });

  it("take more numbers than the stack holds", () => {
    const numbers = Array.from({ length: 1_000_000 }, (_, index) => index);
    expect([leastOf(numbers), greatestOf(numbers)]).toEqual([0, 999_999]);
  });
});
