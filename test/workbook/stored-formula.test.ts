import { formulaToStore, storedFormula } from "../../src/workbook/stored-formula";

describe("a formula as the file stores it", () => {
  it.each([
    ["_xldudf_ZA_GOAL(B2,C2)", "ZA.GOAL(B2,C2)"],
    ["1+_xldudf_ZA_DAYS(A:B)*2", "1+ZA.DAYS(A:B)*2"],
    ["[2]!_xldudf_ZA_GOAL(1,2)", "ZA.GOAL(1,2)"],
    ["ZA.GOAL(B2,C2)", "ZA.GOAL(B2,C2)"],
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
    ["_xlfn._xlws.SORT(A1:A3)", "SORT(A1:A3)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xludf.UNKNOWN(1)", "UNKNOWN(1)"],
    ["_xldudf_CONTOSO_ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)"],
    ['"_xlfn.A"&_xlfn.B(1)&"""_xldudf_ZA_GOAL("', '"_xlfn.A"&B(1)&"""_xldudf_ZA_GOAL("'],
    ["'_xlfn. sheet'!A1+_xlfn.B('it''s'!A1)", "'_xlfn. sheet'!A1+B('it''s'!A1)"],
    ["my_xlfn.A+A_xldudf_ZA_GOAL(1)", "my_xlfn.A+A_xldudf_ZA_GOAL(1)"],
    [" A1+1 \n", "A1+1"],
    ["=A1+1", "A1+1"],
    [" ==-A1=B1", "-A1=B1"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(storedFormula(stored)).toBe(shown);
  });
});

describe("a formula that is to be stored", () => {
  it.each([
    ["za.goal(B2,C2)", "_xldudf_ZA_GOAL(B2,C2)"],
    ["IFNA(ZA.DAYS(A:B),0)", "_xlfn.IFNA(_xldudf_ZA_DAYS(A:B),0)"],
    ["SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["\"IFNA(\"&'IFNA('!A1", "\"IFNA(\"&'IFNA('!A1"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(formulaToStore(formula)).toBe(stored);
  });
});
