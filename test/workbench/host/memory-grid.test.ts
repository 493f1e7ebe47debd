import type { GridEvent } from "../../../src/workbench/host/grid";
import { memoryGridOf, type MemoryGrid } from "../../../src/workbench/host/memory-grid";
import type { Rows, Workbook } from "../../../src/workbook/workbook";

function workbookOf(...sheets: { name: string; rows: Rows }[]): Workbook {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      visibility: "visible",
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    })),
    names: [],
    dateSystem: 1900,
    externalLinks: [],
  };
}

function log(): { grid: MemoryGrid; sheet: string; events: GridEvent[] } {
  const rows = [
    undefined,
    [undefined, { value: 45000, format: "yyyy-mm-dd" }, { value: 3, formula: "1+2" }],
  ];
  const grid = memoryGridOf(workbookOf({ name: "Log", rows }, { name: "Other", rows: [] }));
  const events: GridEvent[] = [];
  grid.listen((event) => events.push(event));
  return { grid, sheet: grid.sheetNamed("Log").id, events };
}

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("the grid in memory", () => {
  it("holds the cells of the workbook, and blank ones beside them", () => {
    const { grid, sheet } = log();
    const blank = { value: null, formula: null, numberFormat: "General", fill: null };
    expect(grid.read(sheet, { top: 0, left: 1, bottom: 1, right: 2 })).toEqual([
      [blank, blank],
      [
        { value: 45000, formula: null, numberFormat: "yyyy-mm-dd", fill: null },
        { value: 3, formula: "=1+2", numberFormat: "General", fill: null },
      ],
    ]);
  });

  it("leaves alone what a patch leaves out", () => {
    const { grid, sheet } = log();
    grid.write(sheet, 1, 1, [[{ value: 45001 }, undefined]]);
    grid.write(sheet, 1, 1, [[{ fill: "#FFFF00" }, { value: 4 }]]);
    expect(grid.read(sheet, { top: 1, left: 1, bottom: 1, right: 2 })).toEqual([
      [
        { value: 45001, formula: null, numberFormat: "yyyy-mm-dd", fill: "#FFFF00" },
        { value: 4, formula: null, numberFormat: "General", fill: null },
      ],
    ]);
  });

  it("asks what a formula comes to", () => {
    const { sheets } = workbookOf({ name: "Log", rows: [] });
    const workbook = { ...workbookOf(), sheets };
    let factor = 2;
    const grid = memoryGridOf(workbook, (formula, { row }) => (formula.length + row) * factor);
    const { sheet } = grid.selection;
    grid.write(sheet, 5, 0, [[{ formula: "=A1" }]]);
    expect(grid.read(sheet, cell(5, 0))[0]?.[0]?.value).toBe(16);
    factor = 3;
    grid.calculate();
    expect(grid.read(sheet, cell(5, 0))[0]?.[0]?.value).toBe(24);
  });

  it("knows the rectangle in use, with and without mere formats", () => {
    const { grid, sheet } = log();
    expect(grid.used(sheet, true)).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
    grid.write(sheet, 8, 4, [[{ numberFormat: "0.0" }]]);
    expect(grid.used(sheet, true)).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
    expect(grid.used(sheet, false)).toEqual({ top: 1, left: 1, bottom: 8, right: 4 });
    grid.write(sheet, 1, 1, [[{ value: null }, { value: null }]]);
    expect(grid.used(sheet, true)).toBeNull();
  });

  it("tells what happens to it, until that is ended", () => {
    const { grid, sheet, events } = log();
    const other = grid.sheetNamed("Other").id;
    grid.write(sheet, 0, 0, [[{ value: 1 }], [{ value: 2 }]]);
    grid.write(sheet, 0, 0, [[{ fill: "#FF0000" }]]);
    grid.select(other, cell(2, 2));
    const added = grid.addSheet("New");
    grid.removeSheet(other);
    expect(events).toEqual([
      { kind: "changed", sheet, area: { top: 0, left: 0, bottom: 1, right: 0 } },
      { kind: "formatted", sheet, area: cell(0, 0) },
      { kind: "activated", sheet: other },
      { kind: "selected", sheet: other, area: cell(2, 2) },
      { kind: "added", sheet: added },
      { kind: "activated", sheet },
      { kind: "removed", sheet: other },
    ]);
    const seen: GridEvent[] = [];
    const end = grid.listen((event) => seen.push(event));
    end();
    grid.activate(added);
    expect(seen).toEqual([]);
  });
});
