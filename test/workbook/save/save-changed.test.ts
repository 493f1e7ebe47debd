import { strFromU8, unzipSync } from "fflate";
import { changedWorkbook } from "../../../src/workbook/changed-workbook";
import { filledAreas, saveChanged } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Change } from "../../../src/workbook/workbook";
import { cellsOf, firstSheet } from "../cells";
import { rowsOf, workbookOf, type WorkbookContent } from "../package";

const rows =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>38839</v></c><c r="B2"><f t="array" ref="B2:C3">A1:A2*2</f><v>4</v></c><c r="C2"><v>8</v></c></row>' +
  '<row r="3"><c r="B3"><v>6</v></c><c r="C3"><v>7</v></c><c r="D3" s="2" t="str"><v>3</v></c></row>';

const formats = ["General", "yyyy-mm-dd", "@"];
const at = (row: number, column: number) => ({ sheet: "Sheet1", row, column });

function saved(changes: readonly Change[], content: WorkbookContent = {}) {
  const bytes = rowsOf(rows, { formats, ...content });
  const workbook = readXlsx(bytes);
  const after = saveChanged(
    bytes,
    workbook,
    changedWorkbook(workbook, changes, filledAreas(bytes)),
  );
  const text = strFromU8(unzipSync(after)["xl/workbook.xml"] ?? new Uint8Array());
  return { after, workbookXml: text, cells: cellsOf(firstSheet(readXlsx(after))) };
}

describe("a copy with changed cells", () => {
  it("has no result where formulas depend on them, and says to calculate all", () => {
    const { cells, workbookXml } = saved([{ place: at(0, 0), value: 3 }]);
    expect(cells["A1"]).toEqual({ value: 3 });
    expect(cells["B1"]).toEqual({ value: null, formula: "A1*2" });
    expect(cells["C1"]).toEqual({ value: 2, formula: "1+1" });
    // An array, and what it fills.
    expect([cells["B2"]?.value, cells["C2"], cells["B3"], cells["C3"]]).toEqual([
      null,
      undefined,
      undefined,
      undefined,
    ]);
    expect(workbookXml).toMatch(/<\/sheets>.*<calcPr fullCalcOnLoad="1"\/>/);
  });

  it("says nothing of calculation where no formula depends on them", () => {
    const { workbookXml, cells } = saved([{ place: at(2, 3), value: 4 }]);
    expect(workbookXml).not.toContain("calcPr");
    // A number in a cell for text would stay a text.
    expect(cells["D3"]).toEqual({ value: 4 });
  });

  it("calculates a formula that is written", () => {
    const { workbookXml, cells } = saved([{ place: at(2, 3), formula: "A1+1" }]);
    expect(workbookXml).toContain('fullCalcOnLoad="1"');
    expect(cells["D3"]).toEqual({ value: null, formula: "A1+1" });
  });

  it("keeps what the workbook says of calculation otherwise, and what follows it", () => {
    const names =
      '<definedNames><definedName name="Rate">Sheet1!$A$1</definedName></definedNames>' +
      '<calcPr calcId="191029" calcMode="manual"/><oleSize ref="A1"/>';
    const { workbookXml } = saved([{ place: at(0, 0), value: 3 }], { names });
    expect(workbookXml).toContain(
      '</definedNames><calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    );
  });

  it("says to calculate all behind the names of the workbook", () => {
    const names = '<definedNames><definedName name="Rate">Sheet1!$A$1</definedName></definedNames>';
    const { workbookXml } = saved([{ place: at(0, 0), value: 3 }], { names });
    expect(workbookXml).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("keeps dates in the system of the workbook", () => {
    const { cells, after } = saved([{ place: at(1, 0), value: 40_302, isDate: true }], {
      properties: '<workbookPr date1904="1"/>',
    });
    expect(cells["A2"]).toEqual({ value: 40_302, isDate: true, format: "yyyy-mm-dd" });
    const sheet = strFromU8(unzipSync(after)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<v>38840</v>");
  });
});

describe("the areas that formulas fill", () => {
  it("are those of arrays and data tables, and none that is no area", () => {
    const bytes = workbookOf({
      sheets: [
        {
          name: "A",
          xml: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">1</f></c><c r="D1"><f t=\'dataTable\' ref="D1:D5" r1="A9"/></c><c r="F1"><f t="shared" ref="F1:F9" si="0">1</f></c><c r="G1"><f t="array" ref="nothing">1</f></c></row></sheetData>',
        },
        { name: "B", xml: "<sheetData/>" },
      ],
    });
    expect([...filledAreas(bytes)]).toEqual([
      [
        "A",
        [
          { top: 0, left: 0, bottom: 1, right: 1 },
          { top: 0, left: 3, bottom: 4, right: 3 },
        ],
      ],
      ["B", []],
    ]);
  });
});
