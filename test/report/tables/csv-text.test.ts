import { read, utils } from "@e965/xlsx";
import * as fc from "fast-check";

import { byteOrderMark, csvRow } from "../../../src/report/tables/csv-text";

describe("csvRow", () => {
  it.each([
    [["a", 1, null, 0.25], "a,1,,0.25"],
    [["a,b", 'say "no"', "two\nlines", "a;b"], '"a,b","say ""no""","two\nlines","a;b"'],
    [[" a", "b "], '" a","b "'],
    [["=1+1", "+1", "-1", "@SUM(A1)"], "'=1+1,'+1,'-1,'@SUM(A1)"],
    [["＝1", "＋1", "－1", "＠a"], "'＝1,'＋1,'－1,'＠a"],
    [["  =1", "\t=1", "\r=1", "\ta"], '\'  =1,"\'\t=1","\'\r=1","\'\ta"'],
    [[-1, 1e300, "1-2", "a=b"], "-1,1e+300,1-2,a=b"],
    [[], ""],
  ])("writes %j", (cells, line) => {
    expect(csvRow(cells)).toBe(`${line}\r\n`);
  });

  it("cuts a text that no cell of a spreadsheet holds", () => {
    const line = csvRow([`=${"가".repeat(40_000)}`]).trimEnd();
    expect([line.length, line.startsWith("'=가"), line.endsWith("가…")]).toEqual([
      32_767,
      true,
      true,
    ]);
  });

  it("is read back by a spreadsheet as it was, and never as a formula", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 8 });
    const hostile = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "＝", " =", "", '"', '","='), text)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const row = csvRow(["first", ...texts]);
        const { Sheets, SheetNames } = read(byteOrderMark + row, { type: "string", raw: true });
        const sheet = Sheets[SheetNames[0] ?? ""] ?? {};
        const cells = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" })[0] ?? [];
        for (const [index, each] of texts.entries()) {
          const shown = cells[index + 1] ?? "";
          expect([each, `'${each}`]).toContain(shown);
          expect(shown).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        }
      }),
    );
  });
});
