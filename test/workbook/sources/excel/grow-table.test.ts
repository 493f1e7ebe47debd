import { readFileSync } from "node:fs";
import path from "node:path";
import type { GridCell } from "../../../../src/workbench/host/grid";
import { relativeFormula } from "../../../../src/workbook/relative-formula";
import { growTable } from "../../../../src/workbook/sources/excel";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import type { Workbook } from "../../../../src/workbook/workbook";
import { emptiesUndo, open, undoRequirements } from "./open";

/** A log of 214 rows, from row 5 to row 218, and its totals. */
const book = readXlsx(
  new Uint8Array(readFileSync(path.resolve(__dirname, "../../../cases/small-factory.xlsx"))),
);
const relative = (formula: string | null, row: number, column: number) =>
  formula === null ? null : relativeFormula(formula.slice(1), row, column);
const grow = (rows: number) =>
  withExcel((context) => growTable(context, "ZaLog", rows), { oneUndo: true });
const read = () => withExcel((context) => readExcel(context));
const logIn = ({ sheets }: Workbook) => sheets.find(({ tables }) => tables.length > 0);
const tableIn = (workbook: Workbook) => logIn(workbook)?.tables[0]?.area;

describe("a table", () => {
  it("grows below its last row, with the formulas of its columns and above its totals", async () => {
    const { grid } = await open(book);
    const before = tableIn(await read());
    if (!before) throw new Error("there is no log");
    const { left, right, top, bottom } = before;
    const cellsOf = (row: number) => {
      const { id } = grid.sheetNamed(logIn(book)?.name ?? "");
      return grid.read(id, { top: row, left, bottom: row, right })[0] ?? [];
    };
    const [last, totals] = [cellsOf(bottom - 1), cellsOf(bottom)];
    await grow(bottom - top + 1);
    expect(tableIn(await read())).toEqual({ ...before, bottom: bottom + 2 });
    expect(cellsOf(bottom + 2)).toEqual(totals);
    expect(cellsOf(bottom - 1)).toEqual(last);
    for (const row of [bottom, bottom + 1]) {
      const added = cellsOf(row);
      const looks = ({ numberFormat, fill, look }: GridCell) => ({ numberFormat, fill, look });
      expect(added.map(looks)).toEqual(last.map(looks));
      for (const [column, { formula, value }] of added.entries()) {
        const above = last[column]?.formula ?? null;
        expect(relative(formula, row, column)).toBe(relative(above, bottom - 1, column));
        if (formula === null) expect(value).toBeNull();
      }
    }
  });

  it("is what it is to be, when it is asked for twice", async () => {
    await open(book);
    const { top = 0, bottom = 0 } = tableIn(await read()) ?? {};
    const rows = bottom - top - 1 + 3;
    await grow(rows);
    await grow(rows);
    expect(tableIn(await read())?.bottom).toBe(bottom + 3);
  });

  it("does not grow where somebody has taken it away", async () => {
    await open(book);
    await expect(withExcel((context) => growTable(context, "Gone", 9))).rejects.toMatchObject({
      code: "table-gone",
      params: { table: "Gone" },
    });
  });

  it("cannot be made smaller again by Excel's undo, which the pane says", async () => {
    const { requests } = await open(book, { requirements: undoRequirements });
    await grow(215);
    expect(requests.filter(emptiesUndo)).toHaveLength(1);
  });
});
