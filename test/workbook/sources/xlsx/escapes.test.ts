import { textOf, unescaped } from "../../../../src/workbook/sources/xlsx/escapes";

describe("texts of a file", () => {
  it.each([
    ["_x000D_", "\r"],
    ["a_x000a_b", "a\nb"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x005F__x0041_", "_A"],
    ["_xAC00_", "가"],
    ["_x00D_ _X000D_ _x000G_ x000D", "_x00D_ _X000D_ _x000G_ x000D"],
  ])("%s means %j", (stored, meant) => {
    expect(unescaped(stored)).toBe(meant);
  });

  it("lose the white space around them unless it is preserved", () => {
    expect(textOf(" \t\r\n합계 행\n", false)).toBe("합계 행");
    expect(textOf(" 합계\n", true)).toBe(" 합계\n");
    expect(textOf(" \n ", false)).toBe("");
  });

  it("keep a full-width space and white space that is escaped", () => {
    expect(textOf("\u3000합계\u00a0", false)).toBe("\u3000합계\u00a0");
    expect(textOf("a_x000D_", false)).toBe("a\r");
  });
});
