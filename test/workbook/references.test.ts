import fc from "fast-check";

import { areaAddress, lastColumn, lastRow, qualified } from "../../src/workbook/address";
import {
  areasReadBy,
  externalWorkbooksOf,
  mentionsOf,
  referencesOf,
} from "../../src/workbook/references";

/** Sheet and address of each reference. */
function found(formula: string): string[] {
  return referencesOf(formula, "Log").map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`);
}

describe("references of a formula", () => {
  it.each([
    ["A1", ["Log!A1"]],
    ["$A$1+a2*B$3", ["Log!A1", "Log!A2", "Log!B3"]],
    ["SUM(A1:C3,E5)", ["Log!A1:C3", "Log!E5"]],
    ["SUM(C:C)/COUNTA($2:5)", ["Log!C:C", "Log!2:5"]],
    ["개요!B3-'산출 내역'!$C$4", ["개요!B3", "산출 내역!C4"]],
    ["'Kim''s log'!A1", ["Kim's log!A1"]],
    ["SUM(Sheet1!A1:B2 Sheet1!B1:B9)", ["Sheet1!A1:B2", "Sheet1!B1:B9"]],
    ["A1:INDEX(B:B,3)", ["Log!A1", "Log!B:B"]],
    ["A1#", ["Log!A1"]],
    ["@A1:A3", ["Log!A1:A3"]],
    ["-A1%^2&B1<>C1", ["Log!A1", "Log!B1", "Log!C1"]],
    ["IF(D10>=0,무재해_일수,D11)", ["Log!D10", "Log!D11"]],
    ["{1,2;3,4}*A1", ["Log!A1"]],
    ["A1,\n  B2", ["Log!A1", "Log!B2"]],
  ])("%s", (formula, references) => {
    expect(found(formula)).toEqual(references);
  });

  it.each([
    ["texts", '"A1:B2 ""C3"""&"Sheet1!D4"'],
    ["functions that look like cells", "LOG10(2)+DAYS360(1,2)+ATAN2(1,2)+ZA.GOAL(1,2,3)"],
    ["names", "Goal_1+goal.2+_A1+목표1+A1목표+TRUE+rate1b"],
    ["cells beyond a sheet", "XFE1+A1048577+ZZZ9"],
    ["numbers", "1E5+1.5E+10+2.5-0.1"],
    ["structured references", "Log[A1]+Table1[[#This Row],[B2]]+[@[C3]]+Log[D'[4]"],
    [
      "other workbooks",
      "[1]Log!A1+'[2]My log'!B2+'C:\\x\\[y.xlsx]Log'!C3+[1]Jan:Dec!A1+[y.xlsx]Log!A1",
    ],
    ["errors", "#REF!+Sheet1!#REF!+#N/A+#DIV/0!+#NAME?"],
    ["names of sheets", "Sheet1!Goal+'My log'!Goal"],
    ["nothing", ""],
    ["unclosed text", '"A1'],
    ["unclosed brackets", "Log[A1"],
    ["unclosed sheet name", "'Log!A1"],
  ])("leave out %s", (_, formula) => {
    expect(found(formula)).toEqual([]);
  });

  it("say where they stand, their sheet included", () => {
    const formula = "SUM('산출 내역'!B2:B9)*C1";
    expect(referencesOf(formula, "Log").map(({ start, end }) => formula.slice(start, end))).toEqual(
      ["'산출 내역'!B2:B9", "C1"],
    );
  });

  it("name the first and the last of several sheets", () => {
    const sheets = (formula: string): (string | undefined)[] =>
      referencesOf(formula, "Log").flatMap(({ sheet, lastSheet }) => [sheet, lastSheet]);
    expect(sheets("SUM(Jan:Dec!A1)")).toEqual(["Jan", "Dec"]);
    expect(sheets("SUM('1월:12월'!A1)")).toEqual(["1월", "12월"]);
    expect(sheets("SUM(A1)")).toEqual(["Log", undefined]);
  });

  it("find every address wherever it stands", () => {
    const area = fc
      .tuple(fc.nat(lastRow), fc.nat(lastColumn), fc.nat(3), fc.nat(3))
      .map(([top, left, height, width]) => ({
        top,
        left,
        bottom: Math.min(lastRow, top + height),
        right: Math.min(lastColumn, left + width),
      }));
    const sheet = fc.constantFrom("Log", "산출 내역", "Kim's", "1월", "A1");
    const between = fc.constantFrom(
      "+",
      '&"A1"&',
      ",LOG10(1),",
      " ",
      "/(",
      ")-Log[A1]*",
      "=#REF!+",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(between, sheet, area)), (pieces) => {
        const formula = pieces.map(([text, sheet, area]) => text + qualified(sheet, area)).join("");
        expect(referencesOf(formula, "x").map(({ sheet, area }) => ({ sheet, area }))).toEqual(
          pieces.map(([, sheet, area]) => ({ sheet, area })),
        );
      }),
    );
  });

  it("take any text without failing, and time in proportion to it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`A 1 $ : ! ' " [ ] # ( , 가 .`.split(" "), " ") }),
        (formula) => {
          for (const { start, end } of mentionsOf(formula)) expect(start).toBeLessThan(end);
        },
      ),
    );
    expect(found("['".repeat(50_000))).toEqual([]);
    expect(found("A1:".repeat(50_000))).toHaveLength(25_000);
  });
});

describe("the areas that a formula reads", () => {
  const read = (formula: string) =>
    areasReadBy(formula, "Log").map(({ sheet, area }) => qualified(sheet, area));

  it.each([
    ["SUM(B2:B9)*C1", ["Log!B2:B9", "Log!C1"]],
    [
      "ZA.ACHIEVED(INDEX(A2:A9,4):INDEX($C$2:$C$9,ROWS($C$2:$C$9)),F9,Old!A1:A5)",
      ["Log!A2:A9", "Log!C2:C9", "Log!C2:C9", "Log!F9", "Old!A1:A5", "Log!A2:C9", "Old!A1:A5"],
    ],
  ])("of %s are %j", (formula, areas) => {
    expect(read(formula)).toEqual(areas);
  });
});

describe("other workbooks of a formula", () => {
  it("are given once each, in their order", () => {
    expect(externalWorkbooksOf("[2]Log!A1+'[1]My log'!B2+[2]Log!A2")).toEqual(["2", "1"]);
    expect(externalWorkbooksOf("'C:\\old\\[2009.xlsx]Log'!A1")).toEqual(["2009.xlsx"]);
    expect(externalWorkbooksOf("[1]!Rate")).toEqual(["1"]);
  });

  it("are none in texts, tables and the workbook itself", () => {
    expect(externalWorkbooksOf('"[1]Log!A1"&Log[Days]&[@Days]&[0]!Rate&A1')).toEqual([]);
  });
});
