import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";
import { lowRequirements } from "../../src/workbench/host/requirements";

let excel: OpenExcel;
let log: string;
let told: unknown[];

beforeEach(() => {
  excel = openExcel(workbookOf({ Log: [[1]], Other: [] }));
  log = excel.grid.sheetNamed("Log").id;
  told = [];
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

/** The library hands events over a turn later. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const tell = (event: object) => {
  told.push(event);
  return Promise.resolve();
};

function write(sheet = "Log") {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
}

describe("a change", () => {
  it("is told with its place, whoever made it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    await write();
    excel.grid.write(log, 3, 1, [[{ value: 4 }]]);
    await settle();
    expect(told).toMatchObject([
      { address: "A1:B1", worksheetId: log, source: "Local", triggerSource: "ThisLocalAddin" },
      { address: "B4", worksheetId: log, changeType: "RangeEdited", triggerSource: "Unknown" },
    ]);
  });

  it("is told of one sheet to who listens to that sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").onChanged.add(tell);
      await context.sync();
    });
    await write("Other");
    await write("Log");
    await settle();
    expect(told).toHaveLength(1);
  });

  it("is not told before the sync, after the end, nor while events are off", async () => {
    const listening = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(tell);
      excel.grid.write(log, 0, 0, [[{ value: 2 }]]);
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      excel.grid.write(log, 0, 0, [[{ value: 3 }]]);
      context.runtime.enableEvents = true;
      await context.sync();
      return added;
    });
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
    excel.grid.write(log, 0, 0, [[{ value: 4 }]]);
    await settle();
    expect(told).toEqual([]);
  });

  it("says what was done to rows, columns and cells", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    const { grid } = excel;
    grid.insertRows(log, 0, 2);
    grid.deleteRows(log, 5);
    grid.insertColumns(log, 1);
    grid.deleteColumns(log, 2, 2);
    grid.insertToTheLeft(log, 2, 0);
    grid.deleteCells(log, 2, 0);
    await settle();
    expect(told).toMatchObject([
      { changeType: "RowInserted", address: "1:2" },
      { changeType: "RowDeleted", address: "6:6" },
      { changeType: "ColumnInserted", address: "B:B" },
      { changeType: "ColumnDeleted", address: "C:D" },
      { changeType: "CellInserted", address: "A3" },
      { changeType: "CellDeleted", address: "A3" },
    ]);
    expect(grid.sheetNamed("Log").cells[2]?.[0]?.value).toBe(1);
  });

  it("of a co-author says so", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    excel.grid.remotely(() => {
      excel.grid.write(log, 0, 0, [[{ value: 2 }]]);
    });
    excel.grid.write(log, 0, 0, [[{ value: 3 }]]);
    await settle();
    expect(told).toMatchObject([{ source: "Remote" }, { source: "Local" }]);
  });

  it("of one cell says what it held and holds", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    excel.grid.write(log, 0, 0, [[{ value: "x" }]]);
    excel.grid.write(log, 0, 0, [[{ value: null }, { value: 2 }]]);
    await settle();
    expect(told).toMatchObject([
      {
        details: {
          valueBefore: 1,
          valueAfter: "x",
          valueTypeBefore: "Double",
          valueTypeAfter: "String",
        },
      },
      { details: undefined },
    ]);
  });

  it("does not say who made it in an Excel before ExcelApi 1.14", async () => {
    excel.close();
    excel = openExcel(workbookOf({ Log: [[1]] }), { requirements: lowRequirements });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    await write();
    await settle();
    expect(told).toMatchObject([{ triggerSource: undefined }]);
  });

  it("of a color is another event than one of content", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Log");
      sheet.onChanged.add(tell);
      sheet.onFormatChanged.add(tell);
      await context.sync();
    });
    excel.grid.write(log, 0, 0, [[{ fill: "#FF0000" }]]);
    await settle();
    expect(told).toMatchObject([{ type: "WorksheetFormatChanged", address: "A1" }]);
  });

  it("of a person's is told once its formulas are calculated, and before that is told", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(tell);
      worksheets.getItem("Log").onCalculated.add(tell);
      await context.sync();
    });
    excel.grid.isCalculating = true;
    excel.grid.write(log, 3, 1, [[{ value: 4 }]]);
    excel.grid.write(log, 4, 1, [[{ value: 5 }]]);
    await settle();
    expect(told).toEqual([]);
    // What moves cells, and what the add-in writes itself, waits for nothing.
    excel.grid.insertRows(log, 8, 1);
    await write();
    await settle();
    expect(told).toMatchObject([{ changeType: "RowInserted" }, { address: "A1:B1" }]);
    excel.grid.calculate();
    await settle();
    expect(told.slice(2)).toMatchObject([
      { address: "B4", triggerSource: "Unknown" },
      { address: "B5", triggerSource: "Unknown" },
      { type: "WorksheetCalculated" },
    ]);
    excel.grid.calculate();
    await settle();
    expect(told).toHaveLength(6);
  });

  it("of results is told as a calculation", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(tell);
      await context.sync();
    });
    excel.grid.calculate();
    await settle();
    expect(told).toHaveLength(excel.grid.sheets.length);
  });

  it("of results is told each time that some are shown, also while others are awaited", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").onCalculated.add(tell);
      await context.sync();
    });
    const place = { sheet: "Log", row: 0, column: 0 };
    excel.grid.showResults([{ place, value: { error: "#BUSY!" } }]);
    excel.grid.showResults([{ place, value: 2 }]);
    await settle();
    expect(told).toHaveLength(2);
  });

  it("comes late, and more than once, when that is wanted", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
    });
    excel.host.faults.eventCopies = 2;
    excel.host.faults.eventDelay = 50;
    excel.grid.write(log, 0, 0, [[{ value: 2 }]]);
    await settle();
    expect(told).toHaveLength(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toHaveLength(2);
  });
});

describe("what a person does with sheets", () => {
  it("is told", async () => {
    const seen: [string, object][] = [];
    const note = (name: string) => (event: object) => {
      seen.push([name, event]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(note("selected"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
    });
    const { grid } = excel;
    const other = grid.sheetNamed("Other").id;
    grid.select(other, { top: 1, left: 0, bottom: 2, right: 3 });
    const added = grid.addSheet("New");
    grid.removeSheet(added);
    await settle();
    expect(seen).toMatchObject([
      ["deactivated", { worksheetId: log }],
      ["activated", { worksheetId: other }],
      ["selected", { worksheetId: other, address: "A2:D3" }],
      ["added", { worksheetId: added }],
      ["deleted", { worksheetId: added }],
    ]);
  });
});
