import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type MemoryGrid, memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { takeSnapshot } from "../../../src/workbench/host/take-snapshot";
import { saveXlsx } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { firstSheet } from "../cells";
import { rowsOf, workbookOf } from "../package";

const bytes = new Uint8Array(
  readFileSync(path.resolve(__dirname, "../../cases/three-mistakes.xlsx")),
);

function opened() {
  const workbook = readXlsx(bytes);
  const grid = memoryGridOf(readXlsx(bytes));
  const id = (name: string) => grid.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  const before = takeSnapshot(grid);
  const save = () => saveXlsx(bytes, before, takeSnapshot(grid));
  return { workbook, grid, id, save };
}

describe("saving a workbook back", () => {
  it("changes nothing when nothing was changed", () => {
    const { save } = opened();
    const saved = save();
    expect(saved.cells).toBe(0);
    expect(unzipSync(saved.bytes)).toEqual(unzipSync(bytes));
  });

  it("writes the changed cells and leaves every other cell and part as it was", () => {
    const { workbook, grid, id, save } = opened();
    const profile = id("사업장 개요");
    grid.write(profile, 26, 1, [[{ value: 0.288 }]]);
    grid.write(profile, 4, 1, [[{ value: "가 & <나>" }]]);
    grid.write(profile, 200, 3, [[{ formula: '=ZA.GOAL(0.5,300,"general")' }]]);
    const saved = save();
    expect(saved.cells).toBe(3);
    const after = readXlsx(saved.bytes);
    const [sheet] = after.sheets;
    expect(sheet?.rows[26]?.[1]?.value).toBe(0.288);
    expect(sheet?.rows[26]?.[1]?.format).toBe(workbook.sheets[0]?.rows[26]?.[1]?.format);
    expect(sheet?.rows[4]?.[1]?.value).toBe("가 & <나>");
    expect(sheet?.rows[200]?.[3]?.formula).toBe('ZA.GOAL(0.5,300,"general")');
    expect(after.sheets.slice(1)).toEqual(workbook.sheets.slice(1));
    const [before, now] = [unzipSync(bytes), unzipSync(saved.bytes)];
    const different = Object.keys(before).filter(
      (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(now[part] ?? [])),
    );
    expect(different).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("writes a new cell into the right place of its row", () => {
    const { grid, id, save } = opened();
    grid.write(id("무재해 일지"), 60, 8, [[{ value: 3 }]]);
    const [, log] = readXlsx(save().bytes).sheets;
    const row = log?.rows[60] ?? [];
    expect(row[8]?.value).toBe(3);
    expect(row[7]).toEqual(readXlsx(bytes).sheets[1]?.rows[60]?.[7]);
  });

  it("empties a cell and keeps its look", () => {
    const { grid, id, save } = opened();
    grid.write(id("사업장 개요"), 4, 1, [[{ value: null }]]);
    expect(readXlsx(save().bytes).sheets[0]?.rows[4]?.[1]?.value ?? null).toBeNull();
    expect(
      Buffer.from(unzipSync(save().bytes)["xl/worksheets/sheet1.xml"] ?? []).toString(),
    ).toMatch(/<c r="B5" s="\d+"\/>/);
  });

  it("accepts what readXlsx returns as a snapshot", () => {
    const workbook = readXlsx(bytes);
    const sheets = workbook.sheets.map((sheet, index) => {
      const rows = sheet.rows.map((row) => [...(row ?? [])]);
      if (index === 0) rows[4]?.splice(1, 1, { value: "서울 공장" });
      return { ...sheet, rows };
    });
    const saved = saveXlsx(bytes, workbook, { sheets });
    expect(saved.cells).toBe(1);
    const [profile, ...others] = readXlsx(saved.bytes).sheets;
    expect(profile?.rows[4]?.[1]?.value).toBe("서울 공장");
    expect(profile?.rows.slice(5)).toEqual(workbook.sheets[0]?.rows.slice(5));
    expect(others).toEqual(workbook.sheets.slice(1));
  });

  it("writes dates as the file counts its days, whatever the format of their cells", () => {
    const cells = `<c r="A1" s="1"><v>38839</v></c><c r="B1"><v>38839</v></c><c r="C1" s="1"><v>38840</v></c>`;
    const properties = '<workbookPr date1904="1"/>';
    const file = rowsOf(`<row r="1">${cells}</row>`, { properties, formats: [0, 14] });
    const before = readXlsx(file);
    const { name, rows } = firstSheet(before);
    const other = rows[0]?.[2];
    expect(other).toMatchObject({ value: 40302, isDate: true });
    const date = { ...other, value: 40471 };
    const general = { value: 40471, isDate: true } as const;
    const saved = saveXlsx(file, before, { sheets: [{ name, rows: [[date, general, other]] }] });
    const xml = strFromU8(unzipSync(saved.bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml.match(/<v>\d+<\/v>/g)).toEqual(["<v>39009</v>", "<v>39009</v>", "<v>38840</v>"]);
  });

  it("keeps a sheet of the file that was deleted", () => {
    const { workbook, grid, id, save } = opened();
    grid.removeSheet(id("무재해 일지"));
    const saved = save();
    expect(readXlsx(saved.bytes).sheets.length).toBe(workbook.sheets.length);
  });

  it("gives a cell a new number format by a new style, and no other cell", () => {
    const { workbook, grid, id, save } = opened();
    grid.write(id("사업장 개요"), 24, 1, [[{ numberFormat: '0.0"%"' }]]);
    grid.write(id("사업장 개요"), 25, 1, [[{ numberFormat: "General" }]]);
    const [profile] = readXlsx(save().bytes).sheets;
    const [before] = workbook.sheets;
    expect(profile?.rows[24]?.[1]).toEqual({ ...before?.rows[24]?.[1], format: '0.0"%"' });
    expect(profile?.rows[25]?.[1]?.format).toBeUndefined();
    expect(profile?.rows.slice(26)).toEqual(before?.rows.slice(26));
  });
});

describe("saving a file as Excel writes it", () => {
  const rows = [1, 2, 3, 4].map((row) => {
    const formula =
      row === 1 ? '<f t="shared" ref="B1:B4" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}" spans="1:2"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row * 2}</v></c></row>`;
  });
  const shared = workbookOf({
    sheets: [{ name: "Log", xml: `<sheetData>${rows.join("")}</sheetData>` }],
  });

  function saved(write: (grid: MemoryGrid, sheet: string) => void) {
    const grid = memoryGridOf(readXlsx(shared));
    const before = takeSnapshot(grid);
    write(grid, grid.sheets[0]?.id ?? "");
    return saveXlsx(shared, before, takeSnapshot(grid));
  }
  const formulasIn = (bytes: Uint8Array) =>
    readXlsx(bytes).sheets[0]?.rows.map((row) => row?.[1]?.formula);

  it("gives cells their own formulas when the one that they share is taken away", () => {
    const { bytes: file, cells } = saved((grid, sheet) => {
      grid.write(sheet, 0, 1, [[{ value: 7 }]]);
    });
    expect(cells).toBe(1);
    expect(formulasIn(file)).toEqual([undefined, "A2*2", "A3*2", "A4*2"]);
    expect(readXlsx(file).sheets[0]?.rows.map((row) => row?.[1]?.value)).toEqual([7, 4, 6, 8]);
  });

  it("counts no cell of which only the result has changed", () => {
    const grid = memoryGridOf(readXlsx(shared));
    const before = takeSnapshot(grid).sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: 0 })),
      ),
    }));
    grid.write(grid.sheets[0]?.id ?? "", 0, 0, [[{ value: 5 }]]);
    expect(saveXlsx(shared, { sheets: before }, takeSnapshot(grid)).cells).toBe(1);
  });

  it("leaves a shared formula shared when another cell changes", () => {
    const { bytes: file } = saved((grid, sheet) => {
      grid.write(sheet, 2, 1, [[{ formula: '=IFNA(A3&"IFNA(","")' }]]);
    });
    expect(formulasIn(file)).toEqual(["A1*2", "A2*2", 'IFNA(A3&"IFNA(","")', "A4*2"]);
    const xml = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('_xlfn.IFNA(A3&amp;"IFNA(","")');
    expect(xml).toContain('<f t="shared" si="0"/>');
  });
});
