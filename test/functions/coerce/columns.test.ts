import {
  asColumn,
  asNumberPairs,
  asNumbers,
  asPeriods,
  asScores,
} from "../../../src/functions/coerce/columns";
import { problemOf } from "../../problem-of";
import { encoded, encodings, errorCells } from "../encodings";

describe("asNumbers", () => {
  it.each(encodings)("reads a column with its heading from $platform", (encoding) => {
    const range = encoded([["근로자수"], [98], [null], ["100명"], [105]], encoding);
    expect(asNumbers(range, "monthly")).toEqual([98, 100, 105]);
  });

  it("reads a row, a list and a single value", () => {
    expect(asNumbers([[98, 100, 105]], "monthly")).toEqual([98, 100, 105]);
    expect(asNumbers([98, 100], "monthly")).toEqual([98, 100]);
    expect(asNumbers(98, "monthly")).toEqual([98]);
    expect(asNumbers(null, "monthly")).toEqual([]);
  });

  it("refuses text among the numbers, with its row", () => {
    expect(problemOf(() => asNumbers([[98], ["모름"]], "monthly"))).toEqual({
      kind: "value",
      id: "not-a-number",
      params: { argument: "monthly", row: 2, found: "모름" },
    });
  });

  it.each(errorCells)("names the row of the error %p", (cell) => {
    expect(problemOf(() => asNumbers([[98], [100], [cell]], "monthly"))).toMatchObject({
      id: "error-value",
      params: { argument: "monthly", row: 3 },
    });
  });
});

describe("asScores", () => {
  it.each(encodings)("keeps the place of a blank score of $platform", (encoding) => {
    const range = encoded([["점수"], [24], [null], [12], [12], [12]], encoding);
    expect(asScores(range, "scores")).toEqual([24, 0, 12, 12, 12]);
  });
});

describe("asColumn", () => {
  it.each(encodings)("has a number for every row of $platform", (encoding) => {
    const range = encoded([["재해자수"], [3], [null], ["1명"], [null]], encoding);
    expect(asColumn(range, "victims")).toEqual([0, 3, 0, 1, 0]);
  });
});

describe("asNumberPairs", () => {
  const columns = ["multiple", "remaining"] as const;

  it.each(encodings)("reads pairs under their headings, from $platform", (encoding) => {
    const range = encoded(
      [
        ["배수", "남은 목표"],
        [3, 10],
        [null, null],
        [null, "5일"],
      ],
      encoding,
    );
    expect(asNumberPairs(range, "range", columns)).toEqual([
      { row: 2, first: 3, second: 10 },
      { row: 4, first: 0, second: 5 },
    ]);
  });

  it("refuses one column, and text among the pairs", () => {
    expect(problemOf(() => asNumberPairs([[3], [2]], "range", columns))).toEqual({
      kind: "value",
      id: "columns-missing",
      params: { argument: "range", found: 1, expected: 2 },
    });
    expect(problemOf(() => asNumberPairs([[3, "많음"]], "range", columns))).toEqual({
      kind: "value",
      id: "not-a-number",
      params: { argument: "range", row: 1, column: "remaining", found: "많음" },
    });
  });

  it("reads no pair from nothing", () => {
    expect(asNumberPairs(null, "range", columns)).toEqual([]);
  });
});

describe("asPeriods", () => {
  it.each(encodings)("reads first and last days from $platform", (encoding) => {
    const range = encoded(
      [
        ["시작일", "종료일"],
        ["2011-01-14", 40559.5],
        [null, null],
      ],
      encoding,
    );
    expect(asPeriods(range, "pauses")).toEqual([[40557, 40559]]);
  });

  it.each(encodings)("finds none where $platform has none", ({ empty, leftOut, single }) => {
    expect(asPeriods(leftOut, "pauses")).toEqual([]);
    expect(asPeriods(single(empty), "pauses")).toEqual([]);
  });

  it("reads single days from one column", () => {
    expect(asPeriods([["제외일"], ["2011-01-14"]], "pauses")).toEqual([[40557, 40557]]);
  });

  it("refuses an end before the start, and a date without its other", () => {
    expect(problemOf(() => asPeriods([["2011-01-16", "2011-01-14"]], "pauses"))).toEqual({
      kind: "value",
      id: "pause-backwards",
      params: { argument: "pauses", row: 1, found: "2011-01-16 - 2011-01-14" },
    });
    expect(problemOf(() => asPeriods([["2011-01-16", null]], "pauses"))).toEqual({
      kind: "value",
      id: "blank-date",
      params: { argument: "pauses", row: 1, column: "to" },
    });
  });
});
