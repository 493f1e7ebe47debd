import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, unzipSync } from "fflate";

import type { OwnSheet } from "../../../src/workbook/own-sheet/own-sheet";
import { saveNotes } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { relationships, rowsOf, workbookOf } from "../package";
import { errorsOf, validator } from "../validity/microsoft";
import { allErrorsOf } from "../validity/saved";
import { variants } from "../validity/variants";

const sheet: OwnSheet = {
  kind: "report",
  name: "Report",
  columns: [20],
  rows: [{ cells: [{ value: "=a", style: "text" }] }],
  print: { orientation: "portrait", footer: "" },
};
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const noteAt = (row: number, column: number, text = `at ${row}`, name = "Sheet1") => ({
  sheet: name,
  row,
  column,
  text,
});

function partsOf(bytes: Uint8Array): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** A workbook with a note in A1, a conversation in A2 and a plain note in A3. */
const noted = rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
  parts: {
    "xl/worksheets/sheet1.xml":
      `<worksheet xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>` +
      `<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="v"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      { id: "c", type: "comments", target: "../comments1.xml" },
      { id: "v", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
    ),
    "xl/comments1.xml":
      `<comments xmlns="${main}"><authors><author>Kim</author><author>tc={1}</author></authors><commentList>` +
      `<comment ref="A1" authorId="0"><text><r><t>old</t></r></text></comment>` +
      `<comment ref="A2" authorId="1"><text><t>talk</t></text></comment>` +
      `<comment ref="A3" authorId="0"><text><t>plain</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"><br></v:shape></xml>`,
  },
});

describe("saveNotes", () => {
  it("puts notes at cells and a sheet in front, and leaves all other parts as they were", () => {
    const before = workbookOf({
      sheets: [
        { name: "가", xml: `<sheetData/><hyperlinks/><pageMargins/><tableParts/>` },
        { name: "나", xml: `<sheetData/>` },
        { name: "다", xml: `<sheetData/>` },
      ],
      names: `<definedNames><definedName name="x" localSheetId="1">'나'!$A$1</definedName></definedNames>`,
    });
    const after = saveNotes(
      before,
      [noteAt(4, 2, "<&> _x0041_", "가"), noteAt(0, 0, "b", "다")],
      sheet,
    );
    const [old, now] = [partsOf(before), partsOf(after)];
    const { sheets, names } = readXlsx(after);
    expect(sheets.map(({ name }) => name)).toEqual(["Report", "가", "나", "다"]);
    expect(names.find(({ name }) => name === "x")?.sheet).toBe("나");
    expect(names.find(({ name }) => name === "ZA_sheet")?.sheet).toBe("Report");
    expect(now["xl/worksheets/sheet2.xml"]).toBe(old["xl/worksheets/sheet2.xml"]);
    expect(now["xl/worksheets/sheet1.xml"]).toMatch(
      /<pageMargins\/><legacyDrawing [^>]*\/><tableParts\/>/,
    );
    expect(now["xl/comments1.xml"]).toContain(`ref="C5" authorId="0"`);
    expect(now["xl/comments1.xml"]).toContain("&lt;&amp;&gt; _x005F_x0041_</t>");
    expect(now["xl/comments2.xml"]).toContain(`ref="A1"`);
    expect(now["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>4</x:Row><x:Column>2</x:Column>");
  });

  it("writes below a note that is there, leaves a conversation alone, and shows the others", () => {
    const notes = [0, 1, 2, 3].map((row) => noteAt(row, 0));
    const now = partsOf(saveNotes(noted, notes, sheet));
    const list = now["xl/comments1.xml"] ?? "";
    expect(list.match(/<comment /g)).toHaveLength(4);
    expect(list).toMatch(/<r><t>old<\/t><\/r><r>.*?\n\nat 0<\/t><\/r><\/text>/);
    expect(list).toContain(`<comment ref="A2" authorId="1"><text><t>talk</t></text></comment>`);
    expect(list).toMatch(/<r><t>plain<\/t><\/r><r>.*?\n\nat 2<\/t>/);
    expect(list).toMatch(/<comment ref="A4" authorId="2"/);
    const drawing = now["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(drawing).toContain(`<v:shape id="_x0000_s1030"><br></v:shape>`);
    expect(drawing).toContain(`id="_x0000_s1031"`);
    expect(drawing.match(/<x:ClientData/g)).toHaveLength(1);
    expect(now["xl/worksheets/sheet1.xml"]).toBe(partsOf(noted)["xl/worksheets/sheet1.xml"]);
  });

  it("shows the sheet that was shown before", () => {
    const views = (active: string) =>
      partsOf(
        saveNotes(
          workbookOf({ properties: `<bookViews><workbookView${active}/></bookViews>` }),
          [],
          sheet,
        ),
      )["xl/workbook.xml"];
    expect(views("")).toContain(`<workbookView activeTab="1"/>`);
    expect(views(` activeTab="2" firstSheet="0"`)).toContain(`activeTab="3" firstSheet="0"`);
  });

  const corpus = path.resolve(__dirname, "../../../../shared/corpus/workbooks");
  const foreign = [
    "issue281.xlsm",
    "strict_iso_paths.xlsx",
    "date_iso.xlsx",
    "issue221.xlsm",
    "nonstandard-xml-ns-prefix.xlsx",
  ].filter((name) => existsSync(path.join(corpus, name)));
  const files = [
    ...variants,
    ...foreign.map((name) => ({ name, bytes: readFileSync(path.join(corpus, name)) })),
  ];
  (validator === null ? it.skip.each(files) : it.each(files))(
    "makes nothing worse in $name",
    async ({ name, bytes }) => {
      const { sheets } = readXlsx(bytes);
      const notes = sheets.flatMap((each) => [0, 3].map((row) => noteAt(row, 1, "a", each.name)));
      const named = /\.xls[xm]$/.test(name) ? name : `${name}.xlsx`;
      const before = await errorsOf(bytes, named);
      if (before.some(({ isOfPackage }) => isOfPackage)) return;
      const known = await allErrorsOf(bytes, named);
      const worse = await allErrorsOf(saveNotes(bytes, notes, sheet), named);
      expect(worse.filter((each) => !known.includes(each))).toEqual([]);
    },
  );
});
