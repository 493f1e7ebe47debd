import { decidingColumn, isUsed, sumsOf } from "../../src/record/shl-scores";
import { type Literal, submissionOf } from "../form/submission";

const error = { value: { error: "#REF!" } };
const noResult = { value: null, formula: "Scores!B2" };

/** A table with these scores of the workplace's own, and these of the checker's. */
function tableOf(own: readonly Literal[], checker: readonly Literal[] = []) {
  const rows = own.map((score, index) => [score, checker[index] ?? null]);
  const { shl } = submissionOf({ shl: { columns: ["own", "checker"], rows } });
  if (!shl) throw new RangeError("no table");
  return shl;
}

describe("a column of scores", () => {
  it.each<[boolean, Literal[]]>([
    [true, [20, null]],
    [true, ["스무 점", null]],
    [false, [null, null]],
    [false, [error, noResult, null]],
    [true, [error, 20]],
  ])("is used, %p, with %j", (used, own) => {
    expect(isUsed(tableOf(own), "own")).toBe(used);
    expect(isUsed(tableOf(own), "before")).toBe(false);
  });

  it.each<[Literal[], number[]]>([
    [
      [20, 15, null],
      [35, 35],
    ],
    [
      [20, "15"],
      [35, 20],
    ],
    [
      ["20", "15"],
      [35, 0],
    ],
    [
      [20, "열다섯 점쯤"],
      [20, 20],
    ],
    [[20, error], []],
    [[20, noResult], []],
    [[null, null], []],
  ])("%j adds up to %j, the second without what is stored as text", (own, sums) => {
    expect(sumsOf(tableOf(own), "own")).toEqual(sums);
  });
});

describe("the column that decides", () => {
  it("is the checker's where each field has a score of it, else the workplace's own", () => {
    expect(decidingColumn(tableOf([20, 15], [18, 12]))).toBe("checker");
    expect(decidingColumn(tableOf([20, 15], [18, null]))).toBe("own");
    expect(decidingColumn(tableOf([20, 15]))).toBe("own");
  });
});
