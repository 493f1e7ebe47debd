import { coefficient } from "../../src/core/goal/coefficient";
import { roundHalfUp } from "../../src/core/round";
import golden from "./golden.json";

describe("rounding half up", () => {
  it.each(golden.deckTables.construction)(
    "makes $printed of half of $sum, as the deck's construction table prints it",
    ({ sum, printed }) => {
      expect(roundHalfUp(sum * coefficient(1, "construction"))).toBe(printed);
    },
  );

  it("rounds to decimals", () => {
    expect(roundHalfUp(1126.7605633802816, 2)).toBe(1126.76);
    expect(roundHalfUp(8.939873417721518, 1)).toBe(8.9);
  });

  it("takes a half for what it is meant to be, not for its binary neighbour", () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(2.675, 2)).toBe(2.68);
  });

  it("rounds a half to even numbers and odd ones alike", () => {
    expect([0.5, 1.5, 2.5, 3.5].map((value) => roundHalfUp(value))).toEqual([1, 2, 3, 4]);
  });

  it("takes a negative half away from zero", () => {
    expect(roundHalfUp(-2.5)).toBe(-3);
  });

  it("leaves whole numbers alone, the largest ones too", () => {
    expect(roundHalfUp(Number.MAX_SAFE_INTEGER, 2)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
