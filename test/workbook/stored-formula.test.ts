import { storedFormula } from "../../src/workbook/stored-formula";

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
    ["_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)", "LAMBDA(x,[y],x+y)"],
    ["_xlfn.BYROW(A1:C3,_xleta.SUM)", "BYROW(A1:C3,SUM)"],
    [" A1+1 \n", "A1+1"],
    ["=A1+1", "A1+1"],
    [" ==-A1=B1", "-A1=B1"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(storedFormula(stored)).toBe(shown);
  });
});
