import { type OpenExcel, openExcel } from "./excel";
import { sheetOf, workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  const workbook = workbookOf({ Log: [[1]] });
  const hidden = sheetOf({ name: "산출 내역", rows: [], visibility: "veryHidden" });
  excel = openExcel({ ...workbook, sheets: [...workbook.sheets, hidden] });
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

const names = () => excel.grid.sheets.map(({ name }) => name);

describe("worksheets", () => {
  it("go by name in letters of either case, and by id", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("LOG").load("id,name");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name,position");
      const count = worksheets.getCount();
      const hidden = worksheets.getItem("산출 내역").load("visibility,position");
      const visible = worksheets.getFirst(true).load("name");
      await context.sync();
      return [
        byId.name,
        byId.position,
        count.value,
        hidden.visibility,
        hidden.position,
        visible.name,
      ];
    });
    expect(found).toEqual(["Log", 0, 2, "VeryHidden", 1, "Log"]);
  });

  it("are added at the end, with a name of their own", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Report").getRange("A1").values = [["x"]];
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(names()).toEqual(["Log", "산출 내역", "Report", "Sheet4"]);
    expect(excel.grid.sheetNamed("Report").cells[0]?.[0]?.value).toBe("x");
  });

  it.each([
    ["log", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["'a'", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("are not named %p", async (name, code) => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
    const renaming = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("산출 내역").name = name;
      await context.sync();
    });
    await expect(renaming).rejects.toMatchObject({ code });
  });

  it("are renamed, shown and deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("산출 내역");
      sheet.name = "Sheet";
      sheet.visibility = "Visible";
      context.workbook.worksheets.getItem("Log").delete();
      await context.sync();
    });
    expect(excel.grid.sheets).toMatchObject([{ name: "Sheet", visibility: "visible" }]);
  });

  it("keep one that is visible", async () => {
    const deleting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: "GeneralException" });
    expect(names()).toEqual(["Log", "산출 내역"]);
  });

  it("come to the front unless they are hidden", async () => {
    const show = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return active.name;
      });
    excel.grid.addSheet("New");
    expect(await show("New")).toBe("New");
    await expect(show("산출 내역")).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("say how far they are used", async () => {
    const used = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const empty = worksheets.getItem("산출 내역");
      const ranges = [
        worksheets.getItem("Log").getUsedRange().load("address"),
        empty.getUsedRange().load("address"),
      ];
      const nothing = empty.getUsedRangeOrNullObject(true);
      await context.sync();
      return [...ranges.map(({ address }) => address), nothing.isNullObject];
    });
    expect(used).toEqual(["Log!A1", "'산출 내역'!A1", true]);
  });

  it("say that they are protected or filtered", async () => {
    const log = excel.grid.sheetNamed("Log");
    log.unlocked = [];
    log.filter = { top: 0, left: 0, bottom: 9, right: 2 };
    log.hiddenRows.add(4);
    const state = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Log");
      sheet.load(
        "protection/protected,protection/options,autoFilter/enabled,autoFilter/isDataFiltered",
      );
      const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
      const other = context.workbook.worksheets.getItem("산출 내역");
      other.load("protection/protected,autoFilter/enabled");
      await context.sync();
      return {
        sheet: [sheet.protection.protected, sheet.protection.options.allowFormatCells],
        filter: [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, filtered.address],
        other: [other.protection.protected, other.autoFilter.enabled],
      };
    });
    expect(state).toEqual({
      sheet: [true, false],
      filter: [true, true, "Log!A1:C10"],
      other: [false, false],
    });
  });
});
