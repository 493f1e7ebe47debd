import { strFromU8, unzipSync } from "fflate";

import { TableFile, type TableWriting } from "../../../src/workbook/table-file/table-file";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { allErrorsOf } from "../validity/saved";
import { validator } from "../validity/microsoft";

const columns = [
  { heading: '파일 <&">', width: 20 },
  { heading: "Figure", width: 10 },
];
const both = [
  { sheet: "목록 'A' <&>", name: "First", columns },
  { sheet: "B", name: "Second", columns },
];

/** The bytes of a file with rows in its first table, and one row in the second. */
function written(
  rows: readonly Parameters<TableFile["addRow"]>[1][],
  writing?: TableWriting,
): Uint8Array {
  const file = new TableFile(both, writing);
  const chunks: Uint8Array[] = [];
  for (const row of rows) {
    file.addRow(0, row);
    chunks.push(...file.taken());
  }
  file.addRow(1, [{ value: "only" }, { value: null }]);
  file.end();
  return Buffer.concat([...chunks, ...file.taken()]);
}

const partOf = (bytes: Uint8Array, path: string) =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const linked = (value: string, location?: string) => [
  { value, link: { target: "a%20b.xlsx", ...(location !== undefined && { location }) } },
  { value: 1 },
];

describe("TableFile", () => {
  it("writes texts as texts, whatever they begin with, and figures and dates as such", () => {
    const hostile = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      '=HYPERLINK("http://x")',
      " _x0041_ <&>\n\u0001",
    ];
    const bytes = written([
      ...hostile.map((value) => [{ value }, { value: -0.25 }]),
      [{ value: "가".repeat(40_000) }, { value: 40_000, isDate: true as const }],
    ]);
    const [sheet] = readXlsx(bytes).sheets;
    const cells = sheet?.rows.slice(1).map((row) => row?.[0]?.value);
    expect(cells?.slice(0, -1)).toEqual(hostile);
    expect(cells?.at(-1)).toHaveLength(32_767);
    expect(sheet?.rows[1]?.[1]?.value).toBe(-0.25);
    expect(sheet?.rows.at(-1)?.[1]).toMatchObject({ value: 40_000, isDate: true });
    expect(sheet?.rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  it.each([
    [0, "#,##0"],
    [-2010, "#,##0"],
    [387_096, "#,##0"],
    [0.2883, "#,##0.####"],
    [-387_096.774_193_548, "#,##0.####"],
    [0.000_01, undefined],
    [7.999_99, undefined],
  ])("shows the figure %d so that it can be read, and keeps all of it", (value, format) => {
    const cell = readXlsx(written([[{ value: "a" }, { value }]])).sheets[0]?.rows[1]?.[1];
    expect(cell).toEqual({ value, ...(format !== undefined && { format }) });
  });

  it.each([
    [[20, 180], 1],
    [[40, 180], 2],
    [[40, 80, 480], 3],
  ])("prints columns of %j characters on %d pages across, the first on each", (widths, pages) => {
    const wide = widths.map((width, index) => ({ heading: `H${index}`, width }));
    const file = new TableFile([{ sheet: "B's", name: "Wide", columns: wide }]);
    file.end();
    const bytes = Buffer.concat(file.taken());
    expect(partOf(bytes, "xl/worksheets/wide.xml")).toContain(
      ` orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`,
    );
    expect(readXlsx(bytes).names[0]).toMatchObject({
      name: "_xlnm.Print_Titles",
      refersTo: "'B''s'!$A:$A,'B''s'!$1:$1",
    });
  });

  it("makes a table with filters of all rows, and of a blank one where there are none", () => {
    const [first, second] = readXlsx(written([])).sheets;
    expect([first?.name, second?.name]).toEqual(["목록 'A' <&>", "B"]);
    expect(first?.tables[0]).toMatchObject({ name: "First", area: { bottom: 1, right: 1 } });
    const bytes = written([linked("a"), linked("b"), linked("c")]);
    expect(readXlsx(bytes).sheets[0]?.tables[0]).toMatchObject({ area: { top: 0, bottom: 3 } });
    expect(partOf(bytes, "xl/tables/first.xml")).toContain('<autoFilter ref="A1:B4"/>');
  });

  it("links to a file and a cell in it, and leads to each file once", () => {
    const bytes = written([linked("a", "'가 나'!A1"), linked("b"), linked("c".repeat(9))]);
    const sheet = partOf(bytes, "xl/worksheets/first.xml");
    expect(sheet).toContain(`<hyperlink ref="A2" r:id="rId1" location="'가 나'!A1"/>`);
    expect(sheet).toContain('<hyperlink ref="A3" r:id="rId1"/>');
    const list = partOf(bytes, "xl/worksheets/_rels/first.xml.rels");
    expect(list.match(/a%20b\.xlsx/g)).toHaveLength(1);
  });

  it("goes on on another sheet, and leaves out links that a sheet cannot take", () => {
    const rows = ["a", "b", "c", "d", "e"].map((value) => linked(value));
    const bytes = written([...rows, linked("f", "x".repeat(2001))], {
      limits: { rows: 4, links: 3 },
    });
    const { sheets } = readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["목록 'A' <&>", 5],
      ["목록 'A' <&> (2)", 3],
      ["B", 2],
    ]);
    expect(sheets[1]?.tables[0]?.name).toBe("First2");
    const linksIn = (name: string) =>
      partOf(bytes, `xl/worksheets/${name}.xml`).match(/<hyperlink /g)?.length;
    expect([linksIn("first"), linksIn("first2")]).toEqual([3, 1]);
  });

  (validator === null ? it.skip : it)("opens in Excel, long and short", async () => {
    const rows = ["=a", "b", "c"].map((value) => linked(value, "Log!A1"));
    for (const limits of [{ rows: 2, links: 1 }, undefined]) {
      expect(await allErrorsOf(written(rows, limits && { limits }), "table.xlsx")).toEqual([]);
    }
    expect(await allErrorsOf(written([]), "table.xlsx")).toEqual([]);
  });
});
