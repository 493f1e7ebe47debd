import {
  onWorkbookChanged,
  type WorkbookChange,
} from "../../../../src/workbook/sources/excel/on-workbook-changed";
import { isOwnWrite } from "../../../../src/workbook/sources/excel/own-writes";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import type { Change } from "../../../../src/workbook/workbook";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { sheet, workbook } from "../../../form/grid";
import { open, type OpenWorkbook } from "./open";

const book = workbook([sheet("A", [[1]]), sheet("B", [[1]])]);
const cell = { top: 1, left: 2, bottom: 1, right: 2 };

/** A person types into C2 of a sheet. */
function type({ grid }: OpenWorkbook, name = "A"): string {
  const { id } = grid.sheetNamed(name);
  grid.write(id, cell.top, cell.left, [[{ value: 5 }]]);
  return id;
}

/** office.js tells of events after a moment. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("onWorkbookChanged", () => {
  it("tells of cells that a person changes, on every sheet", async () => {
    const excel = await open(book);
    const seen: WorkbookChange[] = [];
    await onWorkbookChanged((change) => seen.push(change));
    const ids = [type(excel), type(excel, "B")];
    await settled();
    expect(seen).toEqual(
      ids.map((sheetId) => ({ sheetId, area: cell, inPlace: true, byAddIn: false })),
    );
    expect(excel.host.unknown).toEqual([]);
  });

  it.each<[string, (grid: OpenWorkbook["grid"], id: string) => void]>([
    [
      "rows come",
      (grid, id) => {
        grid.insertRows(id, 0);
      },
    ],
    [
      "rows go",
      (grid, id) => {
        grid.deleteRows(id, 0);
      },
    ],
    [
      "columns come",
      (grid, id) => {
        grid.insertColumns(id, 0);
      },
    ],
    [
      "columns go",
      (grid, id) => {
        grid.deleteColumns(id, 0);
      },
    ],
    [
      "cells come",
      (grid, id) => {
        grid.insertToTheLeft(id, 0, 0);
      },
    ],
    [
      "cells go",
      (grid, id) => {
        grid.deleteCells(id, 0, 0);
      },
    ],
  ])("tells when %s that more than content has changed", async (_, act) => {
    const { grid } = await open(book);
    const seen: WorkbookChange[] = [];
    await onWorkbookChanged((change) => seen.push(change));
    act(grid, grid.sheetNamed("A").id);
    await settled();
    expect(seen).toMatchObject([{ inPlace: false }]);
  });

  it("knows that what a co-author writes is not the add-in's, in an old Excel too", async () => {
    const { grid } = await open(book, { requirements: lowRequirements });
    const seen: WorkbookChange[] = [];
    await onWorkbookChanged((change) => seen.push(change));
    const { id } = grid.sheetNamed("A");
    grid.remotely(() => {
      grid.write(id, cell.top, cell.left, [[{ value: 5 }]]);
    });
    grid.write(id, cell.top, cell.left, [[{ value: 6 }]]);
    await settled();
    const written = [{ sheetId: id, area: cell }];
    expect(seen.map(({ byAddIn }) => byAddIn)).toEqual([false, null]);
    expect(seen.map((change) => isOwnWrite(change, written))).toEqual([false, true]);
  });

  it("passes on what Excel tells late and twice", async () => {
    const excel = await open(book);
    excel.host.faults.eventCopies = 2;
    excel.host.faults.eventDelay = 5;
    const seen: WorkbookChange[] = [];
    await onWorkbookChanged((change) => seen.push(change));
    type(excel);
    await settled();
    expect(seen).toHaveLength(2);
  });

  it("tells nothing any more after its end", async () => {
    const excel = await open(book);
    const seen: WorkbookChange[] = [];
    const end = await onWorkbookChanged((change) => seen.push(change));
    await end();
    type(excel);
    await settled();
    expect(seen).toEqual([]);
  });

  it("tells of the add-in's own writing, which isOwnWrite knows", async () => {
    await open(book);
    const seen: WorkbookChange[] = [];
    await onWorkbookChanged((change) => seen.push(change));
    const changes = Array.from({ length: 2_000 }, (_, row): Change => ({
      place: { sheet: "A", row, column: 2 },
      value: row,
    }));
    const written = await withExcel((context) => writeChanges(context, changes, 1900));
    await settled();
    // office.js writes more than 1,500 cells in pieces, and Excel tells of each.
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every((change) => isOwnWrite(change, written))).toBe(true);
    // Before ExcelApi 1.14 nothing tells whose writing it was.
    const unsigned = seen.map((change) => ({ ...change, byAddIn: null }));
    expect(unsigned.every((change) => isOwnWrite(change, written))).toBe(true);
  });
});

describe("isOwnWrite", () => {
  const written = [{ sheetId: "a", area: { top: 0, left: 1, bottom: 4, right: 1 } }];
  const event = { sheetId: "a", area: cell, inPlace: true, byAddIn: null };

  it.each<[string, Partial<WorkbookChange>]>([
    ["another column", {}],
    ["another sheet", { sheetId: "b", area: { top: 0, left: 1, bottom: 0, right: 1 } }],
    ["more than was written", { area: { top: 0, left: 1, bottom: 5, right: 1 } }],
    ["no single rectangle", { area: null }],
  ])("is false for %s", (_, change) => {
    expect(isOwnWrite({ ...event, ...change }, written)).toBe(false);
  });
});
