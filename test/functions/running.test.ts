import { RUNNING } from "../../src/functions/running";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

const log = [
  ["날짜", "출력인원", "근로시간"],
  ["2010-05-03", 5, 9],
  ["2010-05-04", null, null],
  ["2010-05-05", 5, null],
  ["2010-05-05", 2, 4],
  ["합계", 12, null],
];

describe("ZA.RUNNING", () => {
  it.each(encodings)("stands beside the rows of the log, from $platform", (encoding) => {
    expect(RUNNING(encoded(log, encoding), encoding.leftOut)).toEqual([
      ["무재해 일수 누계", "연근로시간 누계"],
      [1, 45],
      [1, 45],
      [2, 85],
      [2, 93],
    ]);
  });

  it("leaves blank what is beside no day, and ends with the last day of a whole column", () => {
    const column = Array.from({ length: 5000 }, (_, row): unknown[] =>
      row === 3 ? ["2010-05-03", 5] : row === 5 ? ["2010-05-04", 5] : [null, null],
    );
    expect(RUNNING(column, "construction")).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
      [1, 50],
      ["", ""],
      [2, 100],
    ]);
  });

  it("is one blank row for a blank range", () => {
    expect(RUNNING([[null, null]])).toEqual([["", ""]]);
  });

  it("names the row it cannot read", () => {
    expect(
      problemOf(() =>
        RUNNING([
          ["2010-05-03", 5],
          ["2010-05-04", -1],
        ]),
      ),
    ).toMatchObject({
      params: { row: 2 },
    });
  });
});
