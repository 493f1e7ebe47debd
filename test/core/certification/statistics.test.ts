import type { IndustryNumber } from "../../../src/core/goal/industry";
import { roundHalfUp } from "../../../src/core/round";
import { type PeerRow, peers } from "../../../src/core/certification/statistics";
import { industryGroupNames, sizeClassNames } from "../../../src/text/statistics";
import { problemOf } from "../../problem-of";

/** A workplace of each industry and of each size, as the deck's columns and rows stand. */
const industries: readonly IndustryNumber[] = [2, 3, 4, 5, 9];
const sizes = [10, 50, 100, 300, 1000];

function row(industry: IndustryNumber, enrollment: number, index: 0 | 1 | 2 | 3): PeerRow {
  const found = peers(industry, enrollment)[index];
  if (!found) throw new Error("four rows are expected");
  return found;
}

describe("the peers of a workplace", () => {
  it("are those of its industry and size, of its industry, of its size, and all", () => {
    const rows = peers(2, 30);
    expect(rows.map(({ industries, size }) => [industries, size])).toEqual([
      ["manufacturing", 0],
      ["manufacturing", "all"],
      ["all", 0],
      ["all", "all"],
    ]);
    expect(rows[0]).toMatchObject({ workplaces: 243_853, started: 30_336, certified: 2712 });
    expect(roundHalfUp(rows[0]?.startedRate ?? NaN, 1)).toBe(12.4);
    expect(roundHalfUp(rows[0]?.certifiedRate ?? NaN, 1)).toBe(8.9);
  });

  it.each([
    [49.9, 0],
    [50, 50],
    [99.5, 50],
    [100, 100],
    [299, 100],
    [300, 300],
    [999, 300],
    [1000, 1000],
    [50_000, 1000],
  ])("of %d workers are in the size class from %d on", (enrollment, size) => {
    expect(row(4, enrollment, 0).size).toBe(size);
  });

  it("are other business types for every industry without a column", () => {
    for (const industry of [0, 1, 6, 7, 8, 9] as const) {
      expect(row(industry, 10, 0).industries).toBe("other");
    }
  });

  it("have names in both languages", () => {
    for (const industry of industries) {
      for (const { industries: group, size } of peers(industry, 100)) {
        expect(industryGroupNames[group].ko).not.toBe("");
        expect(sizeClassNames[size].en).not.toBe("");
      }
    }
  });

  it.each([0, -5, NaN])("are none for %d workers", (enrollment) => {
    expect(problemOf(() => peers(2, enrollment))).toMatchObject({
      kind: "number",
      params: { argument: "enrollment" },
    });
  });
});

describe("the totals of the deck's tables", () => {
  it("by industry are the printed ones, but for the certified manufacturers", () => {
    const totals = industries.map((industry) => row(industry, 10, 1));
    expect(totals.map(({ workplaces }) => workplaces)).toEqual([
      253_488, 1094, 265_832, 43_157, 988_608,
    ]);
    expect(totals.map(({ started }) => started)).toEqual([37_705, 480, 18_804, 1466, 3139]);
    expect(totals.map(({ certified }) => certified)).toEqual([5553, 453, 5826, 734, 604]);
  });

  it("by size are the printed ones of the profile", () => {
    const totals = sizes.map((enrollment) => row(2, enrollment, 2));
    expect(totals.map(({ workplaces }) => workplaces)).toEqual([
      1_514_326, 21_011, 13_088, 3187, 567,
    ]);
    expect(totals.map(({ started }) => started)).toEqual([38_843, 11_100, 9273, 2107, 271]);
    expect(totals.map(({ certified }) => certified)).toEqual([4495, 3381, 3816, 1260, 218]);
  });

  it("of everything are the printed ones", () => {
    expect(row(2, 10, 3)).toMatchObject({
      workplaces: 1_552_179,
      started: 61_594,
      certified: 13_170,
    });
  });

  it("have the printed rates", () => {
    const started = industries.map((industry) => roundHalfUp(row(industry, 10, 1).startedRate, 1));
    expect(started).toEqual([14.9, 43.9, 7.1, 3.4, 0.3]);
    const certified = industries.map((industry) =>
      roundHalfUp(row(industry, 10, 1).certifiedRate, 1),
    );
    expect(certified).toEqual([14.7, 94.4, 31, 50.1, 19.2]);
  });

  it("have the printed rates in every cell", () => {
    const cells = sizes.map((enrollment) =>
      industries.map((industry) => {
        const { startedRate, certifiedRate } = row(industry, enrollment, 0);
        return [roundHalfUp(startedRate, 1), roundHalfUp(certifiedRate, 1)];
      }),
    );
    expect(cells).toEqual([
      [
        [12.4, 8.9],
        [24.1, 87.1],
        [2.3, 18.8],
        [1.5, 42.2],
        [0.2, 13.5],
      ],
      [
        [84.3, 33],
        [129.4, 100],
        [97.3, 25.4],
        [30.2, 58.1],
        [9.1, 19.4],
      ],
      [
        [63.7, 46.2],
        [119.5, 100],
        [155.7, 37.8],
        [30.9, 56.6],
        [9.3, 39.2],
      ],
      [
        [65.1, 59.6],
        [108.3, 100],
        [110.7, 61.2],
        [45.5, 36.8],
        [7.1, 40.5],
      ],
      [
        [84.3, 88.7],
        [62.5, 100],
        [62.3, 78.2],
        [51.9, 50],
        [4.4, 62.5],
      ],
    ]);
  });
});
