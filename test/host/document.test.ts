/** What an add-in keeps in a workbook besides cells, and what the workbook has: tables and names. */
import { type OpenExcel, openExcel } from "./excel";
import { sheetOf, workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  const log = sheetOf({
    name: "Log",
    rows: [
      [{ value: "Date" }, { value: "Workers" }],
      [{ value: 40301 }, { value: 12 }],
      [{ value: 40302 }, { value: 13 }],
      [{ value: "Total" }, { value: 25, formula: "SUM(B2:B3)" }],
    ],
    tables: [
      {
        name: "LogTable",
        area: { top: 0, left: 0, bottom: 3, right: 1 },
        headerRows: 1,
        totalsRows: 1,
        columns: ["Date", "Workers"],
      },
    ],
  });
  excel = openExcel({
    ...workbookOf({}),
    sheets: [log, sheetOf({ name: "Other", rows: [] })],
    names: [
      { name: "Workers", refersTo: "Log!$B$2:$B$3", hidden: false },
      { name: "Rate", refersTo: "Log!$B$2", sheet: "Other", hidden: true },
      { name: "Site", refersTo: '"Seoul"', hidden: false },
    ],
  });
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

describe("settings", () => {
  it("are kept with the workbook", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("ignored", { rules: ["GOAL-4"], until: null });
      settings.add("gone", 1);
      await context.sync();
      settings.getItem("gone").delete();
      settings.getItem("ignored").value = { rules: [] };
      await context.sync();
    });
    expect([...excel.host.document.settings]).toEqual([["ignored", { rules: [] }]]);
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("gone");
      const count = settings.getCount();
      await context.sync();
      return [
        settings.items.map(({ key, value }) => [key, value as unknown]),
        none.isNullObject,
        count.value,
      ];
    });
    expect(read).toEqual([[["ignored", { rules: [] }]], true, 1]);
  });
});

describe("custom XML parts", () => {
  it("are found by their namespace", async () => {
    const read = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<?xml version="1.0"?><!-- x --><za:list xmlns:za="urn:za" a="b"/>');
      customXmlParts.add("<other/>");
      await context.sync();
      const part = customXmlParts.getByNamespace("urn:za").getOnlyItemOrNullObject();
      part.load("id,namespaceUri");
      const none = customXmlParts.getByNamespace("urn:no").getOnlyItemOrNullObject();
      await context.sync();
      part.setXml('<list xmlns="urn:za">1</list>');
      await context.sync();
      const xml = customXmlParts.getItem(part.id).getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      return [part.namespaceUri, none.isNullObject, xml.value, count.value];
    });
    expect(read).toEqual(["urn:za", true, '<list xmlns="urn:za">1</list>', 2]);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace("urn:za").getOnlyItem().delete();
      await context.sync();
    });
    expect([...excel.host.document.xml.values()]).toEqual(["<other/>"]);
  });

  it("have one root", async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.customXmlParts.add("no XML");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a table", () => {
  it("has a name, columns and parts", async () => {
    const read = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/showHeaders,items/showTotals,items/columns/items/name");
      const table = tables.getItem("LogTable");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        table.columns.getItem("Workers").getDataBodyRange(),
        table.columns.getItemAt(0).getRange(),
      ].map((range) => range.load("address"));
      const column = table.columns.getItem("Workers").load("values,index");
      const sheet = table.worksheet.load("name");
      const others = context.workbook.worksheets.getItem("Other").tables.getCount();
      const touching = context.workbook.worksheets.getItem("Log").getRange("B2").getTables();
      touching.load("items/name");
      await context.sync();
      return {
        tables: tables.items.map(({ name, showHeaders, showTotals, columns }) => [
          name,
          showHeaders,
          showTotals,
          columns.items.map((item) => item.name),
        ]),
        parts: parts.map(({ address }) => address),
        column: [column.index, column.values],
        sheet: sheet.name,
        others: others.value,
        touching: touching.items.map(({ name }) => name),
      };
    });
    expect(read).toEqual({
      tables: [["LogTable", true, true, ["Date", "Workers"]]],
      parts: ["Log!A1:B4", "Log!A1:B1", "Log!A2:B3", "Log!A4:B4", "Log!B2:B3", "Log!A1:A4"],
      column: [1, [["Workers"], [12], [13], [25]]],
      sheet: "Log",
      others: 0,
      touching: ["LogTable"],
    });
  });
});

describe("a defined name", () => {
  it("holds for the workbook or for a sheet", async () => {
    const read = await Excel.run(async (context) => {
      const all = context.workbook.names.load(
        "items/name,items/formula,items/value,items/type,items/scope,items/visible",
      );
      const ofSheet = context.workbook.worksheets.getItem("Other").names;
      ofSheet.load("items/name,items/scope,items/visible");
      const range = context.workbook.names.getItem("workers").getRange().load("address");
      const none = context.workbook.names.getItem("Site").getRangeOrNullObject();
      await context.sync();
      return {
        all: all.items.map(({ name, formula, value, type, scope, visible }) => [
          name,
          formula as unknown,
          value as unknown,
          type,
          scope,
          visible,
        ]),
        ofSheet: ofSheet.items.map(({ name, scope, visible }) => [name, scope, visible]),
        range: range.address,
        none: none.isNullObject,
      };
    });
    expect(read).toEqual({
      all: [
        ["Workers", "=Log!$B$2:$B$3", "Log!B2:B3", "Range", "Workbook", true],
        ["Site", '="Seoul"', "Seoul", "String", "Workbook", true],
      ],
      ofSheet: [["Rate", "Worksheet", false]],
      range: "Log!B2:B3",
      none: true,
    });
  });

  it("is added once", async () => {
    const add = (name: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Log").getRange("A2:B3");
        context.workbook.names.add(name, range);
        await context.sync();
      });
    await add("Days");
    expect(excel.grid.names.at(-1)).toEqual({
      name: "Days",
      refersTo: "Log!$A$2:$B$3",
      hidden: false,
    });
    await expect(add("days")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(add("1 day")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the application", () => {
  it("has a calculation mode", async () => {
    const mode = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
  });

  it("opens another workbook beside this one, if it is one", async () => {
    const zip = btoa(String.fromCharCode(0x50, 0x4b, 3, 4));
    await Excel.createWorkbook(zip);
    expect(excel.host.page.opened).toEqual([zip]);
    await expect(Excel.createWorkbook(btoa("no zip"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("the add-in's place in Excel", () => {
  it("is shown, hidden, and started with the workbook", async () => {
    const seen: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.hide();
    expect(excel.host.page.paneShown).toBe(false);
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
    expect(excel.host.page).toMatchObject({ paneShown: true, startsWithWorkbook: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["Hidden", "Taskpane"]);
  });

  it("has buttons in the ribbon", async () => {
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: "TabHome",
          groups: [{ id: "ZA.Group", controls: [{ id: "ZA.Pane", enabled: false }] }],
        },
      ],
    });
    expect([...excel.host.page.buttons]).toEqual([["ZA.Pane", { enabled: false }]]);
  });
});
