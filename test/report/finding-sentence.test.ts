import { sayChange, sayFinding } from "../../src/report/finding-sentence";
import { coefficientFinding, duplicateDate, rules } from "./examples";

const text = rules[0]?.text;

describe("sayFinding", () => {
  it("fills the sentence with cell, values and params", () => {
    expect(sayFinding(coefficientFinding, text, "en")).toBe(
      "Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.",
    );
    expect(sayFinding(coefficientFinding, text, "ko")).toBe(
      "Profile!C14: 특성계수 1. 근로자 50명이면 0.3103입니다.",
    );
  });

  it("names the cell without its sheet where the sheet is known", () => {
    expect(sayFinding(coefficientFinding, text, "en", "cell")).toMatch(/^C14: /);
  });

  it("quotes a sheet whose name has spaces", () => {
    const finding = { ...coefficientFinding, sheet: "산출 내역" };
    expect(sayFinding(finding, text, "en")).toMatch(/^'산출 내역'!C14: /);
  });

  it("says the ids when there is no text", () => {
    expect(sayFinding(coefficientFinding, undefined, "en")).toBe(
      "Profile!C14: goal-coefficient differs",
    );
  });
});

describe("sayChange", () => {
  const place = { sheet: "Log", row: 4, column: 0 };

  it("shows a formula with its sign", () => {
    const [change] = coefficientFinding.fix?.changes ?? [];
    expect(change && sayChange(change, coefficientFinding, "en")).toBe(
      'C14 ← =ZA.COEFFICIENT(C12,"general")',
    );
  });

  it("shows the expected value with its unit, so that a date is a date", () => {
    const finding = { ...duplicateDate(4), expected: { value: 40302, unit: "date" as const } };
    expect(sayChange({ place, value: 40302 }, finding, "en")).toBe("A5 ← 2010-05-04");
    expect(sayChange({ place, value: 7 }, finding, "en")).toBe("A5 ← 7");
  });

  it.each([
    [85 / 24, "85:00"],
    [8.5 / 24, "08:30"],
    [-0.5 / 24, "-00:30"],
    [30_018 / 86_400, "08:20:18"],
    [1020 / 24, "1020:00"],
  ])("shows a time as its cell does: %d", (value, shown) => {
    expect(sayChange({ place, value, isTime: true }, duplicateDate(4), "en")).toBe(`A5 ← ${shown}`);
  });

  it("says that a cell is emptied", () => {
    expect(sayChange({ place, value: null }, duplicateDate(4), "ko")).toBe("A5 ← (비움)");
  });

  it("names the sheet of a cell elsewhere", () => {
    expect(sayChange({ place, value: 1 }, coefficientFinding, "en")).toBe("Log!A5 ← 1");
  });
});
