import { cellOf } from "../../../../src/workbook/sources/excel/cell";

describe("cellOf", () => {
  it.each([
    [1.5, 1.5, "General", { value: 1.5 }],
    [true, true, "General", { value: true }],
    ["가", "가", "General", { value: "가" }],
    [40301, 40301, "yyyy-mm-dd", { value: 40301, format: "yyyy-mm-dd" }],
    ["12", "12", "@", { value: "12", format: "@" }],
    ["#DIV/0!", "#DIV/0!", "General", { value: { error: "#DIV/0!" } }],
    ["#BUSY!", "=ZA.GOAL(A1)", "General", { value: { error: "#BUSY!" }, formula: "ZA.GOAL(A1)" }],
    ["", '=IF(A1="","",1)', "General", { value: "", formula: 'IF(A1="","",1)' }],
    [false, "=A1>B1", "0", { value: false, formula: "A1>B1", format: "0" }],
  ])("reads the value %p with the formula %p and the format %p", (value, formula, format, cell) => {
    expect(cellOf(value, formula, format)).toEqual(cell);
  });

  it("finds nothing in a blank cell, whatever its format", () => {
    expect(cellOf("", "", "yyyy-mm-dd")).toBeUndefined();
  });

  it("takes a text that begins with = for a text", () => {
    expect(cellOf("=A1", "=A1", "General")).toEqual({ value: "=A1" });
  });

  it("takes what looks like an error in a text cell for a text", () => {
    expect(cellOf("#N/A", "#N/A", "@")).toEqual({ value: "#N/A", format: "@" });
  });

  it("writes the add-in's functions as one types them, also where Excel has not found them", () => {
    expect(cellOf("#NAME?", "=_xldudf_ZA_GOAL(1,2)", "General")).toEqual({
      value: { error: "#NAME?" },
      formula: "ZA.GOAL(1,2)",
    });
  });
});
