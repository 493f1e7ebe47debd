import { writeForm } from "../../../../src/form/template/write-form";
import { recognise } from "../../../../src/form/recognise";
import { addListRow } from "../../../../src/workbook/sources/excel";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import type { Area, Cell, Workbook } from "../../../../src/workbook/workbook";
import { emptiesUndo, open } from "./open";

const form = readXlsx(writeForm("en"));
/** The last prepared row of the accidents: A16:K16. */
const cells: Area = { top: 15, left: 0, bottom: 15, right: 10 };
const inputs = [0, 1, 2, 3, 4, 5, 6, 7, 10];
const add = (row = 15) =>
  withExcel((context) =>
    addListRow(context, { sheet: "Accidents", cells: { ...cells, top: row, bottom: row }, inputs }),
  );
const read = () => withExcel((context) => readExcel(context));

const sheetIn = ({ sheets }: Workbook, name: string) => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const column = (workbook: Workbook, index: number) =>
  Array.from(sheetIn(workbook, "Accidents").rows, (row) => row?.[index]?.value ?? null);
const formulasOf = ({ sheets }: Workbook, named: string) =>
  sheets.flatMap(({ rows }) =>
    Array.from(rows).flatMap((row) =>
      Array.from(row ?? []).flatMap((cell: Cell | undefined) =>
        cell?.formula?.includes(named) === true ? [cell.formula] : [],
      ),
    ),
  );

describe("a list that is no table", () => {
  it("has one row more, and what reads it from first to last reads this one too", async () => {
    await open(form);
    const readers = formulasOf(form, "Accidents!");
    expect(readers.length).toBeGreaterThan(366);
    await add();
    await add(16);
    const after = await read();
    expect(formulasOf(after, "Accidents!")).toEqual(
      readers.map((formula) => formula.replaceAll("$16", "$18")),
    );
    expect(formulasOf(after, "Accidents!").filter((each) => !each.includes("$5:$J$18"))).toEqual(
      [],
    );
    const names = after.names.filter(({ name }) => name.startsWith("za_accidents_"));
    expect(names).toHaveLength(11);
    for (const { refersTo } of names) expect(refersTo).toMatch(/\$5:\$[A-K]\$18$/);
  });

  it("repeats the formulas and the looks of the row, and leaves alone what stands beside", async () => {
    const { grid } = await open(form);
    const { id } = grid.sheetNamed("Accidents");
    const [[, ...before] = []] = grid.read(id, cells);
    grid.setLayout(id, { rowHeights: new Map([[15, 28]]) });
    await add();
    const rows = grid.read(id, { ...cells, bottom: 16 });
    for (const [index, row] of rows.entries()) {
      const looks = row
        .slice(1)
        .map(({ numberFormat, fill, look }) => ({ numberFormat, fill, look }));
      expect(looks).toEqual(
        before.map(({ numberFormat, fill, look }) => ({ numberFormat, fill, look })),
      );
      expect(row[8]?.formula).toBe(
        before[7]?.formula?.replaceAll(/(?<=[A-K])16/g, String(16 + index)),
      );
    }
    const after = await read();
    expect(column(after, 12)).toEqual(column(form, 12));
    expect(column(after, 14)).toEqual(column(form, 14));
    expect(grid.layoutOf(id).rowHeights.get(16)).toBe(28);
  });

  it("keeps what stands in the row, where it stood", async () => {
    const { grid } = await open(form);
    const { id } = grid.sheetNamed("Accidents");
    grid.write(id, 15, 0, [[{ value: 40_000 }, { value: "Welder" }]]);
    await add();
    const [twelfth, thirteenth] = grid.read(id, { ...cells, bottom: 16 });
    expect(twelfth?.slice(0, 2).map(({ value }) => value)).toEqual([40_000, "Welder"]);
    expect(inputs.map((index) => thirteenth?.[index]?.value)).toEqual(inputs.map(() => null));
    const rows = recognise(await read())?.accidents?.filter(({ victim }) => victim?.value != null);
    expect(rows?.map(({ row }) => row)).toEqual([15]);
  });

  it("cannot be taken back by Excel's undo, which the pane says", async () => {
    const { requests } = await open(form);
    await add();
    expect(requests.filter(emptiesUndo)).toHaveLength(1);
  });

  it("is not there where somebody has taken its sheet away", async () => {
    await open(form);
    const row = { sheet: "Gone", cells, inputs };
    await expect(withExcel((context) => addListRow(context, row))).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });
});
