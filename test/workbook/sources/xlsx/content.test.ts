import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { cellsOf, firstSheet, refusalOf } from "../../cells";
import { type Parts, relationships, rowsOf, workbookOf, worksheet, zipOf } from "../../package";

const one = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

describe("a workbook", () => {
  it("has sheets in their order, visible, hidden and very hidden", () => {
    const { sheets } = readXlsx(
      workbookOf({
        sheets: [
          { name: "사업장 개요", xml: one },
          { name: "A &amp; B", state: "hidden", xml: one },
          { name: "codes", state: "veryHidden", xml: one },
        ],
      }),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["사업장 개요", "visible"],
      ["A & B", "hidden"],
      ["codes", "veryHidden"],
    ]);
  });

  it("has names, of the workbook and of sheets", () => {
    const { names } = readXlsx(
      workbookOf({
        sheets: [{ name: "Log", xml: one }, { xml: one }],
        names: `<definedNames><definedName name="Rate">Log!$A$1</definedName>
          <definedName name="_xlnm.Print_Area" localSheetId="0">'Log'!$A$1:$C$9</definedName>
          <definedName name="목표" hidden="1">_xldudf_ZA_GOAL(1,2)&amp;""</definedName></definedNames>`,
      }),
    );
    expect(names).toEqual([
      { name: "Rate", refersTo: "Log!$A$1", hidden: false },
      { name: "_xlnm.Print_Area", refersTo: "'Log'!$A$1:$C$9", sheet: "Log", hidden: false },
      { name: "목표", refersTo: 'ZA.GOAL(1,2)&""', hidden: true },
    ]);
  });

  it("has names and tables whose addresses may be in small letters", () => {
    const bytes = rowsOf("", {
      names: `<definedNames><definedName name="log">=sheet1!$a$1:$b$9</definedName></definedNames>`,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships({
          id: "rId1",
          type: "table",
          target: "../tables/table1.xml",
        }),
        "xl/tables/table1.xml": `<table name="Log" ref="a1:b9"/>`,
      },
    });
    const { names, sheets } = readXlsx(bytes);
    expect(names).toEqual([{ name: "log", refersTo: "sheet1!$A$1:$B$9", hidden: false }]);
    expect(sheets[0]?.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 8, right: 1 });
  });

  it("has one of two date systems", () => {
    const system = (properties: string) => readXlsx(workbookOf({ properties })).dateSystem;
    expect(system("")).toBe(1900);
    expect(system(`<workbookPr date1904="0"/>`)).toBe(1900);
    expect(system(`<workbookPr date1904="1"/>`)).toBe(1904);
    expect(system(`<workbookPr date1904="true"/>`)).toBe(1904);
  });

  it("has tables on its sheets", () => {
    const table = `<table xmlns="x" id="1" name="T1" displayName="Log" ref="A1:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="일자"/><tableColumn id="2" name="출력_x000a_인원"/></tableColumns></table>`;
    const bytes = rowsOf("", {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          { id: "rId1", type: "table", target: "../tables/table1.xml" },
          { id: "rId2", type: "table", target: "/xl/tables/table2.xml" },
          { id: "rId3", type: "table", target: "../tables/missing.xml" },
          { id: "rId4", type: "drawing", target: "../drawings/drawing1.xml" },
        ),
        "xl/tables/table1.xml": table,
        "xl/tables/table2.xml": `<table name="Plain" ref="D1:D2" headerRowCount="0"/>`,
      },
    });
    expect(firstSheet(readXlsx(bytes)).tables).toEqual([
      {
        name: "Log",
        area: { top: 0, left: 0, bottom: 8, right: 1 },
        headerRows: 1,
        totalsRows: 1,
        columns: ["일자", "출력\n인원"],
      },
      {
        name: "Plain",
        area: { top: 0, left: 3, bottom: 1, right: 3 },
        headerRows: 0,
        totalsRows: 0,
        columns: [],
      },
    ]);
  });

  it("names the workbooks that it links to, in the order of their numbers in formulas", () => {
    const { externalLinks } = readXlsx(
      workbookOf({
        names: `<externalReferences><externalReference r:id="x2"/><externalReference r:id="x1"/><externalReference r:id="gone"/></externalReferences>`,
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
            { id: "x1", type: "externalLink", target: "externalLinks/externalLink1.xml" },
            { id: "x2", type: "externalLink", target: "externalLinks/externalLink2.xml" },
          ),
          "xl/externalLinks/_rels/externalLink1.xml.rels": relationships({
            id: "rId1",
            type: "externalLinkPath",
            target: "file:///C:\\old\\%EC%9D%BC%EC%A7%80.xlsx",
            external: true,
          }),
          "xl/externalLinks/_rels/externalLink2.xml.rels": relationships({
            id: "rId1",
            type: "externalLinkPath",
            target: "100%.xlsx",
            external: true,
          }),
        },
      }),
    );
    expect(externalLinks).toEqual(["100%.xlsx", "file:///C:\\old\\일지.xlsx", ""]);
  });

  it("leaves out sheets that have no cells", () => {
    const bytes = workbookOf({
      sheets: [
        { name: "Chart", xml: "" },
        { name: "Log", xml: one },
      ],
      names: `<definedNames><definedName name="x" localSheetId="1">Log!$A$1</definedName></definedNames>`,
      parts: {
        "xl/_rels/workbook.xml.rels": relationships(
          { id: "rId1", type: "chartsheet", target: "chartsheets/sheet1.xml" },
          { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
        ),
      },
    });
    const { sheets, names } = readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Log"]);
    expect(names.map(({ sheet }) => sheet)).toEqual(["Log"]);
  });
});

describe("a package", () => {
  const parts: Parts = {
    "_rels/.rels": relationships({ id: "r", type: "officeDocument", target: "book.xml" }),
    "book.xml": `<workbook xmlns:q="y"><sheets><sheet name="S" q:id="a"/></sheets></workbook>`,
    "_rels/book.xml.rels": relationships({ id: "a", type: "worksheet", target: "sheet.xml" }),
    "sheet.xml": worksheet(one),
  };
  const read = (changes: Parts): unknown =>
    cellsOf(firstSheet(readXlsx(zipOf({ ...parts, ...changes }))));
  const cells = { A1: { value: 1 } };

  it("may be no more than a workbook and a sheet", () => {
    expect(read({})).toEqual(cells);
  });

  it("may be strict", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    expect(
      read({
        "_rels/.rels": relationships({
          id: "r",
          type: `${strict}/officeDocument`,
          target: "/book.xml",
        }),
        "_rels/book.xml.rels": relationships({
          id: "a",
          type: `${strict}/worksheet`,
          target: "sheet.xml",
        }),
      }),
    ).toEqual(cells);
  });

  it("may name its elements with a prefix", () => {
    expect(
      read({
        "book.xml": `<x:workbook xmlns:x="m" xmlns:r="y"><x:sheets><x:sheet name="S" r:id="a"/></x:sheets></x:workbook>`,
        "sheet.xml": `<x:worksheet xmlns:x="m"><c r="B1"><v>no cell of ours</v></c><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><c r="C1"><v>2</v></c></x:row></x:sheetData></x:worksheet>`,
      }),
    ).toEqual(cells);
  });

  it("may hold elements of other vocabularies", () => {
    expect(
      read({
        "sheet.xml": worksheet(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c><y:c r="B1"><y:v>2</y:v></y:c></row></sheetData><extLst><y:mergeCell ref="A1:B2"/></extLst>`,
        ),
      }),
    ).toEqual(cells);
  });

  it.each([
    "/sheet.xml",
    "./sheet.xml",
    "x/../sheet.xml",
    "../../sheet.xml",
    "SHEET.XML",
    "sheet%2Exml",
  ])("may name its sheet %s", (target) => {
    expect(
      read({ "_rels/book.xml.rels": relationships({ id: "a", type: "worksheet", target }) }),
    ).toEqual(cells);
  });

  it("may part its paths with backslashes", () => {
    expect(
      read({
        "_rels/book.xml.rels": relationships({ id: "a", type: "worksheet", target: "w/s.xml" }),
        "w\\s.xml": worksheet(one),
      }),
    ).toEqual(cells);
  });

  it("may be written in UTF-8 with a mark, or in UTF-16", () => {
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(read({ "sheet.xml": `\ufeff${worksheet(one)}` })).toEqual(cells);
    expect(read({ "sheet.xml": utf16(worksheet(one)) })).toEqual(cells);
    expect(read({ "sheet.xml": utf16(worksheet(one)).map(swapped) })).toEqual(cells);
  });

  it("may be UTF-16 without a mark", () => {
    const utf16 = new Uint8Array(Buffer.from(worksheet(one), "utf16le"));
    expect(read({ "sheet.xml": utf16 })).toEqual(cells);
    expect(read({ "sheet.xml": utf16.map(swapped) })).toEqual(cells);
  });

  it.each(["UTF-8", "utf8", "utf-16", "US-ASCII"])("may declare its encoding: %s", (encoding) => {
    const declared = `<?xml version="1.0" encoding="${encoding}"?>${worksheet(one)}`;
    expect(read({ "sheet.xml": declared })).toEqual(cells);
  });

  it.each(["EUC-KR", "ks_c_5601-1987", "windows-1252", "ISO-8859-1", "UTF-7"])(
    "is refused in an encoding that is not read: %s",
    (encoding) => {
      const declared = `<?xml version="1.0" encoding="${encoding}"?>${worksheet(one)}`;
      expect(refusalOf(() => read({ "sheet.xml": declared }))).toEqual({
        code: "unknown-encoding",
        part: "sheet.xml",
        encoding,
      });
    },
  );

  it.each<[string, Parts]>([
    ["no-workbook", { "_rels/.rels": null }],
    ["missing-part", { "book.xml": null }],
    ["no-workbook", { "book.xml": "<document/>" }],
    ["no-sheets", { "book.xml": "<workbook/>" }],
    ["no-sheets", { "_rels/book.xml.rels": null }],
    ["missing-part", { "sheet.xml": null }],
    ["broken-xml", { "sheet.xml": "" }],
    ["broken-xml", { "sheet.xml": "<worksheet>" }],
    ["broken-xml", { "sheet.xml": worksheet("<sheetData></row>") }],
    ["broken-xml", { "sheet.xml": worksheet("&none;") }],
    ["broken-xml", { "book.xml": "workbook" }],
    [
      "xlsb",
      {
        "_rels/.rels": relationships({
          id: "r",
          type: "officeDocument",
          target: "xl/workbook.bin",
        }),
      },
    ],
  ])("is refused: %s", (code, changes) => {
    expect(refusalOf(() => read(changes))).toMatchObject({ code });
  });

  it("is refused when two of its sheets name one part", () => {
    const list = ["a", "b"].map((name) => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`);
    const parts = {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list.join("")}</sheets></workbook>`,
    };
    expect(refusalOf(() => readXlsx(rowsOf("", { parts })))).toEqual({
      code: "shared-part",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  it("is read at its usual place when nothing says where it is", () => {
    expect(
      cellsOf(
        firstSheet(
          readXlsx(rowsOf(`<row><c><v>1</v></c></row>`, { parts: { "_rels/.rels": null } })),
        ),
      ),
    ).toEqual(cells);
  });
});

/** Each pair of bytes the other way round. */
function swapped(_: number, index: number, bytes: Uint8Array): number {
  return bytes[index ^ 1] ?? 0;
}
