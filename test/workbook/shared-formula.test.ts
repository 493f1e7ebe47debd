import fc from "fast-check";

import { sharedFormula } from "../../src/workbook/shared-formula";

/** The formula of C3 (row 2, column 2), taken over by the cell three rows below and one column to the right. */
function moved(formula: string): string {
  return sharedFormula(formula, 2, 2)(5, 3);
}

describe("a shared formula in another cell", () => {
  it.each([
    ["A1", "B4"],
    ["$A1+A$1+$A$1", "$A4+B$1+$A$1"],
    ["SUM(A1:B$3)", "SUM(B4:C$3)"],
    ["SUM(A:$C,$2:5)", "SUM(B:$C,$2:8)"],
    ["'산출 내역'!A1*Sheet2!A1", "'산출 내역'!B4*Sheet2!B4"],
    ["[1]Log!A1", "[1]Log!B4"],
    ['LOG10(A1)&"A1"&Goal_1', 'LOG10(B4)&"A1"&Goal_1'],
    ["Log[A1]+[@B2]", "Log[A1]+[@B2]"],
    ["#REF!+1E5+A1", "#REF!+1E5+B4"],
    ["1+2", "1+2"],
  ])("%s becomes %s", (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  it("goes on at the other edge of the sheet", () => {
    expect(sharedFormula("A1", 1, 1)(0, 0)).toBe("XFD1048576");
    expect(sharedFormula("XFD1048576", 0, 0)(1, 1)).toBe("A1");
  });

  it("is moved to cells of several columns in turn", () => {
    const shared = sharedFormula("SUM($A2:B2)*C$1+B1", 1, 3);
    expect([shared(1, 3), shared(2, 4), shared(2, 3), shared(1, 4), shared(1, 3)]).toEqual([
      "SUM($A2:B2)*C$1+B1",
      "SUM($A3:C3)*D$1+C2",
      "SUM($A3:B3)*C$1+B2",
      "SUM($A2:C2)*D$1+C1",
      "SUM($A2:B2)*C$1+B1",
    ]);
  });

  it("knows its own text in a cell from any other", () => {
    const shared = sharedFormula("SUM($A2:B2)*C$1", 1, 3);
    expect(shared.isAt(11, 3, "SUM($A12:B12)*C$1")).toBe(true);
    expect(shared.isAt(11, 4, "SUM($A12:C12)*D$1")).toBe(true);
    for (const other of [
      "SUM($A12:B12)*C$1+1",
      "SUM($A12:B12)*C$",
      "SUM($A12:B13)*C$1",
      "SUM($A12:B12)*C$12",
      "1+SUM($A12:B12)*C$1",
      "",
    ]) {
      expect(shared.isAt(11, 3, other)).toBe(false);
    }
  });

  it("is itself in its own cell, and moves back to where it came from", () => {
    const formula = fc.constantFrom("SUM(B2:$C9)", "A1&'1월'!D4", "$A$1", "F:F*3:4");
    const distance = fc.nat(500);
    fc.assert(
      fc.property(formula, distance, distance, (formula, row, column) => {
        expect(sharedFormula(formula, 2, 2)(2, 2)).toBe(formula);
        const there = sharedFormula(formula, 2, 2)(2 + row, 2 + column);
        expect(sharedFormula(formula, 2, 2).isAt(2 + row, 2 + column, there)).toBe(true);
        expect(sharedFormula(there, 2 + row, 2 + column)(2, 2)).toBe(formula);
      }),
    );
  });
});
