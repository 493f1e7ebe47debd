import { builtInFormat } from "../../../../src/workbook/sources/xlsx/built-in-formats";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { cellsOf, firstSheet } from "../../cells";
import { rowsOf } from "../../package";

/** The formats of cells in the styles 0, 1, ... of a style sheet. */
function formatsOf(styleSheet: string | null, count: number): (string | undefined)[] {
  const cells = Array.from({ length: count }, (_, style) => `<c s="${style}"><v>1</v></c>`);
  const bytes = rowsOf(`<row>${cells.join("")}</row>`, { parts: { "xl/styles.xml": styleSheet } });
  return Object.values(cellsOf(firstSheet(readXlsx(bytes)))).map(({ format }) => format);
}

describe("number formats", () => {
  it("are those of cell styles, own or built in", () => {
    const styleSheet = `<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;시간&quot;"/><numFmt numFmtId="9" formatCode="0.000%"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="163"/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="10" formatCode="@"/></dxf></dxfs></styleSheet>`;
    expect(formatsOf(styleSheet, 6)).toEqual([
      undefined,
      '0.0"시간"',
      "0.000%",
      "0.00%",
      'yyyy"년" mm"월" dd"일"',
      undefined,
    ]);
  });

  it("are General when there is no style sheet", () => {
    expect(formatsOf(null, 2)).toEqual([undefined, undefined]);
  });

  it("that show dates are known by number", () => {
    const dates = [
      14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    ];
    for (const id of dates) expect(builtInFormat(id)).toMatch(/[dy]/);
    for (const id of [18, 19, 20, 21, 32, 33, 45, 46, 47])
      expect(builtInFormat(id)).toMatch(/[hs]/);
    expect(builtInFormat(0)).toBeUndefined();
  });
});
