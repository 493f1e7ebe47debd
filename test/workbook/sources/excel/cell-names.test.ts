import { nameCell, redirectNames, removeName } from "../../../../src/workbook/sources/excel";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

const book = workbook([sheet("Bob's log", [[1, 2]]), sheet("Site", [[1]])]);
const place = { sheet: "Bob's log", row: 0, column: 1 };
const name = "za_profile_rate";

describe("the hidden name of a cell", () => {
  it("is written, read back, moved and taken away", async () => {
    const { grid } = await open(book);
    await withExcel((context) => nameCell(context, name, place, "answered"));
    const read = async () => (await withExcel((context) => readExcel(context))).names;
    expect(await read()).toEqual([{ name, refersTo: "'Bob''s log'!$B$1", hidden: true }]);
    await withExcel((context) =>
      nameCell(context, name, { sheet: "Site", row: 0, column: 0 }, "answered"),
    );
    expect(await read()).toEqual([{ name, refersTo: "Site!$A$1", hidden: true }]);
    await withExcel((context) => removeName(context, name));
    await withExcel((context) => removeName(context, name));
    expect(grid.names).toEqual([]);
  });

  it("is not written on a sheet that is gone", async () => {
    await open(book);
    await expect(
      withExcel((context) => nameCell(context, name, { ...place, sheet: "Gone" }, "answered")),
    ).rejects.toMatchObject({ code: "sheet-gone" });
  });
});

it("names refer to something else, those of a sheet too, and those that are gone stay gone", async () => {
  const names = [
    { name: "hours", refersTo: "Site!$A$1", hidden: true },
    { name: "hours", sheet: "Site", refersTo: "Site!$A$1", hidden: false },
  ];
  const { grid } = await open({ ...book, names });
  const refersTo = "Site!$A$1:$A$9";
  await withExcel((context) =>
    redirectNames(context, [
      ...names.map((name) => ({ ...name, refersTo })),
      { name: "gone", refersTo, hidden: false },
    ]),
  );
  expect(grid.names).toEqual(names.map((name) => ({ ...name, refersTo })));
});
