import { odsFormula } from "../../../../src/workbook/sources/older/ods-formula";

describe("odsFormula", () => {
  it.each([
    ["SUM([.B2:.B$9])*2", "SUM(B2:B$9)*2"],
    ["[7월.F35]+(C5>0)", "'7월'!F35+(C5>0)"],
    ["['7월 일지'.F35]+[$Log.$A$1]", "'7월 일지'!F35+Log!$A$1"],
    ["COUNT('재해 기록'![.$J5:.$J$16])", "COUNT('재해 기록'!$J5:$J$16)"],
    ["_xldudf_za_goal([.B1])", "_xldudf_ZA_GOAL(B1)"],
    ['"[.A1]"&A1', '"[.A1]"&A1'],
    ["Log[[#This Row],[Days]]", "Log[[#This Row],[Days]]"],
  ])("writes %s as Excel does", (formula, expected) => {
    expect(odsFormula(formula)).toBe(expected);
  });
});
