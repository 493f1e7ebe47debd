import fc from "fast-check";

import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { cellsOf, firstSheet, readRows, readValues, refusalOf } from "../../cells";
import { rowsOf, workbookOf } from "../../package";
import { fuzzRuns } from "../../../fuzz-runs";

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
    const times = `<row r="1"><c r="A1" t="d"><v>1899-12-31T08:30:00</v></c><c r="B1" t="d"><v>1899-12-30</v></c><c r="C1" t="d"><v>1899-12-29</v></c></row>`;
    expect(readValues(times)).toEqual({ A1: 8.5 / 24, B1: -1, C1: "1899-12-29" });
    const rows = `<row r="1"><c r="A1" t="d"><v>2010-05-03T12:00:00Z</v></c><c r="B1" t="d"><v>T06:00:00</v></c><c r="C1" t="d"><v>2010-02-30</v></c></row>`;
    expect(readValues(rows)).toEqual({ A1: 40_301.5, B1: 0.25, C1: "2010-02-30" });
    const properties = `<workbookPr date1904="1"/>`;
    expect(readValues(rows, { properties })).toMatchObject({ A1: 40_301.5 - 1462 });
  });

  it.each([
    ["PT8H30M0.000S", 8.5 / 24],
    ["PT85H", 85 / 24],
    ["P3DT13H", 85 / 24],
    ["PT510M", 8.5 / 24],
    ["PT30600.5S", 30_600.5 / 86_400],
    ["P1D", 1],
    ["PT0S", 0],
    ["P", "P"],
    ["PT", "PT"],
    ["P1M", "P1M"],
    ["PT8H30", "PT8H30"],
  ])("may be a duration: %s", (stored, value) => {
    const rows = `<row r="1"><c r="A1" s="0" t="d"><v>${stored}</v></c></row>`;
    expect(readValues(rows)).toEqual({ A1: value });
    expect(readValues(rows, { properties: `<workbookPr date1904="1"/>` })).toEqual({ A1: value });
  });

  it("say that they are durations where their style does not", () => {
    const cell = (style: number) => `<c r="A1" s="${style}" t="d"><v>PT8H30M</v></c>`;
    const format = (style: number) =>
      readRows(`<row r="1">${cell(style)}</row>`, { formats: [0, "[h]:mm"] })["A1"]?.format;
    expect(format(0)).toBe("[h]:mm:ss");
    expect(format(1)).toBe("[h]:mm");
  });

  it("are true or false in words too", () => {
    const rows = ["TRUE", "true", "1", "FALSE", "False", "0", "2"].map(
      (stored, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="b"><v>${stored}</v></c></row>`,
    );
    expect(Object.values(readValues(rows.join("")))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      "2",
    ]);
  });

  it("have the first style where they name none", () => {
    const rows = `<row r="1" s="0" customFormat="1"><c r="A1"><v>1</v></c><c r='B1'><v>1</v></c></row>`;
    expect(readRows(rows, { formats: ["yyyy-mm-dd", 10] })).toEqual({
      A1: { value: 1, format: "yyyy-mm-dd" },
      B1: { value: 1, format: "yyyy-mm-dd" },
    });
  });

  it("are no results where they are zeros of a workbook that asks to be calculated", () => {
    const rows = `<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c><c r='C1'><f>2</f><v>2</v></c><c r="D1"><f>D2</f><v>0.0</v></c></row>`;
    const calculated = { A1: 0, B1: 0, C1: 2, D1: 0 };
    const names = (attribute: string) => ({ names: `<calcPr calcId="0" ${attribute}/>` });
    expect(readValues(rows, names(`fullCalcOnLoad="1"`))).toEqual({
      ...calculated,
      A1: null,
      D1: null,
    });
    expect(readValues(rows, names(`fullCalcOnLoad="0"`))).toEqual(calculated);
    expect(readValues(rows, names(`fullPrecision="1"`))).toEqual(calculated);
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

  it.each(["3", "-1", "0.5", "x", "99999999999"])(
    "are errors where the text they share does not exist: %s",
    (index) => {
      const rows = `<row r="1"><c r="A1" t="s"><v>${index}</v></c><c r="B1" t="s"><v>0</v></c></row>`;
      expect(readValues(rows, { strings: ["일자"] })).toEqual({
        A1: { error: "#REF!" },
        B1: "일자",
      });
    },
  );
});

/** A cell in the form of nearly all programs, at the place that is put for "@", and all that it may hold. */
const cells = [
  `<c r="A@"><v>8.5</v></c>`,
  `<c r="b@" s="1"><v>3.5</v></c>`,
  `<c r="C@"><f>=a@*b$1</f><v>0</v></c>`,
  `<c r="D@" t="b"><v>TRUE</v></c>`,
  `<c r="E@" t="s"><v>7</v></c>`,
  `<c r="F@" t="d"><v>PT8H30M0.000S</v></c>`,
  `<c r="G@" s="1" t="d"><v>1899-12-31T08:30:00</v></c>`,
  `<c r="H@" t="inlineStr"><is><t>8:30</t></is></c>`,
  `<c r="I@"><v>-0</v></c>`,
  `<c r="J@" t="n"><v>1e309</v></c>`,
  `<c r="K@" s="9" t="e"><v>#REF!</v></c>`,
] as const;

it("cells and rows are read alike in their usual form and in any other", () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("", ` ht="0"`, ` ht="0" customHeight="1"`, ` hidden="1"`, ` ht="9"`),
      fc.subarray([...cells]),
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (rows, isUncalculated) => {
      const usual = rows
        .map(
          ([attributes, line], row) =>
            `<row r="${row + 1}"${attributes}>${line.join("").replaceAll("@", String(row + 1))}</row>`,
        )
        .join("");
      const other = usual.replaceAll(" r=", "\nr=");
      const content = {
        formats: [10, "[h]:mm"],
        names: isUncalculated ? `<calcPr fullCalcOnLoad="1"/>` : "",
      };
      const [one, two] = [usual, other].map((text) => firstSheet(readXlsx(rowsOf(text, content))));
      expect(one).toEqual(two);
    }),
    { numRuns: fuzzRuns },
  );
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

  it("may be said in small letters", () => {
    const rows = `<row r="1"><c r="a1"><v>1</v></c><c r="Ab1" s="0"><v>2</v></c></row><row r="2"><c r="xfd2"><v>3</v></c></row>`;
    expect(readValues(rows)).toEqual({ A1: 1, AB1: 2, XFD2: 3 });
    expect(
      readSheet(`<sheetData/><mergeCells><mergeCell ref="a1:c2"/></mergeCells>`).merges,
    ).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  it.each([
    "A0",
    "A1048577",
    "XFE1",
    "xfe1",
    "1a",
    "a",
    "1A",
    "A",
    "1",
    "$A$1",
    "a1:b2",
    "A1:B2",
    "가1",
    "",
  ])("are refused at %j", (cell) => {
    const refusal = { code: "outside-sheet", part: "xl/worksheets/sheet1.xml", cell };
    const filled = `<row r="1"><c r="${cell}"><v>1</v></c></row>`;
    const frame = `<row r="1"><c r="A1" s="1"/><c r="${cell}" s="1"/><c r="B1"><v>1</v></c></row>`;
    expect(refusalOf(() => readRows(filled))).toEqual(refusal);
    expect(refusalOf(() => readRows(frame))).toEqual(refusal);
  });

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

  it("hides rows and columns without height or width", () => {
    const { hiddenRows, hiddenColumns } = readSheet(
      `<cols><col min="1" max="1" width="0" customWidth="1"/><col min="2" max="2" width="0.5"/><col min="3" max="4" width="0.0"/></cols>
      <sheetData><row r="1"><c r="A1"/></row><row r="2" ht="0" customHeight="1"><c r="A2"/></row><row r="3" ht="0.75"/><row ht='0.0' r='4'/></sheetData>`,
    );
    expect([...hiddenRows]).toEqual([1, 3]);
    expect([...hiddenColumns]).toEqual([0, 2, 3]);
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
