import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel(
    workbookOf(
      {
        Log: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        "B 2": [],
      },
      { names: [{ name: "Workers", refersTo: "Log!$B$1:$B$3", hidden: false }] },
    ),
  );
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("Log")).load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

describe("a range", () => {
  const found: [string, (sheet: Excel.Worksheet) => Excel.Range, string | null][] = [
    ["an address", (sheet) => sheet.getRange("$B$2:A1"), "Log!A1:B2"],
    ["an address with its sheet", (sheet) => sheet.getRange("Log!B2"), "Log!B2"],
    ["a name", (sheet) => sheet.getRange("workers"), "Log!B1:B3"],
    ["a sheet", (sheet) => sheet.getRange(), "Log!A:XFD"],
    ["columns", (sheet) => sheet.getRange("B:C"), "Log!B:C"],
    ["rows", (sheet) => sheet.getRange("2:5"), "Log!2:5"],
    ["row and column", (sheet) => sheet.getCell(2, 1), "Log!B3"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "Log!A2:C3"],
    ["a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "Log!C3"],
    ["a row", (sheet) => sheet.getRange("B2:C3").getRow(1), "Log!B3:C3"],
    ["a column", (sheet) => sheet.getRange("B2:C3").getColumn(0), "Log!B2:B3"],
    ["the last cell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "Log!C3"],
    ["the last row", (sheet) => sheet.getRange("B2:C3").getLastRow(), "Log!B3:C3"],
    ["the last column", (sheet) => sheet.getRange("B2:C3").getLastColumn(), "Log!C2:C3"],
    ["the whole row", (sheet) => sheet.getRange("B2").getEntireRow(), "Log!2:2"],
    ["the whole column", (sheet) => sheet.getRange("B2").getEntireColumn(), "Log!B:B"],
    ["an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 2), "Log!D1:E2"],
    ["another size", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "Log!B2:B5"],
    ["what is around", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "Log!B1:D2"],
    ["what is common", (sheet) => sheet.getRange("A1:B2").getIntersection("B2:C3"), "Log!B2"],
    ["nothing common", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"), null],
    ["what is used", (sheet) => sheet.getRange("B:C").getUsedRange(true), "Log!B1:B3"],
    ["nothing used", (sheet) => sheet.getRange("C:D").getUsedRangeOrNullObject(true), null],
  ];

  it.each(found)("is found by %s", async (_way, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  const missed: [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ["no address", (sheet) => sheet.getRange("B2 and more"), "InvalidArgument"],
    ["an address on another sheet", (sheet) => sheet.getRange("'B 2'!A1"), "InvalidArgument"],
    [
      "a cell above the first",
      (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      "InvalidArgument",
    ],
    ["a column after the last", (sheet) => sheet.getCell(0, 16_384), "InvalidArgument"],
    ["no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), "InvalidArgument"],
    ["nothing common", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
  ];

  it.each(missed)("is not found by %s", async (_way, find, code) => {
    await expect(addressOf(find)).rejects.toMatchObject({ code });
  });

  it("says where it is and how large", async () => {
    const range = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B 2");
      const [some, all] = [sheet.getRange("B2:D3"), sheet.getRange()];
      for (const loaded of [some, all]) {
        loaded.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow");
      }
      await context.sync();
      return [some.toJSON(), all.toJSON()];
    });
    expect(range).toMatchObject([
      {
        address: "'B 2'!B2:D3",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 3,
        cellCount: 6,
        isEntireRow: false,
      },
      { rowCount: 1_048_576, columnCount: 16_384, cellCount: -1, isEntireRow: true },
    ]);
  });

  it("is selected, with its sheet", async () => {
    const selected = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B 2").getRange("C4:D5").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(["'B 2'!C4:D5", "'B 2'!C4"]);
    expect(excel.grid.selection.sheet).toBe(excel.grid.sheetNamed("B 2").id);
  });

  it("is not selected on a hidden sheet", async () => {
    excel.grid.sheetNamed("B 2").visibility = "hidden";
    const selecting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B 2").getRange("A1").select();
      await context.sync();
    });
    await expect(selecting).rejects.toMatchObject({ code: "GeneralException" });
  });

  it.each(["getSpecialCells", "getSpecialCellsOrNullObject"] as const)(
    "keeps to itself what is hidden on a protected sheet (%s)",
    async (method) => {
      excel.grid.sheetNamed("Log").unlocked = [];
      const reading = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Log").getRange("A1:D4")[method]("Visible").load();
        await context.sync();
      });
      await expect(reading).rejects.toMatchObject({ code: "AccessDenied" });
    },
  );

  it("names 512 merged areas, and fails where there are more", async () => {
    const { merges } = excel.grid.sheetNamed("Log");
    const read = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Log");
        const areas = sheet.getRange("A1:B2000").getMergedAreasOrNullObject().load("areaCount");
        await context.sync();
        return areas.areaCount;
      });
    for (let row = 0; row < 512; row++) merges.push({ top: row, left: 0, bottom: row, right: 1 });
    expect(await read()).toBe(512);
    merges.push({ top: 600, left: 0, bottom: 600, right: 1 });
    await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("knows what is hidden, merged, spilled and locked in it", async () => {
    const log = excel.grid.sheetNamed("Log");
    log.hiddenRows.add(1);
    log.hiddenColumns.add(2);
    log.merges.push({ top: 4, left: 0, bottom: 5, right: 1 });
    log.spills.push({ top: 0, left: 4, bottom: 2, right: 4 });
    log.unlocked = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Log");
      const addresses = ["A1", "A2", "A1:A2", "C1", "E1:E3", "E1:F3"];
      const ranges = addresses.map((address) =>
        sheet
          .getRange(address)
          .load("rowHidden,columnHidden,hidden,hasSpill,format/protection/locked"),
      );
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      merged.load("address,areaCount,cellCount,areas/items/address");
      const none = sheet.getRange("A1:C2").getMergedAreasOrNullObject();
      await context.sync();
      log.unlocked = null;
      const visible = sheet.getRange("A1:D4").getSpecialCells("Visible").load("address");
      await context.sync();
      return {
        ranges: ranges.map((range) => [
          range.rowHidden,
          range.columnHidden,
          range.hidden,
          range.hasSpill,
          range.format.protection.locked,
        ]),
        merged: [
          merged.areas.items.map(({ address }) => address),
          merged.areaCount,
          merged.cellCount,
        ],
        none: none.isNullObject,
        visible: visible.address,
      };
    });
    expect(facts).toEqual({
      ranges: [
        [false, false, false, false, false],
        [true, false, true, false, true],
        [null, false, null, false, null],
        [false, true, true, false, true],
        [null, false, null, true, true],
        [null, false, null, null, true],
      ],
      merged: [["Log!A5:B6"], 1, 4],
      none: true,
      visible: "Log!A1:B1,Log!D1,Log!A3:B4,Log!D3:D4",
    });
  });

  it("tells properties cell by cell, row by row and column by column", async () => {
    const log = excel.grid.sheetNamed("Log");
    excel.grid.write(log.id, 0, 1, [[{ fill: "#FFFF00" }]]);
    log.hiddenRows.add(1);
    const told = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange("A1:B2");
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      return [cells.value[0], rows.value, columns.value];
    });
    expect(told).toEqual([
      [
        { address: "Log!A1", format: { fill: { color: "#FFFFFF" } } },
        { address: "Log!B1", format: { fill: { color: "#FFFF00" } } },
      ],
      [{ rowHidden: false }, { rowHidden: true }],
      [
        { columnIndex: 0, columnHidden: false },
        { columnIndex: 1, columnHidden: false },
      ],
    ]);
  });
});

describe("the fill of a range", () => {
  const fillOf = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Log").getRange(address);
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });

  it("is set, read where it is one, and cleared", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Log");
      sheet.getRange("A1:A2").format.fill.color = "#ff0000";
      sheet.getRange("A2").format.fill.clear();
      await context.sync();
    });
    expect(await fillOf("A1")).toBe("#FF0000");
    expect(await fillOf("A2")).toBe("#FFFFFF");
    expect(await fillOf("A1:A2")).toBeNull();
    expect(excel.grid.sheetNamed("Log").cells[0]?.[0]?.value).toBe(1);
  });

  it("is a color", async () => {
    const painting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").getRange("A1").format.fill.color = "reddish";
      await context.sync();
    });
    await expect(painting).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is refused on a protected sheet, unless formatting is allowed there", async () => {
    const log = excel.grid.sheetNamed("Log");
    log.unlocked = [{ top: 0, left: 0, bottom: 9, right: 9 }];
    const paint = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Log").getRange("A1").format.fill.color = "#00FF00";
        await context.sync();
      });
    await expect(paint()).rejects.toMatchObject({ code: "AccessDenied" });
    log.mayFormat = true;
    await paint();
    expect(await fillOf("A1")).toBe("#00FF00");
  });
});

describe("cells of a range", () => {
  const log = () => excel.grid.sheetNamed("Log");
  const valuesOf = () =>
    log().cells.map((line) => [0, 1].map((column) => line[column]?.value ?? null));
  const change = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Log"));
      await context.sync();
    });

  it("come between others, in their columns alone, and names that hold them grow", async () => {
    await change((sheet) => {
      sheet.getRange("B2").insert("Down");
    });
    expect(valuesOf()).toEqual([
      [1, 2],
      [3, null],
      [5, 4],
      [null, 6],
    ]);
    expect(excel.grid.names[0]?.refersTo).toBe("Log!$B$1:$B$4");
  });

  it("leave merged cells beside them where they are, and move those in their columns", async () => {
    log().merges.push({ top: 4, left: 0, bottom: 5, right: 0 });
    log().merges.push({ top: 4, left: 1, bottom: 5, right: 1 });
    await change((sheet) => {
      sheet.getRange("B2").insert("Down");
    });
    expect(log().merges).toEqual([
      { top: 4, left: 0, bottom: 5, right: 0 },
      { top: 5, left: 1, bottom: 6, right: 1 },
    ]);
  });

  it("split no merged cells and no table, and move none on a protected sheet", async () => {
    const insert = () =>
      change((sheet) => {
        sheet.getRange("B2").insert("Down");
      });
    log().merges.push({ top: 4, left: 0, bottom: 4, right: 1 });
    await expect(insert()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    log().merges.pop();
    const area = { top: 4, left: 0, bottom: 6, right: 1 };
    log().tables.push({ name: "T", area, headerRows: 1, totalsRows: 0, columns: ["a", "b"] });
    await expect(insert()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    log().tables.pop();
    log().unlocked = [];
    await expect(insert()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(valuesOf()).toHaveLength(3);
  });

  it("are copied with their formulas, and cleared without their looks", async () => {
    excel.grid.write(log().id, 0, 1, [[{ formula: "=A1*2", fill: "#FF0000" }]]);
    await change((sheet) => {
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("B1").clear("Contents");
    });
    expect(log().cells[1]?.[1]).toMatchObject({ formula: "=A2*2", fill: "#FF0000" });
    expect(log().cells[0]?.[1]).toMatchObject({ value: null, formula: null, fill: "#FF0000" });
  });
});
