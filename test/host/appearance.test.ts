import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel(
    workbookOf({
      Log: [
        [1, 2],
        [3, 4],
      ],
    }),
  );
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

const onLog = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
) =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Log"), context);
    await context.sync();
    return result;
  });

describe("the look of cells", () => {
  it("is set, and read where it is one", async () => {
    const read = await onLog(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = "#102A43";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      await context.sync();
      const properties =
        "format/font/bold,format/font/size,format/wrapText,format/verticalAlignment";
      const one = sheet.getRange("A1:B1").load(properties);
      const mixed = sheet.getRange("A1:A2").load(properties);
      await context.sync();
      const looks = [one, mixed].map(({ format: { font, wrapText, verticalAlignment } }) => [
        font.bold,
        font.size,
        wrapText,
        verticalAlignment,
      ]);
      return looks;
    });
    expect(read).toEqual([
      [true, 14, true, "Bottom"],
      [null, null, null, "Bottom"],
    ]);
  });

  it("has lines around a range and between its cells", async () => {
    await onLog((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").style = "Continuous";
    });
    const sidesOf = (row: number, column: number) =>
      Object.keys(excel.grid.sheetNamed("Log").cells[row]?.[column]?.look?.borders ?? {}).sort();
    expect([sidesOf(0, 0), sidesOf(0, 1), sidesOf(1, 0)]).toEqual([
      ["right", "top"],
      ["left", "top"],
      ["right"],
    ]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ["color", ({ format }) => (format.font.color = "red")],
    ["size", ({ format }) => (format.font.size = 410)],
    ["row height", ({ format }) => (format.rowHeight = 410)],
    ["link", (range) => (range.hyperlink = { place: "A1" } as Excel.RangeHyperlink)],
  ])("is refused with a %s that Excel does not have", async (_name, set) => {
    const setting = onLog((sheet) => {
      set(sheet.getRange("A1"));
    });
    await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is cleared with what the cells hold and with their merge", async () => {
    await onLog((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.format.font.bold = true;
      range.merge();
    });
    const { id, merges } = excel.grid.sheetNamed("Log");
    expect(merges).toHaveLength(1);
    expect(excel.grid.read(id, { top: 0, left: 1, bottom: 0, right: 1 })[0]?.[0]?.value).toBeNull();
    await onLog((sheet) => {
      sheet.getRange().clear();
    });
    expect(excel.grid.sheetNamed("Log").merges).toEqual([]);
    expect(excel.grid.used(id, false)).toBeNull();
  });

  it("has the link of a cell, shown as Excel shows links", async () => {
    const link = await onLog(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.hyperlink = { documentReference: "Log!A1", textToDisplay: "A1" };
      range.load("hyperlink,values,format/font/underline");
      await context.sync();
      return [range.hyperlink.documentReference, range.values, range.format.font.underline];
    });
    expect(link).toEqual(["Log!A1", [["A1"]], "Single"]);
  });
});

describe("the layout of a sheet", () => {
  it("has widths, heights, and rows that stay in view", async () => {
    const read = await onLog(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.format.columnWidth = 100;
      range.format.rowHeight = 20;
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      await context.sync();
      range.load("format/columnWidth,format/rowHeight,format/useStandardHeight");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      sheet.load("showGridlines");
      await context.sync();
      const { columnWidth, rowHeight, useStandardHeight } = range.format;
      return [columnWidth, rowHeight, useStandardHeight, frozen.rowCount, sheet.showGridlines];
    });
    expect(read).toEqual([100, 20, false, 1, false]);
  });

  it("gives lengths back", async () => {
    const read = await onLog(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.format.rowHeight = 20;
      range.format.autofitRows();
      sheet.freezePanes.unfreeze();
      range.load("format/rowHeight,format/useStandardHeight");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [range.format.rowHeight, range.format.useStandardHeight, frozen.isNullObject];
    });
    expect(read).toEqual([15, true, true]);
  });

  it("has a page", async () => {
    const read = await onLog(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      await context.sync();
      pageLayout.load("orientation,zoom,headersFooters/defaultForAllPages/centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      const { orientation, zoom, headersFooters } = pageLayout;
      const { centerFooter } = headersFooters.defaultForAllPages;
      return [orientation, zoom.horizontalFitToPages, centerFooter, titles.address];
    });
    expect(read).toEqual(["Landscape", 1, "&P", "Log!1:2"]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["page", ({ pageLayout }) => (pageLayout.centerHorizontally = true)],
    [
      "merged cells",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
      },
    ],
    ["row height", (sheet) => (sheet.getRange("A1").format.rowHeight = 20)],
  ])("stays as it is on a protected sheet: its %s", async (_name, change) => {
    excel.grid.sheetNamed("Log").unlocked = [];
    const changing = onLog((sheet) => {
      change(sheet);
    });
    await expect(changing).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("the names of a sheet", () => {
  it("are hidden, and stay with the sheet when it is renamed", async () => {
    await onLog((sheet) => {
      sheet.names.add("Mark", '="kind"').visible = false;
      sheet.names.add("First", sheet.getRange("A1"));
      sheet.name = "Days";
    });
    expect(excel.grid.names).toEqual([
      { name: "Mark", refersTo: '"kind"', sheet: "Days", hidden: true },
      { name: "First", refersTo: "Days!$A$1", sheet: "Days", hidden: false },
    ]);
  });
});

describe("a protected structure", () => {
  it("is told, and takes no new sheet", async () => {
    excel.grid.isStructureProtected = true;
    const isProtected = await onLog(async (_sheet, context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    const adding = onLog((_sheet, context) => {
      context.workbook.worksheets.add("New");
    });
    await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
    const renaming = onLog((sheet) => {
      sheet.name = "New";
    });
    await expect(renaming).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
