import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { cellsOf, firstSheet, readRows, readValues, refusalOf } from "../../cells";
import { rowsOf, workbookOf } from "../../package";

function readSheet(xml: string): ReturnType<typeof firstSheet> {
  return firstSheet(readXlsx(workbookOf({ sheets: [{ xml }] })));
}

describe("values of cells", () => {
  it("are numbers, texts, booleans, errors and dates", () => {
    expect(
      readValues(
        `<row r="1">
          <c r="A1"><v>1.5E-2</v></c>
          <c r="B1" t="n"><v>-3</v></c>
          <c r="C1" t="s"><v>1</v></c>
          <c r="D1" t="str"><f>A1&amp;""</f><v>0.015</v></c>
          <c r="E1" t="b"><v>1</v></c>
          <c r="F1" t="b"><v>0</v></c>
          <c r="G1" t="e"><v>#DIV/0!</v></c>
          <c r="H1" t="inlineStr"><is><t>직접</t></is></c>
          <c r="I1" t="d"><v>2010-05-03</v></c>
        </row>`,
        { strings: ["일자", "출력인원"] },
      ),
    ).toEqual({
      A1: 0.015,
      B1: -3,
      C1: "출력인원",
      D1: "0.015",
      E1: true,
      F1: false,
      G1: { error: "#DIV/0!" },
      H1: "직접",
      I1: 40_301,
    });
  });

  it("are null where only a formula stands", () => {
    expect(readRows(`<row r="1"><c r="A1"><f>1/0</f></c></row>`)).toEqual({
      A1: { value: null, formula: "1/0" },
    });
  });

  it("leave nothing behind where a cell is only formatted", () => {
    const blank = `<row r="1"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"><v></v></c><c r="D1"><f></f></c></row>`;
    expect(readRows(blank)).toEqual({});
  });

  it("stay text where a number is none", () => {
    expect(
      readValues(`<row r="1"><c r="A1"><v>12 days</v></c><c r="B1"><v> </v></c></row>`),
    ).toEqual({ A1: "12 days" });
  });

  it("lose the white space around a text unless it is to be preserved", () => {
    expect(
      readValues(
        `<row r="1"><c r="A1" t="str"><v> a </v></c><c r="B1" t="str"><v xml:space="preserve"> b </v></c><c r="C1" t="str"><f>" "</f><v> </v></c></row>`,
      ),
    ).toEqual({ A1: "a", B1: " b ", C1: "" });
  });

  it("are dates in the workbook's own date system", () => {
    const rows = `<row r="1"><c r="A1" t="d"><v>2010-05-03T12:00:00Z</v></c><c r="B1" t="d"><v>T06:00:00</v></c><c r="C1" t="d"><v>2010-02-30</v></c></row>`;
    expect(readValues(rows)).toEqual({ A1: 40_301.5, B1: 0.25, C1: "2010-02-30" });
    const properties = `<workbookPr date1904="1"/>`;
    expect(readValues(rows, { properties })).toMatchObject({ A1: 40_301.5 - 1462 });
  });

  it("have the format code of their style, unless it is General", () => {
    const rows = `<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="9"><v>1</v></c><c r="F1" s=""><v>1</v></c></row>`;
    expect(readRows(rows, { formats: [0, 10, 'yyyy"년" m"월"', "General"] })).toEqual({
      A1: { value: 1 },
      B1: { value: 1, format: "0.00%" },
      C1: { value: 1, format: 'yyyy"년" m"월"' },
      D1: { value: 1 },
      E1: { value: 1 },
      F1: { value: 1 },
    });
  });

  it("are refused where the text they share does not exist", () => {
    const read = (): unknown => readRows(`<row r="1"><c r="A1" t="s"><v>3</v></c></row>`);
    expect(refusalOf(read)).toEqual({ code: "broken" });
  });
});

describe("inline texts", () => {
  it("join runs, leave out phonetic ones, and undo escapes", () => {
    expect(
      readValues(
        `<row r="1"><c r="A1" t="inlineStr"><is><r><t>無</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 災害</t></r><rPh sb="0" eb="1"><t>무</t></rPh></is></c>
        <c r="B1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>
        <c r="C1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>`,
      ),
    ).toEqual({ A1: "無 災害", B1: "a < b", C1: "a\rb_x000D_" });
  });

  it("keep the white space around them only when told so", () => {
    expect(
      readValues(
        `<row r="1"><c r="A1" t="inlineStr"><is><t> a </t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> b&amp;_x000D_ </t></is></c><c r="C1" t="inlineStr"><is><t/></is></c></row>`,
      ),
    ).toEqual({ A1: "a", B1: " b&\r ", C1: "" });
  });

  it("may stand in the value", () => {
    expect(readValues(`<row r="1"><c r="A1" t="inlineStr"><v>text</v></c></row>`)).toEqual({
      A1: "text",
    });
  });
});

describe("places of cells", () => {
  it("follow one another where they are not said", () => {
    expect(
      readValues(
        `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="D5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>`,
      ),
    ).toEqual({ A1: 1, B1: 2, A5: 3, D5: 4, E5: 5, A6: 6 });
  });

  it("may come in any order, and rows in pieces", () => {
    expect(
      readValues(
        `<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>`,
      ),
    ).toEqual({ C3: 1, A3: 2, A1: 3, B3: 4 });
  });

  it("go to the last row and column of a sheet", () => {
    const sheet = firstSheet(
      readXlsx(rowsOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    );
    expect(sheet.rows).toHaveLength(1_048_576);
    expect(Object.keys(sheet.rows)).toEqual(["1048575"]);
    expect(cellsOf({ rows: [sheet.rows[1_048_575]] })).toEqual({ XFD1: { value: 1 } });
  });

  it.each(["A0", "A1048577", "XFE1", "1A", "A", "1", "$A$1", "a1", "A1:B2", "가1", ""])(
    "are refused at %j",
    (cell) => {
      const rows = `<row r="1"><c r="${cell}"><v>1</v></c></row>`;
      expect(refusalOf(() => readRows(rows))).toEqual({
        code: "outside-sheet",
        part: "xl/worksheets/sheet1.xml",
        cell,
      });
    },
  );

  it.each(["0", "-1", "1.5", "1048577", "x", "99999999999999999999"])(
    "are refused in row %s",
    (row) => {
      expect(refusalOf(() => readRows(`<row r="${row}"/>`))).toMatchObject({
        code: "outside-sheet",
        cell: row,
      });
    },
  );

  it("are refused beyond the last column", () => {
    const rows = `<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>`;
    expect(refusalOf(() => readRows(rows))).toMatchObject({ code: "outside-sheet" });
  });
});

describe("a sheet", () => {
  it("has merged areas, hidden rows and hidden columns", () => {
    const sheet = readSheet(
      `<cols><col min="2" max="3" hidden="1" width="0"/><col min="4" max="4" width="9"/><col min="6" max="6" hidden="true"/></cols>
      <sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="0"/><row r="4" hidden="true"/></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="D2:D5"/></mergeCells>`,
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 3, bottom: 4, right: 3 },
    ]);
    expect([...sheet.hiddenRows]).toEqual([1, 3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 5]);
  });

  it("passes over columns said again", () => {
    const all = `<col min="1" max="16384" hidden="1"/>`;
    const sheet = readSheet(`<cols>${all.repeat(20_000)}</cols><sheetData/>`);
    expect(sheet.hiddenColumns.size).toBe(16_384);
  });

  it.each([
    `<row r="1"></row><other><c r='A1'></c></row><row r="2"></other>`,
    `<row r="1"><other><c r='A1'></c></row><row r="2"></other></row>`,
    `<other><c r='A1'></c></row><row r="2"></other>`,
  ])("is refused when its elements do not match: %s", (rows) => {
    expect(refusalOf(() => readRows(rows))).toMatchObject({ code: "broken-xml" });
  });

  it("may be empty, or without its cells", () => {
    expect(readSheet("<sheetData/>").rows).toEqual([]);
    expect(readSheet("").rows).toEqual([]);
  });
});
