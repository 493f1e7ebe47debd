/** Sheets that were added since the file was opened. */
import { strFromU8, unzipSync } from "fflate";
import { addedSheets } from "../../../src/workbench/host/added-sheets";
import { memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { takeSnapshot } from "../../../src/workbench/host/take-snapshot";
import { saveOwnSheet, saveXlsx } from "../../../src/workbook/save";
import { withExcel } from "../../../src/workbook/sources/excel/with-excel";
import { writeOwnSheet } from "../../../src/workbook/sources/excel/write-own-sheet";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { everySheet } from "../../report/sheets/every-sheet";
import { sampleBytes } from "../../taskpane/sample";
import { open } from "../sources/excel/open";

const bytes = sampleBytes("three-mistakes");
const workbook = readXlsx(bytes);

const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));

describe.each(["ko", "en"] as const)("one of the add-in's own sheets (%s)", (language) => {
  it.each(everySheet(workbook, language).map((sheet) => [sheet.kind, sheet] as const))(
    "that Excel was given is in the file what it is where it is put there: %s",
    async (_, sheet) => {
      const { grid } = await open(workbook);
      const before = takeSnapshot(grid);
      await withExcel((context) => writeOwnSheet(context, sheet, 1900));
      const added = addedSheets(grid, grid.sheets.slice(workbook.sheets.length));
      const saved = saveXlsx(bytes, before, { ...takeSnapshot(grid), added });
      expect(partsOf(saved.bytes)).toEqual(partsOf(saveOwnSheet(bytes, workbook, sheet)));
    },
  );
});

describe("a sheet that a person has added", () => {
  const grid = memoryGridOf(workbook);
  const before = takeSnapshot(grid);
  const id = grid.addSheet("계산");
  const profile = "'사업장 개요'";
  grid.write(id, 1, 1, [
    [
      { formula: `=${profile}!B27*2` },
      { value: "007", numberFormat: "@" },
      { value: true, look: { bold: true } },
      { value: { error: "#N/A" }, fill: "#FFFF00" },
    ],
  ]);
  grid.addName({ name: "twice", refersTo: "계산!$B$2", sheet: "계산", hidden: false });
  const saved = saveXlsx(bytes, before, {
    ...takeSnapshot(grid),
    added: addedSheets(grid, grid.sheets.slice(-1)),
  });
  const after = readXlsx(saved.bytes);

  it("is behind the others, with what it holds", () => {
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...workbook.sheets.map(({ name }) => name),
      "계산",
    ]);
    expect(after.sheets.at(-1)?.rows[1]?.slice(1)).toEqual([
      { value: 0, formula: `${profile}!B27*2` },
      { value: "007", format: "@" },
      { value: true },
      { value: { error: "#N/A" } },
    ]);
    expect(after.names.at(-1)).toEqual({
      name: "twice",
      refersTo: "계산!$B$2",
      sheet: "계산",
      hidden: false,
    });
  });

  it("has the looks that it was given, and no others", () => {
    const parts = partsOf(saved.bytes);
    const sheet = parts.get("xl/worksheets/sheet7.xml") ?? "";
    expect(sheet).toMatch(/<c r="B2"><f>/);
    const styleOf = (cell: string) => new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1];
    const styles = parts.get("xl/styles.xml") ?? "";
    const listed = styles.slice(styles.indexOf("<cellXfs")).match(/<xf [^]*?(?:\/>|<\/xf>)/g) ?? [];
    const xf = (cell: string) => listed[Number(styleOf(cell))] ?? "";
    expect(xf("E2")).toContain('fontId="0"');
    expect(
      styles.match(/<fill>[^]*?<\/fill>/g)?.[Number(/fillId="(\d+)"/.exec(xf("E2"))?.[1])],
    ).toContain("FFFFFF00");
    expect(
      styles.match(/<font>[^]*?<\/font>/g)?.[Number(/fontId="(\d+)"/.exec(xf("D2"))?.[1])],
    ).toContain("<b/>");
  });
});
