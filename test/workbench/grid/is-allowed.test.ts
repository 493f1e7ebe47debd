/** What a validation allows, as Excel decides it. */
import { isAllowed, type Operands, writtenEntries } from "../../../src/workbench/grid/is-allowed";
import type { ValidationRule } from "../../../src/workbench/grid/validation-rules";
import type { CellValue } from "../../../src/workbook/workbook";

const rule: ValidationRule = {
  areas: [],
  type: "whole",
  operator: "between",
  first: "",
  second: "",
  allowsBlank: true,
  style: "stop",
  title: "",
  message: "",
};
const between: Operands = { first: [0], second: [24] };
const unknown: Operands = { first: null, second: null };

describe("a validation", () => {
  it.each<[string, Partial<ValidationRule>, CellValue, Operands, boolean]>([
    ["a whole number in its range", {}, 24, between, true],
    ["none outside of it", {}, 25, between, false],
    ["no fraction where whole numbers are asked for", {}, 7.5, between, false],
    ["a fraction where it is not", { type: "decimal" }, 7.5, between, true],
    ["no text in the place of a date", { type: "date" }, "2010-05-03", between, false],
    ["what lies outside where it says so", { operator: "notBetween" }, 25, between, true],
    ["nothing between then", { operator: "notBetween" }, 24, between, false],
    ["no smaller number", { operator: "greaterThanOrEqual" }, -1, between, false],
    ["an equal one", { operator: "lessThanOrEqual" }, 0, between, true],
    ["only more than that", { operator: "greaterThan" }, 0, between, false],
    ["only less than that", { operator: "lessThan" }, 0, between, false],
    ["the same", { operator: "equal" }, 0, between, true],
    ["another", { operator: "notEqual" }, 0, between, false],
    [
      "a code of as many characters",
      { type: "textLength", operator: "equal" },
      "007",
      { first: [3], second: null },
      true,
    ],
    [
      "no shorter one",
      { type: "textLength", operator: "equal" },
      7,
      { first: [3], second: null },
      false,
    ],
    [
      "an entry of the list",
      { type: "list" },
      "예",
      { first: ["예", "아니요"], second: null },
      true,
    ],
    [
      "a number of the list that is written as text",
      { type: "list" },
      8,
      { first: ["8", "10"], second: null },
      true,
    ],
    ["no other entry", { type: "list" }, "네", { first: ["예", "아니요"], second: null }, false],
    ["what a formula says", { type: "custom" }, 1, { first: [true], second: null }, true],
    ["nothing else", { type: "custom" }, 1, { first: [0], second: null }, false],
    ["a blank cell", {}, null, between, true],
    ["none where it says so", { allowsBlank: false }, null, between, false],
    ["no error value", { type: "list" }, { error: "#N/A" }, { first: ["예"], second: null }, false],
    ["everything, as far as its formulas are not known", { type: "list" }, "네", unknown, true],
  ])("allows %s", (_, changes, value, operands, expected) => {
    expect(isAllowed({ ...rule, ...changes }, value, operands)).toBe(expected);
  });
});

describe("the entries of a list", () => {
  it("are those that are written out", () => {
    expect(writtenEntries('"8시간, 10시간,""실"""')).toEqual(["8시간", "10시간", '"실"']);
    expect(writtenEntries("$F$4:$F$13")).toBeNull();
  });
});
