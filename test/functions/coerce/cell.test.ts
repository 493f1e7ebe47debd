import {
  argumentOf,
  cellOf,
  isBlank,
  isWords,
  quoted,
  rowsOf,
} from "../../../src/functions/coerce/cell";
import { problemOf } from "../../problem-of";
import { errorCells } from "../encodings";

const place = { argument: "rate" };

describe("cellOf", () => {
  it.each([null, undefined, "", "  ", "\u3000"])("reads %p as blank", (value) => {
    expect(cellOf(value, place)).toBeNull();
  });

  it("keeps numbers, answers and texts, without the spaces around them", () => {
    expect(cellOf(0.71, place)).toBe(0.71);
    expect(cellOf(0, place)).toBe(0);
    expect(cellOf(false, place)).toBe(false);
    expect(cellOf("\u00a0 합계 ", place)).toBe("합계");
  });

  it("takes the plain value of a data type", () => {
    expect(cellOf({ type: "FormattedNumber", basicType: "Double", basicValue: 5 }, place)).toBe(5);
  });

  it.each(errorCells)("names the error of %p and its place", (cell) => {
    expect(problemOf(() => cellOf(cell, { ...place, row: 3 }))).toEqual({
      kind: "value",
      id: "error-value",
      params: { argument: "rate", row: 3, found: "#N/A" },
    });
  });

  it("takes an error without a name for #VALUE!", () => {
    expect(problemOf(() => cellOf({ type: "Error" }, place))?.params).toMatchObject({
      found: "#VALUE!",
    });
  });

  it("keeps a text that only begins like an error", () => {
    expect(cellOf("#3 라인", place)).toBe("#3 라인");
  });

  it.each([NaN, Infinity, Symbol("cell"), { some: "object" }])("refuses %p", (value) => {
    expect(problemOf(() => cellOf(value, place))).toMatchObject({ id: "not-a-cell-value" });
  });
});

describe("argumentOf", () => {
  it.each([[5], [[[5]]], [[5]]])("reads a single value out of %j", (value) => {
    expect(argumentOf(value, "goal")).toBe(5);
  });

  it.each([[[]], [[[]]]])("reads nothing out of %j", (value) => {
    expect(argumentOf(value, "goal")).toBeNull();
  });

  it("refuses several cells, naming the argument", () => {
    expect(problemOf(() => argumentOf([[1, 2]], "goal"))).toEqual({
      kind: "value",
      id: "single-value",
      params: { argument: "goal" },
    });
    expect(problemOf(() => argumentOf([[1], [2]], "goal"))).toMatchObject({ id: "single-value" });
  });
});

describe("rowsOf", () => {
  it("takes a range as it is, a list as a column, and one value as a cell", () => {
    const range = [
      [1, 2],
      [3, 4],
    ];
    expect(rowsOf(range)).toBe(range);
    expect(rowsOf([1, 2])).toEqual([[1], [2]]);
    expect(rowsOf(7)).toEqual([[7]]);
    expect(rowsOf(null)).toEqual([]);
    expect(rowsOf(undefined)).toEqual([]);
  });
});

describe("isBlank", () => {
  it.each([0, null, undefined, "", " "])("takes %p for blank", (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([1, -1, false, "0", "-", {}])("takes %p for filled", (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe("isWords", () => {
  it.each(["날짜", "근무일", "Date", "무재해 일지 (1공장)", "2010년 5월"])(
    "takes %s for a heading",
    (text) => {
      expect(isWords(text)).toBe(true);
    },
  );

  it.each(["2010-05-03", "2010-13-45", "10", "10명", 5, null, true])(
    "does not take %p for one",
    (cell) => {
      expect(isWords(cell)).toBe(false);
    },
  );
});

describe("quoted", () => {
  it("shortens a long text and writes answers as Excel does", () => {
    expect(quoted(true)).toBe("TRUE");
    expect(quoted(0.71)).toBe("0.71");
    expect(quoted("가".repeat(40))).toBe("가".repeat(40));
    expect(quoted("가".repeat(41))).toBe(`${"가".repeat(40)}…`);
  });
});
