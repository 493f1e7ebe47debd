import { cellText } from "../../../src/workbench/host/cell-text";
import type { CellValue } from "../../../src/workbook/workbook";

describe("the text of a cell", () => {
  const monday = 40301; // 2010-05-03
  const cases: [CellValue, string, string][] = [
    [null, "0.0", ""],
    [1 / 3, "General", "0.33333333333"],
    [123456789, "General", "123456789"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1234567.891, "#,##0", "1,234,568"],
    [-1234.5, "#,##0.0#", "-1,234.5"],
    [2, "0.00##", "2.00"],
    [2.12345, "0.00##", "2.1235"],
    [0.0071, "0.00%", "0.71%"],
    [1000, "#,##0.000", "1,000.000"],
    [monday, "yyyy-mm-dd", "2010-05-03"],
    [monday, "yyyy. m. d.", "2010. 5. 3."],
    [monday, 'yyyy"년" m"월"', "2010년 5월"],
    [monday, "yy.mm.dd", "10.05.03"],
    [monday, "ddd d-mmm-yy", "Mon 3-May-10"],
    [monday, "dddd, mmmm d\\, yyyy;@", "Monday, May 3, 2010"],
    [monday, "0.000E+00", "40301"],
    ["text", "yyyy-mm-dd", "text"],
    [true, "General", "TRUE"],
    [{ error: "#N/A" }, "0.0", "#N/A"],
  ];

  it.each(cases)("of %p in %s is %s", (value, numberFormat, text) => {
    expect(cellText({ value, formula: null, numberFormat, fill: null })).toBe(text);
  });

  it("is of another day where days count from 1904", () => {
    const cell = { value: 0.5 + 38839, formula: null, numberFormat: "yyyy-mm-dd", fill: null };
    expect(cellText(cell, 1904)).toBe("2010-05-03");
  });
});
