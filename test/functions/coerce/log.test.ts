import { asLog, asLogFor, asLogOfWorkers, inRow, overLog } from "../../../src/functions/coerce/log";
import { Problem } from "../../../src/core/problem";
import { problemOf } from "../../problem-of";
import { encoded, encodings, errorCells } from "../encodings";

/** A log as people keep it: a title, headings, blank rows, a month over its days, totals and remarks. */
const kept = [
  ["무재해 일지 (1공장)", null, null],
  ["날짜", "출력인원(명)", "1인당 근로시간"],
  [null, null, null],
  ["2010년 5월", null, null],
  [40301, 10, 9],
  ["2010. 5. 4.", "12명", null],
  ["2010-05-05", null, null],
  [40304.75, 0, null],
  ["2010년 5월 7일", "휴무", "-"],
  ["5월 소계", 22, null],
  ["우천으로 쉼", null, null],
  ["20100508", "1,010 명", "8.5시간"],
  ["합계", 1032, null],
  [null, null, null],
];

describe("asLog", () => {
  it.each(encodings)("reads one and the same log from $platform", (encoding) => {
    expect(asLog(encoded(kept, encoding))).toEqual({
      days: [
        { date: 40301, workers: 10, hours: 9 },
        { date: 40302, workers: 12, hours: null },
        { date: 40303, workers: 0, hours: null },
        { date: 40304, workers: 0, hours: null },
        { date: 40305, workers: 0, hours: null },
        { date: 40306, workers: 1010, hours: 8.5 },
      ],
      rows: [5, 6, 7, 8, 9, 12],
      headings: 4,
      datesOnly: false,
    });
  });

  it.each(encodings)("reads one column as the dates worked, from $platform", (encoding) => {
    const column = [["근무일"], [40301], [null], ["2010.5.4"], ["합계"]];
    expect(asLog(encoded(column, encoding))).toEqual({
      days: [
        { date: 40301, workers: 1, hours: null },
        { date: 40302, workers: 1, hours: null },
      ],
      rows: [2, 4],
      headings: 1,
      datesOnly: true,
    });
  });

  it("leaves the columns after the third aside, errors in them too", () => {
    expect(asLog([[40301, 10, 8, errorCells[0], "비고"]]).days).toEqual([
      { date: 40301, workers: 10, hours: 8 },
    ]);
  });

  it.each(encodings)("skips words that stand beside a blank date, in $platform", (encoding) => {
    const log = [
      ["날짜", "인원", null],
      [null, "(명)", "(시간)"],
      [40301, 10, 8],
      [null, "합계", 80],
    ];
    expect(asLog(encoded(log, encoding))).toMatchObject({ rows: [3], headings: 2 });
  });

  it("finds no day in a blank range", () => {
    for (const blank of [null, undefined, [], [[]], [[null, 0, ""]], 0]) {
      expect(asLog(blank).days).toEqual([]);
    }
  });

  it.each(encodings)("misses the date of workers without one, in $platform", (encoding) => {
    const log = encoded(
      [
        [40301, 10],
        [null, 12],
      ],
      encoding,
    );
    expect(problemOf(() => asLog(log))).toEqual({
      kind: "value",
      id: "row-without-date",
      params: { argument: "range", row: 2 },
    });
  });

  it("misses a date above the first day too, where there are workers", () => {
    expect(
      problemOf(() =>
        asLog([
          ["날짜", "인원"],
          [null, 12],
          [40301, 10],
        ]),
      ),
    ).toMatchObject({
      id: "row-without-date",
      params: { row: 2 },
    });
  });

  it.each(errorCells)("names row and column of the error %p", (cell) => {
    expect(
      problemOf(() =>
        asLog([
          ["날짜", "인원"],
          [40301, 10],
          [40302, cell],
        ]),
      ),
    ).toEqual({
      kind: "value",
      id: "error-value",
      params: { argument: "range", row: 3, column: "workers", found: "#N/A" },
    });
    expect(problemOf(() => asLog([[cell, 10]]))?.params).toMatchObject({ row: 1, column: "date" });
    expect(problemOf(() => asLog([[40301, 1, cell]]))?.params).toMatchObject({ column: "hours" });
    expect(problemOf(() => asLog([[40301], [cell]]))?.params).toMatchObject({ row: 2 });
  });

  it.each([
    [
      "a day that does not exist",
      [
        ["날짜", "인원"],
        ["2010-02-30", 10],
      ],
      "not-a-date",
      2,
    ],
    [
      "a word for a date beside workers",
      [
        ["날짜", "인원"],
        ["첫날", 10],
      ],
      "not-a-date",
      2,
    ],
    [
      "a month for a date beside workers",
      [
        [40301, 1],
        ["2010년 5월", 200],
      ],
      "not-a-date",
      2,
    ],
    ["a word for workers", [[40301, "많음"]], "not-a-number", 1],
    ["an answer for workers", [[40301, true]], "not-a-number", 1],
    ["a time of day for hours", [[40301, 10, "8:00"]], "not-a-number", 1],
    ["a wrong day among dates worked", [["근무일"], ["2010-13-01"]], "not-a-date", 2],
    ["a word among dates worked", [[40301], ["쉼"]], "not-a-date", 2],
    [
      "a date beyond the calendar",
      [
        [40301, 1],
        [-5, 1],
      ],
      "date-out-of-range",
      2,
    ],
  ])("refuses %s", (_, table, id, row) => {
    expect(problemOf(() => asLog(table))).toMatchObject({ id, params: { row } });
  });

  it("reads a whole column of 1,048,576 rows, mostly blank", () => {
    const column = Array.from({ length: 1_048_576 }, (_, index) =>
      index === 0 ? ["날짜", "인원"] : index <= 3650 ? [40_000 + index, 10] : [null, null],
    );
    const log = asLog(column);
    expect(log.days).toHaveLength(3650);
    expect(log.rows.at(-1)).toBe(3651);
  });
});

describe("asLogOfWorkers", () => {
  it("refuses dates alone", () => {
    expect(problemOf(() => asLogOfWorkers([[40301]]))).toEqual({
      kind: "value",
      id: "workers-missing",
      params: { argument: "range" },
    });
    expect(asLogOfWorkers([[40301, 5]]).days).toHaveLength(1);
    expect(asLogOfWorkers([[null]]).days).toEqual([]);
  });
});

describe("asLogFor", () => {
  it("asks for workers only where person-hours are meant", () => {
    expect(asLogFor("days", [[40301]]).days).toHaveLength(1);
    expect(asLogFor("hours", [[40301]]).days).toHaveLength(1);
    expect(problemOf(() => asLogFor("personhours", [[40301]]))).toMatchObject({
      id: "workers-missing",
    });
  });
});

describe("overLog", () => {
  const log = asLog([
    ["날짜", "인원"],
    [null, null],
    [40301, 5],
    [40302, 6],
  ]);

  it("says the row of the range, not of the days", () => {
    const failing = (): never => {
      throw new Problem("number", "negative", { argument: "workers", row: 2, found: -6 });
    };
    expect(problemOf(() => overLog(log, failing))).toEqual({
      kind: "number",
      id: "negative",
      params: { argument: "range", column: "workers", row: 4, found: -6 },
    });
  });

  it("leaves a problem that is in no row, and any other error, as it is", () => {
    const reversed = new Problem("number", "period-reversed", { argument: "to" });
    const broken = new TypeError("broken");
    for (const error of [reversed, broken]) {
      expect(() =>
        overLog(log, () => {
          throw error;
        }),
      ).toThrow(error);
    }
  });

  it("gives what the calculator gives", () => {
    expect(overLog(log, (days) => days.length)).toBe(2);
  });
});

describe("inRow", () => {
  it("names row and column", () => {
    const failing = (): never => {
      throw new Problem("number", "negative", { argument: "remaining", found: -5 });
    };
    expect(problemOf(() => inRow(7, failing))?.params).toEqual({
      argument: "range",
      column: "remaining",
      row: 7,
      found: -5,
    });
    expect(() =>
      inRow(7, () => {
        throw new TypeError("broken");
      }),
    ).toThrow(TypeError);
  });
});
