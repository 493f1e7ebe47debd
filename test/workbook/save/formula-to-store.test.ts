import { formulaToStore } from "../../../src/workbook/save/formula-to-store";
import { storedFormula } from "../../../src/workbook/stored-formula";

describe("a formula that is to be stored", () => {
  it.each([
    ["za.goal(B2,C2)", "_xldudf_ZA_GOAL(B2,C2)"],
    ["IFNA(ZA.DAYS(A:B),0)", "_xlfn.IFNA(_xldudf_ZA_DAYS(A:B),0)"],
    ["SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["stdev.s(B2:B9)", "_xlfn.STDEV.S(B2:B9)"],
    ["STDEV(B2:B9)+STDEV.SX(1)", "STDEV(B2:B9)+STDEV.SX(1)"],
    ["NETWORKDAYS.INTL(A1,A2)+ISO.CEILING(4.3)", "NETWORKDAYS.INTL(A1,A2)+ISO.CEILING(4.3)"],
    ["Log!SORT(1)+FILTER (A1:A3,B1:B3)", "Log!SORT(1)+_xlfn._xlws.FILTER (A1:A3,B1:B3)"],
    ['{1,2}+CONCAT({"IFS(",1})', '{1,2}+_xlfn.CONCAT({"IFS(",1})'],
    ["SUM(A1#)+'a b'!$C$2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY('a b'!$C$2)"],
    ['"A1#"&Log[A1#]&#REF!', '"A1#"&Log[A1#]&#REF!'],
    ["@A1:A9+SUM(@Days)", "A1:A9+SUM(Days)"],
    [
      "Log[@Days]*Log[@[Person hours]]+Log[[#All],[Days]]",
      "Log[[#This Row],[Days]]*Log[[#This Row],[Person hours]]+Log[[#All],[Days]]",
    ],
    ["IFNA(SUM(", "_xlfn.IFNA(SUM("],
    ["\"IFNA(\"&'IFNA('!A1", "\"IFNA(\"&'IFNA('!A1"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(formulaToStore(formula)).toBe(stored);
  });
});

describe("the names of LET and LAMBDA", () => {
  it.each([
    ["LET(x,B2,x*2)", "_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)"],
    ["LET(x, 1, X + 1)", "_xlfn.LET(_xlpm.x, 1, _xlpm.x + 1)"],
    ["LET(a,a,b,a+1,a*b)+a", "_xlfn.LET(_xlpm.a,a,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)+a"],
    ["LAMBDA(x,y,x*y)(2,3)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x*_xlpm.y)(2,3)"],
    ["LAMBDA(x,[y],x+y)", "_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)"],
    [
      "LET(f,LAMBDA(t,t*3),f(2))+F(2)",
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))+F(2)",
    ],
    [
      'LET(일수,MAX(A:A),IF(일수>0,SUM(일수,1),"일수"))',
      '_xlfn.LET(_xlpm.일수,MAX(A:A),IF(_xlpm.일수>0,SUM(_xlpm.일수,1),"일수"))',
    ],
    [
      "MAP(A1:A3,LAMBDA(v,v*2))+BYROW(A1:C3,SUM)",
      "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))+_xlfn.BYROW(A1:C3,_xleta.SUM)",
    ],
    ["LET(Log,1,Log!A1+Log[Days]+Log)", "_xlfn.LET(_xlpm.Log,1,Log!A1+Log[Days]+_xlpm.Log)"],
    ["LET(a,{1,2},SUM(a:a,$A1)+a)", "_xlfn.LET(_xlpm.a,{1,2},SUM(a:a,$A1)+_xlpm.a)"],
  ])("%s is stored as %s, and shown again as it was", (formula, stored) => {
    expect(formulaToStore(formula)).toBe(stored);
    expect(storedFormula(stored).toUpperCase()).toBe(formula.toUpperCase());
  });
});

describe("a function that Excel has had since 2007", () => {
  it("has a prefix, whichever of them it is", () => {
    const names =
      "ACOT AGGREGATE BETA.DIST CEILING.MATH CHISQ.DIST.RT CONFIDENCE.NORM FORECAST.ETS.STAT GROUPBY IFS LAMBDA " +
      "MAXIFS MINIFS PERCENTILE.EXC PY REGEXTEST STDEV.P T.INV.2T TEXTSPLIT TRIMRANGE VSTACK XLOOKUP Z.TEST";
    for (const name of names.split(" ")) {
      const stored = formulaToStore(`${name}(A1)`);
      expect(stored).toMatch(/^_xlfn\./);
      expect(storedFormula(stored)).toBe(`${name}(A1)`);
    }
  });
});
