/** The rules of loading and syncing are the client library's own; here they are at work on the host. */
import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel(
    workbookOf({
      Log: [
        ["Date", "Workers"],
        [40301, 12],
      ],
      Other: [],
    }),
  );
});

afterEach(() => {
  excel.close();
});

describe("a property", () => {
  it("is not there before it was loaded", async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("is not there before the sync that loads it", async () => {
    const reading = Excel.run((context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A1").load("values");
      return Promise.resolve(range.values);
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("is there when its neighbors were loaded only if it was too", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A2:B2");
      range.load("address,format/fill/color,worksheet/name");
      await context.sync();
      expect(range.address).toBe("Log!A2:B2");
      expect(range.worksheet.name).toBe("Log");
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(() => range.text).toThrow(/not available/);
    });
  });

  it("comes for every item of a collection, and of those below it", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/tables/items/name");
      await context.sync();
      return worksheets.items.map(({ name, visibility, tables }) => [
        name,
        visibility,
        tables.items.length,
      ]);
    });
    expect(names).toEqual([
      ["Log", "Visible", 0],
      ["Other", "Visible", 0],
    ]);
  });

  it("comes with all others when nothing is said", async () => {
    const range = await Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem("Log").getRange("B2");
      loaded.load();
      await context.sync();
      return loaded.toJSON();
    });
    expect(range).toMatchObject({ values: [[12]], rowIndex: 1, columnCount: 1 });
  });
});

describe("an object", () => {
  it("that is not there is a null object where that is asked for", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [worksheets.getItemOrNullObject("Log"), worksheets.getItemOrNullObject("No")];
      const cell = sheets[1]?.getRange("A1").load("values");
      await context.sync();
      return [...sheets.map(({ isNullObject }) => isNullObject), cell?.isNullObject];
    });
    expect(found).toEqual([false, true, true]);
  });

  it("that is not there is an error elsewhere, with the statement that asked for it", async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("No").getRange("A1").load("values");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: expect.stringContaining("worksheets.getItem") as string },
    });
  });

  it("is kept as long as the run, and not longer", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A1");
      await context.sync();
      expect(excel.host.references.count).toBe(1);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Date"]]);
    });
    // The library lets go of it without waiting.
    await new Promise((resolve) => setTimeout(resolve));
    expect(excel.host.references.count).toBe(0);
  });
});

describe("what the host does not know", () => {
  it.each([
    ["a property", "Range.style", (range: Excel.Range) => range.load("style")],
    ["an object", "Range.sort", (range: Excel.Range) => range.load("sort/context")],
    [
      "a method",
      "Range.autoFill()",
      (range: Excel.Range) => {
        range.autoFill("A1:A3");
      },
    ],
    [
      "a change",
      "Range.rowHidden =",
      (range: Excel.Range) => {
        range.rowHidden = true;
      },
    ],
    [
      "an event",
      "Worksheet._RegisterRowSortedEvent()",
      (range: Excel.Range) => range.worksheet.onRowSorted.add(() => Promise.resolve()),
    ],
    [
      "a detail",
      "CellProperties.style",
      (range: Excel.Range) => range.getCellProperties({ style: true }),
    ],
  ])("is an error, and listed: %s", async (_what, name, use) => {
    const asking = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Log").getRange("A1"));
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "NotImplemented" });
    expect(excel.host.unknown).toEqual([name]);
  });
});

describe("a requirement set that Excel does not have", () => {
  it("takes its members away", async () => {
    excel.close();
    const { lowRequirements } = await import("../../src/workbench/host/requirements");
    excel = openExcel(workbookOf({ Log: [] }), {
      requirements: lowRequirements,
      language: "en-US",
    });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(Office.context.displayLanguage).toBe("en-US");
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
