import { kosha2010 } from "../../../src/core/rulebook";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { shlPasses, shlTotal } from "../../../src/core/certification/shl";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

describe("the safety and health level", () => {
  it("is the sum of the five scores", () => {
    expect(shlTotal([24, 20, 12, 12, 12])).toBe(80);
    expect(shlTotal([0, 0, 0, 0, 0])).toBe(0);
  });

  it("is at most 100, every field at its weight", () => {
    expect(shlTotal([30, 25, 15, 15, 15])).toBe(100);
  });

  it("keeps tenths exact", () => {
    expect(17 + 12 + 9.9 + 10.2 + 10.9).not.toBe(60);
    expect(shlTotal([17, 12, 9.9, 10.2, 10.9])).toBe(60);
  });

  it.each([
    [[31, 0, 0, 0, 0], 1, 31, 30],
    [[0, 25.1, 0, 0, 0], 2, 25.1, 25],
    [[0, 0, 16, 0, 0], 3, 16, 15],
    [[0, 0, 0, -1, 0], 4, -1, 15],
    [[0, 0, 0, 0, NaN], 5, NaN, 15],
  ])("refuses the scores %j at field %d", (scores, row, found, weight) => {
    expect(problemOf(() => shlTotal(scores))).toMatchObject({
      kind: "number",
      id: "shl-score-out-of-range",
      params: { argument: "scores", row, found, weight },
    });
  });

  it.each([[[]], [[24, 20, 12, 12]], [[24, 20, 12, 12, 12, 80]]])(
    "wants five scores, not %j",
    (scores) => {
      expect(problemOf(() => shlTotal(scores))).toMatchObject({
        kind: "value",
        id: "shl-score-count",
        params: { argument: "scores", found: scores.length, expected: 5 },
      });
    },
  );
});

describe("the pass", () => {
  it.each([
    [59.9, false],
    [60, true],
    [100, true],
    [0, false],
  ])("with %d points is %s", (total, passes) => {
    expect(shlPasses(total)).toBe(passes);
  });

  it("asks for no points of an application received before 2011", () => {
    expect(shlPasses(10, on("2010-12-31"))).toBe(true);
    expect(shlPasses(10, on("2010-12-31") + 0.99)).toBe(true);
    expect(shlPasses(10, on("2011-01-01"))).toBe(false);
    expect(shlPasses(60, on("2011-01-01"))).toBe(true);
  });

  it.each([-1, 100.5, NaN])("is not to be had for a total of %d", (total) => {
    expect(problemOf(() => shlPasses(total))).toMatchObject({
      kind: "number",
      id: "shl-total-out-of-range",
      params: { argument: "scores", found: total, most: 100 },
    });
  });

  it("wants a date", () => {
    expect(problemOf(() => shlPasses(60, NaN))).toMatchObject({
      id: "date-out-of-range",
      params: { argument: "date" },
    });
  });

  it("follows another rulebook", () => {
    expect(shlPasses(65, null, { ...kosha2010, "SHL-2": { passPoints: 70 } })).toBe(false);
  });
});
