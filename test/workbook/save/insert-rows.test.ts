/** Rows that were inserted since the file was opened. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { takeSnapshot } from "../../../src/workbench/host/take-snapshot";
import { saveXlsx } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { relationships, workbookOf } from "../package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A log in rows 2 to 5 with a heading above and totals below, and whatever may lie on a sheet. */
const rows =
  `<row r="2">${text("A2", "Day")}${text("B2", "Hours")}</row>` +
  `<row r="3" ht="20" customHeight="1"><c r="A3" s="1"><v>1</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*8+N(B2)</f><v>8</v></c></row>` +
  `<row r="4" ht="20" customHeight="1" hidden="1"><c r="A4" s="1"><v>2</v></c><c r="B4"><f t="shared" si="0"/><v>24</v></c></row>` +
  `<row r="5">${text("A5", "Total")}<c r="B5"><f>SUM(B3:B4)</f><v>32</v></c></row>` +
  `<row r="9"><c r="A9"><f>Log!$B$5*2</f><v>64</v></c></row>`;
const sheetXml =
  `<dimension ref="A2:B9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A9" sqref="A9"/></sheetView></sheetViews>` +
  `<sheetData>${rows}</sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A9:B10"/></mergeCells>` +
  `<conditionalFormatting sqref="B3:B4 D1"><cfRule type="expression" priority="1"><formula>$B3&gt;$B$5</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="whole" sqref="A3:A4"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="D3:D4"><formula1>$A$9:$A$10</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A9" location="Log!A1"/></hyperlinks>` +
  `<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="7" max="99" man="1"/></colBreaks>` +
  `<drawing r:id="d"/><legacyDrawing r:id="v"/><tableParts count="1"><tablePart r:id="t"/></tableParts>`;
const corner = (name: string, row: number) =>
  `<xdr:${name}><xdr:col>0</xdr:col><xdr:row>${row}</xdr:row></xdr:${name}>`;
const anchor = (from: number, to: number, moves = "") =>
  `<xdr:twoCellAnchor${moves}>${corner("from", from)}${corner("to", to)}<xdr:clientData/></xdr:twoCellAnchor>`;

const file = workbookOf({
  formats: [0, "0.0"],
  sheets: [
    { name: "Log", xml: sheetXml },
    {
      name: "Sum",
      xml: `<sheetData><row r="1"><c r="A1"><f>Log!B5+SUM(Log!B3:B4)</f><v>64</v></c></row></sheetData>`,
    },
  ],
  names:
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Log!$A$1:$B$9</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">Log!$1:$2</definedName><definedName name="hours">Log!$B$3:$B$4</definedName></definedNames>`,
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      { id: "t", type: "table", target: "../tables/table1.xml" },
      { id: "d", type: "drawing", target: "../drawings/drawing1.xml" },
      { id: "v", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "c", type: "comments", target: "../comments1.xml" },
    ),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Days" displayName="Days" ref="A2:B5" totalsRowCount="1"><autoFilter ref="A2:B4"/><tableColumns count="2"><tableColumn id="1" name="Day"/><tableColumn id="2" name="Hours" totalsRowFunction="custom"><calculatedColumnFormula>A3*8</calculatedColumnFormula><totalsRowFormula>SUM(B3:B4)</totalsRowFormula></tableColumn></tableColumns></table>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawingMain}">${anchor(1, 7)}${anchor(6, 8, ' editAs="oneCell"')}${anchor(6, 8, ' editAs="absolute"')}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships({
      id: "h",
      type: "chart",
      target: "../charts/chart1.xml",
    }),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="x"><c:f>Log!$B$3:$B$5</c:f></c:chartSpace>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:x="x"><x:ClientData><x:Anchor>1, 15, 8, 2, 3, 15, 11, 16</x:Anchor><x:Row>8</x:Row><x:Column>0</x:Column></x:ClientData></xml>`,
    "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="A9" authorId="0"/><comment ref="A2" authorId="0"/></commentList></comments>`,
  },
});

/** The parts after two rows came between the log and its totals. */
function parts(): ReadonlyMap<string, string> {
  const grid = memoryGridOf(readXlsx(file));
  const before = takeSnapshot(grid);
  const log = grid.sheetNamed("Log").id;
  const inserted = [{ sheet: "Log", row: 4, count: 2 }];
  grid.insertRows(log, 4, 2);
  const format = { numberFormat: "0.0" };
  grid.write(log, 4, 0, [[{ value: 3, ...format }, { formula: "=A5*8+N(B4)" }], [format]]);
  const saved = saveXlsx(file, before, { ...takeSnapshot(grid), inserted });
  return new Map(
    Object.entries(unzipSync(saved.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe("rows that were inserted above the totals of a log", () => {
  const saved = parts();
  const sheet = saved.get("xl/worksheets/sheet1.xml") ?? "";
  const has = (part: string, ...texts: readonly string[]) => {
    const found = saved.get(part) ?? "";
    expect(texts.filter((each) => !found.includes(each))).toEqual([]);
  };

  it("look like the row above them, and are shown", () => {
    expect(sheet).toContain('<row r="5" ht="20" customHeight="1"><c r="A5" s="1"><v>3</v></c>');
    expect(sheet).toContain('<row r="6" ht="20" customHeight="1"><c r="A6" s="1"/></row>');
  });

  it("have each formula read the same cells, also one that cells shared", () => {
    has("xl/worksheets/sheet1.xml", "<f>A3*8+N(B2)</f>", "<f>A4*8+N(B3)</f>", "<f>A5*8+N(B4)</f>");
    has("xl/worksheets/sheet1.xml", "<f>SUM(B3:B4)</f>", "<f>Log!$B$7*2</f>");
    has("xl/worksheets/sheet2.xml", "<f>Log!B7+SUM(Log!B3:B4)</f>");
    has("xl/charts/chart1.xml", "Log!$B$3:$B$7");
  });

  it("move what lies below them", () => {
    has("xl/worksheets/sheet1.xml", '<row r="7">', '<row r="11">', 'ref="A2:B11"');
    has("xl/worksheets/sheet1.xml", 'ref="A1:B1"', 'ref="A11:B12"', '<hyperlink ref="A11"');
    has("xl/worksheets/sheet1.xml", 'topLeftCell="A3"', 'activeCell="A11" sqref="A11"');
    has(
      "xl/worksheets/sheet1.xml",
      '<brk id="3" ',
      '<brk id="9" max="16383"',
      '<brk id="7" max="99"',
    );
    has("xl/comments1.xml", '<comment ref="A11"', '<comment ref="A2"');
    has("xl/drawings/vmlDrawing1.vml", "1, 15, 10, 2, 3, 15, 13, 16", "<x:Row>10</x:Row>");
    const lines = saved.get("xl/drawings/drawing1.xml")?.matchAll(/row>(\d+)</g) ?? [];
    expect(Array.from(lines, ([, row]) => Number(row))).toEqual([1, 9, 8, 10, 6, 8]);
  });

  it("belong to the table, its validations and its formats, and to no other", () => {
    has("xl/tables/table1.xml", 'ref="A2:B7"', "A3*8", "SUM(B3:B4)");
    has("xl/worksheets/sheet1.xml", 'sqref="A3:A6"', 'sqref="D3:D4"', "$A$11:$A$12");
    has("xl/worksheets/sheet1.xml", 'sqref="B3:B6 D1"', "$B3&gt;$B$7");
  });

  it("are in the print area, and leave the titles and other names", () => {
    has("xl/workbook.xml", ">Log!$A$1:$B$11<", ">Log!$1:$2<", ">Log!$B$3:$B$4<");
  });
});

describe("cells that were inserted into columns A and B alone", () => {
  const beside =
    `<row r="2">${text("A2", "Day")}${text("B2", "Hours")}<c r="D2"><v>1</v></c></row>` +
    `<row r="3"><c r="A3" s="1"><v>1</v></c><c r="B3"><f>A3*8</f><v>8</v></c><c r="D3"><f>SUM(A3:B4)</f><v>35</v></c></row>` +
    `<row r="4" ht="20" customHeight="1"><c r="A4" s="1"><v>2</v></c><c r="B4"><f>A4*8+SUM(D2:D5)+SUM(A3:D4)</f><v>24</v></c><c r="D4"><v>3</v></c></row>` +
    `<row r="6"><c r="A6" t="str"><f t="array" ref="A6:B6">A4:B4</f><v>x</v></c><c r="D6"><f>$A$6&amp;A:A&amp;6:6</f></c></row>`;
  const book = workbookOf({
    formats: [0, "0.0"],
    sheets: [
      {
        name: "List",
        xml:
          `<dimension ref="A2:D6"/><sheetData>${beside}</sheetData><mergeCells count="2"><mergeCell ref="A5:B5"/><mergeCell ref="C5:D5"/></mergeCells>` +
          `<conditionalFormatting sqref="A3:D4"><cfRule type="expression" priority="1"><formula>$B3&gt;$D3</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="whole" sqref="A3:A4 D3:D4"><formula1>0</formula1></dataValidation></dataValidations>` +
          `<hyperlinks><hyperlink ref="A6" location="List!A1"/><hyperlink ref="D6" location="List!A1"/></hyperlinks>` +
          `<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><drawing r:id="d"/><legacyDrawing r:id="v"/>`,
      },
      {
        name: "Sum",
        xml: `<sheetData><row r="1"><c r="A1"><f>SUM(List!A3:A4)+SUM(List!D3:D4)+SUM(List!A3:D4)</f></c></row></sheetData>`,
      },
    ],
    names:
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">List!$A$1:$B$6</definedName>` +
      `<definedName name="all">List!$A$3:$D$4</definedName><definedName name="days">List!$A$3:$A$4</definedName></definedNames>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        { id: "d", type: "drawing", target: "../drawings/drawing1.xml" },
        { id: "v", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "c", type: "comments", target: "../comments1.xml" },
      ),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawingMain}">${anchor(4, 5)}${anchor(4, 5).replaceAll("<xdr:col>0", "<xdr:col>3")}</xdr:wsDr>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:x="x"><x:ClientData><x:Row>5</x:Row><x:Column>0</x:Column></x:ClientData><x:ClientData><x:Row>5</x:Row><x:Column>3</x:Column></x:ClientData></xml>`,
      "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="A6" authorId="0"/><comment ref="D6" authorId="0"/></commentList></comments>`,
    },
  });
  const grid = memoryGridOf(readXlsx(book));
  const before = takeSnapshot(grid);
  grid.insertCells(grid.sheetNamed("List").id, { top: 3, left: 0, bottom: 3, right: 1 });
  const inserted = [{ sheet: "List", row: 3, count: 1, columns: { first: 0, last: 1 } }];
  const saved = saveXlsx(book, before, { ...takeSnapshot(grid), inserted });
  const files = unzipSync(saved.bytes);
  const has = (part: string, ...texts: readonly string[]) => {
    const found = strFromU8(files[part] ?? new Uint8Array());
    expect(texts.filter((each) => !found.includes(each))).toEqual([]);
  };
  const sheet = "xl/worksheets/sheet1.xml";

  it("move what lies below them in these columns, and nothing beside", () => {
    has(sheet, '<row r="4" ht="20" customHeight="1"><c r="A4" s="1"/><c r="D4"><v>3</v></c></row>');
    has(sheet, '<row r="5"><c r="A5" s="1"><v>2</v></c><c r="B5">');
    has(sheet, '<row r="6"><c r="D6">', '<row r="7"><c r="A7" t="str"><f t="array" ref="A7:B7">');
    has(sheet, '<mergeCell ref="A6:B6"/><mergeCell ref="C5:D5"/>');
    has(sheet, '<hyperlink ref="A7" ', '<hyperlink ref="D6" ', '<brk id="4" max="16383"');
    has("xl/comments1.xml", '<comment ref="A7"', '<comment ref="D6"');
    has(
      "xl/drawings/vmlDrawing1.vml",
      "<x:Row>6</x:Row><x:Column>0",
      "<x:Row>5</x:Row><x:Column>3",
    );
    const drawing = strFromU8(files["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    const lines = Array.from(drawing.matchAll(/row>(\d+)</g), ([, row]) => Number(row));
    expect(lines).toEqual([5, 6, 4, 5]);
    expect(saved.cells).toBe(0);
  });

  it("are taken in by what spans them, in these columns alone", () => {
    has(sheet, "<f>A3*8</f>", "<f>SUM(A3:B5)</f>", "<f>A5*8+SUM(D2:D5)+SUM(A3:D4)</f>");
    has(sheet, "<f>$A$7&amp;A:A&amp;6:6</f>", "A5:B5</f>");
    has("xl/worksheets/sheet2.xml", "<f>SUM(List!A3:A5)+SUM(List!D3:D4)+SUM(List!A3:D4)</f>");
    has("xl/workbook.xml", ">List!$A$1:$B$7<", ">List!$A$3:$D$4<", ">List!$A$3:$A$5<");
    has(sheet, 'sqref="A3:A5 D3:D4"', 'sqref="A3:B5 C3:D4"');
  });

  it("are in the file what they are in the workbook", () => {
    const [reread, open] = [readXlsx(saved.bytes), takeSnapshot(grid)];
    expect(reread.sheets.map(({ merges }) => merges)).toEqual(
      grid.sheets.map(({ merges }) => merges),
    );
    const formulas = (rows: (typeof open.sheets)[number]["rows"] = []) =>
      Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.formula ?? null));
    reread.sheets.forEach(({ rows }, index) => {
      expect(formulas(rows)).toEqual(
        formulas(open.sheets[index]?.rows).map((row, line) =>
          row.slice(0, rows[line]?.length ?? 0),
        ),
      );
    });
  });
});

describe("a name", () => {
  const namesAfter = (change: (grid: ReturnType<typeof memoryGridOf>) => void) => {
    const grid = memoryGridOf(readXlsx(file));
    const before = takeSnapshot(grid);
    change(grid);
    return readXlsx(saveXlsx(file, before, takeSnapshot(grid)).bytes).names;
  };

  it("is written with what it refers to now", () => {
    const names = namesAfter((grid) => {
      grid.removeName("hours", undefined);
      grid.addName({ name: "hours", refersTo: "Log!$B$3:$B$5", hidden: false });
    });
    expect(names.find(({ name }) => name === "hours")?.refersTo).toBe("Log!$B$3:$B$5");
  });

  it("is written that is new, and taken away where it is gone", () => {
    const all = { name: "all", refersTo: "Sum!$A$1", hidden: true };
    const own = { name: "own", refersTo: "Log!$A$3", sheet: "Log", hidden: false };
    const names = namesAfter((grid) => {
      grid.removeName("hours", undefined);
      grid.addName(all);
      grid.addName(own);
    });
    expect(names.filter(({ name }) => !name.startsWith("_xlnm"))).toEqual([all, own]);
  });

  it("is the first of a workbook that had none", () => {
    const plain = workbookOf({ sheets: [{ name: "Log &amp; more", xml: "<sheetData/>" }] });
    const own = {
      name: "own",
      refersTo: "'Log & more'!$A$3",
      sheet: "Log & more",
      hidden: false,
    };
    const grid = memoryGridOf(readXlsx(plain));
    const before = takeSnapshot(grid);
    grid.addName(own);
    expect(readXlsx(saveXlsx(plain, before, takeSnapshot(grid)).bytes).names).toEqual([own]);
  });
});

describe("a table without totals", () => {
  it("reaches as far as it does now", () => {
    const sample = path.resolve(__dirname, "../../cases/small-factory.xlsx");
    const bytes = new Uint8Array(readFileSync(sample));
    const workbook = readXlsx(bytes);
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((each) => ({ ...each, area: { ...each.area, bottom: 300 } })),
    }));
    const after = readXlsx(saveXlsx(bytes, workbook, { ...workbook, sheets }).bytes);
    expect(after.sheets[1]?.tables[0]?.area.bottom).toBe(300);
  });
});
