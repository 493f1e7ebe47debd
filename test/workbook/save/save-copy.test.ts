import { strFromU8, unzipSync } from "fflate";
import type { OwnSheet } from "../../../src/workbook/own-sheet/own-sheet";
import { cellsWithoutValue, saveCopy } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { withoutOwnSheets } from "../../../src/workbook/own-sheet/own-mark";
import { relationships, workbookOf } from "../package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const rows = `
<row r="1"><c r="A1"><f>_xldudf_ZA_GOAL(0.5,300,2)</f><v>1600</v></c><c r="B1"><f>A1*2</f><v>3200</v></c></row>
<row r="2"><c r="A2" s="1"><f>_xldudf_ZA_LEADOFF(B9,B10)</f><v>40301</v></c></row>
<row r="3"><c r="A3" t="str"><f>IF(B9="",_xldudf_ZA_AWARD(1),"ZA.AWARD(1)")</f><v>인증패</v></c></row>
<row r="4"><c r="A4" t="b"><f>NOT(_xldudf_ZA_SHLPASS(B1:B5))</f><v>1</v></c></row>
<row r="5"><c r="A5" t="e"><f>_xldudf_ZA_ACHIEVED(B1:C5,9)</f><v>#N/A</v></c></row>
<row r="6"><c r="A6" t="str"><f>IF(B9="","",_xldudf_ZA_GOAL(1,2,3))</f><v></v></c></row>
<row r="7"><c r="A7" cm="1"><f t="array" ref="A7:B8">_xldudf_ZA_RUNNING(C1:D2)</f><v>1</v></c><c r="B7"><v>8</v></c></row>
<row r="8"><c r="A8"><v>2</v></c><c r="B8"><v>16</v></c></row>
<row r="9"><c r="C9"><f t="shared" ref="C9:C11" si="0">_xldudf_ZA_MULTIPLE(D9,100)</f><v>1</v></c></row>
<row r="10"><c r="C10"><f t="shared" si="0"/><v>2</v></c></row>
<row r="11"><c r="C11"><f t="shared" si="0"/><v>3</v></c></row>
<row r="12"><c r="A12"><f>Twice+1</f><v>3201</v></c><c r="B12"><f>"ZA.GOAL(1)"</f><v>0</v></c></row>`;

const formulas = `
<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>_xldudf_ZA_GOAL(A1,1,1)&gt;1</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" sqref="D1"><formula1>_xldudf_ZA_STEPS()</formula1></dataValidation><dataValidation type="list" sqref="D2"><formula1>"a,b"</formula1></dataValidation></dataValidations>
<tableParts count="1"><tablePart r:id="t"/></tableParts>
<extLst><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Twice</xm:f></x14:formula1><xm:sqref>D3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const original = workbookOf({
  formats: ["General", "yyyy-mm-dd"],
  sheets: [
    { name: "Log", xml: `<sheetData>${rows}</sheetData>${formulas}` },
    { name: "Submission seal", xml: "<sheetData/>" },
  ],
  names: `<definedNames><definedName name="Twice">_xldudf_ZA_GOAL(0.5,300,2)*2</definedName><definedName name="Rate">Log!$B$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Log!$A$1:$D$400</definedName></definedNames>`,
  parts: {
    "xl/media/picture.bin": "a picture",
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "../tables/table1.xml",
    }),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="F1:G3" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a" totalsRowFunction="custom"><calculatedColumnFormula>_xldudf_ZA_GOAL(1,2,3)</calculatedColumnFormula><totalsRowFormula>_xldudf_ZA_GOAL(1,2,3)</totalsRowFormula></tableColumn><tableColumn id="2" name="b"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
      { id: "rId3", type: "styles", target: "styles.xml" },
      { id: "rId4", type: "calcChain", target: "calcChain.xml" },
    ),
    "xl/sharedStrings.xml": null,
  },
});

const seal: OwnSheet = {
  kind: "seal",
  name: "Submission seal",
  columns: [20, 60],
  rows: [
    { cells: [{ value: "Seal", style: "title", span: 2 }], height: 30 },
    {
      cells: [
        { value: "Verdict", style: "label" },
        { value: "=1+1", style: "value" },
      ],
    },
  ],
  print: { orientation: "portrait", footer: "&P" },
};

const counted: object[] = [];
const copyOf = (bytes: Uint8Array) =>
  saveCopy(bytes, readXlsx(bytes), {
    seal: (counts) => {
      counted.push(counts);
      return seal;
    },
    notPrinted: [{ sheet: "Log", first: 20, last: 390 }],
  });
const copy = copyOf(original);
const partOf = (path: string, bytes = copy) => {
  const part = unzipSync(bytes)[path];
  return part && strFromU8(part);
};
const workbook = readXlsx(copy);
const [log] = workbook.sheets;
const cellAt = (row: number, column: number) => log?.rows[row]?.[column];

describe("saveCopy", () => {
  it("has values in the place of formulas that need the add-in, of the kinds that they were", () => {
    expect(cellAt(0, 0)).toEqual({ value: 1600 });
    expect(cellAt(1, 0)).toEqual({ value: 40_301, isDate: true, format: "yyyy-mm-dd" });
    expect(cellAt(2, 0)).toEqual({ value: "인증패" });
    expect(cellAt(3, 0)).toEqual({ value: true });
    expect(cellAt(4, 0)).toEqual({ value: { error: "#N/A" } });
    expect(cellAt(5, 0)).toEqual({ value: "" });
    expect([cellAt(6, 0), cellAt(6, 1), cellAt(7, 0), cellAt(7, 1)]).toEqual(
      [1, 8, 2, 16].map((value) => ({ value })),
    );
    expect([8, 9, 10].map((row) => cellAt(row, 2))).toEqual([1, 2, 3].map((value) => ({ value })));
    expect(cellAt(11, 0)).toEqual({ value: 3201 });
    expect(partOf("xl/worksheets/sheet1.xml")).not.toMatch(/_xldudf_|cm=/);
  });

  it("leaves all other formulas, and every part that needs no change", () => {
    expect(cellAt(0, 1)?.formula).toBe("A1*2");
    expect(cellAt(11, 1)?.formula).toBe('"ZA.GOAL(1)"');
    const before = unzipSync(original);
    const after = unzipSync(copy);
    for (const path of ["xl/media/picture.bin", "xl/worksheets/sheet2.xml"]) {
      expect(after[path]).toEqual(before[path]);
    }
  });

  it("leaves out validations, formats and column formulas that need it, and no others", () => {
    const sheet = partOf("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" sqref="D2">');
    expect(sheet.match(/<conditionalFormatting /g)).toHaveLength(1);
    expect(sheet).toContain("<formula>B1&gt;1</formula>");
    expect(sheet).not.toContain("extLst");
    const table = partOf("xl/tables/table1.xml") ?? "";
    expect(table).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
    expect(table).not.toMatch(/ZA_|totalsRowFunction/);
  });

  it("knows names that need it as #N/A, and says how much there was", () => {
    const names = Object.fromEntries(workbook.names.map(({ name, refersTo }) => [name, refersTo]));
    expect(names).toMatchObject({ Twice: "#N/A", Rate: "Log!$B$1" });
    expect(counted[0]).toEqual({ cells: 14, rules: 3, names: 1 });
  });

  it("has no order of calculation, which would name cells without a formula", () => {
    expect(partOf("xl/calcChain.xml")).toBeUndefined();
    expect(partOf("[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("prints no rows that are not used, and what stands below them", () => {
    expect(workbook.names.find(({ name }) => name === "_xlnm.Print_Area")?.refersTo).toBe(
      "Log!$A$1:$D$20,Log!$A$392:$D$400",
    );
  });

  it("has the seal as its last sheet, with a name of its own and marked as the add-in's", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Log",
      "Submission seal",
      "Submission seal (2)",
    ]);
    expect(workbook.sheets[2]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ["Seal"],
      ["Verdict", "=1+1"],
    ]);
    expect(workbook.names.find(({ name }) => name === "ZA_sheet")).toMatchObject({
      sheet: "Submission seal (2)",
      refersTo: '"seal"',
      hidden: true,
    });
    expect(withoutOwnSheets(workbook).sheets).toHaveLength(2);
  });

  it("renews the seal of a copy, and adds no second one", () => {
    const again = readXlsx(copyOf(copy));
    expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(again.sheets[0]).toEqual(log);
  });
});

describe("cellsWithoutValue", () => {
  const cellsOf = (cells: string) =>
    cellsWithoutValue(
      readXlsx(
        workbookOf({
          sheets: [{ name: "A", xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
        }),
      ),
    );

  it("names what was never calculated and what is an error, and takes #N/A for a result", () => {
    const call = "<f>_xldudf_ZA_GOAL(1,2,3)</f>";
    expect(
      cellsOf(
        `<c r="A1">${call}</c><c r="B1" t="e">${call}<v>#NAME?</v></c><c r="C1" t="e">${call}<v>#N/A</v></c>` +
          `<c r="D1">${call}<v>1</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f>A1</f></c>`,
      ),
    ).toEqual([
      { sheet: "A", row: 0, column: 0 },
      { sheet: "A", row: 0, column: 1 },
    ]);
  });
});
