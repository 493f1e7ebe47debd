import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { saveXlsx } from "../../../src/workbench/save/save-xlsx";
import { takeStock } from "../../../src/workbench/save/stock";
import { readXlsx } from "../../../src/workbook/sources/xlsx";

const bytes = new Uint8Array(
  readFileSync(path.resolve(__dirname, "../../cases/three-mistakes.xlsx")),
);

function opened() {
  const workbook = readXlsx(bytes);
  const grid = memoryGridOf(readXlsx(bytes));
  const id = (name: string) => grid.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  const before = takeStock(grid);
  const save = () => saveXlsx(bytes, before, grid);
  return { workbook, grid, id, save };
}

describe("saving a workbook back", () => {
  it("changes nothing when nothing was changed", () => {
    const { save } = opened();
    const saved = save();
    expect([saved.cells, saved.isComplete]).toEqual([0, true]);
    expect(unzipSync(saved.bytes)).toEqual(unzipSync(bytes));
  });

  it("writes the changed cells and leaves every other cell and part as it was", () => {
    const { workbook, grid, id, save } = opened();
    const profile = id("사업장 개요");
    grid.write(profile, 26, 1, [[{ value: 0.288 }]]);
    grid.write(profile, 4, 1, [[{ value: "가 & <나>" }]]);
    grid.write(profile, 200, 3, [[{ formula: '=ZA.GOAL(0.5,300,"general")' }]]);
    const saved = save();
    expect([saved.cells, saved.isComplete]).toEqual([3, true]);
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

  it("says when a sheet of the grid is not in the file", () => {
    const { grid, save } = opened();
    grid.addSheet("새 시트");
    expect(save().isComplete).toBe(false);
  });
});
