import type { HostError } from "../../src/workbench/host/faults";
import { desktopRequirements } from "../../src/workbench/host/requirements";
import { type OpenExcel, openExcel } from "./excel";
import { workbookOf } from "./workbook-of";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel(workbookOf({ Log: [[1]] }), { requirements: desktopRequirements });
});

afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

function write(value: unknown, options: Excel.RunOptions = {}) {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Log").getRange("A1").values = [[value]];
    await context.sync();
  });
}

const valueThere = () => excel.grid.sheets[0]?.cells[0]?.[0]?.value;

describe("Excel turns requests down", () => {
  it.each<[HostError, string]>([
    ["cellEdit", "InvalidOperationInCellEditMode"],
    ["dialogOpen", "WriteNotSupportedWhenModalDialogOpen"],
    ["throttled", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
    ["accessDenied", "AccessDenied"],
  ])("%s as %s, so often as wanted", async (error, code) => {
    excel.host.faults.refuseNext(error, 2);
    await expect(write(2)).rejects.toMatchObject({ code });
    await expect(write(2)).rejects.toMatchObject({ code });
    await write(3);
    expect(valueThere()).toBe(3);
  });

  it("larger than the limit, by their own size and by that of the answer", async () => {
    excel.host.faults.payloadLimit = 2_000;
    await expect(write("x".repeat(2_000))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(valueThere()).toBe(1);
    excel.grid.write(excel.grid.selection.sheet, 0, 0, [[{ value: "가".repeat(900) }]]);
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").getRange("A1").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("a person who types in a cell", () => {
  it("makes requests fail", async () => {
    excel.host.faults.startCellEdit();
    await expect(write(2)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.faults.endCellEdit();
    await write(2);
    expect(valueThere()).toBe(2);
  });

  it("makes those wait that say so", async () => {
    excel.host.faults.startCellEdit();
    const writing = write(2, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(valueThere()).toBe(1);
    excel.host.faults.endCellEdit();
    await writing;
    expect(valueThere()).toBe(2);
  });

  it("is not waited for on the web, which does not know how to", async () => {
    excel.close();
    excel = openExcel(workbookOf({ Log: [[1]] }));
    excel.host.faults.startCellEdit();
    await expect(write(2, { delayForCellEdit: true })).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
  });
});

describe("a sync that fails half-way", () => {
  it("has done what came before", async () => {
    await excel.host.functions.ready;
    const running = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Log");
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
      await context.sync();
      first.values = [[2]];
      second.values = [[3]];
      // Before each value the library makes sure of its range.
      excel.host.faults.breakNext(3);
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({
      code: "RequestAborted",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(valueThere()).toBe(2);
    expect(excel.grid.sheets[0]?.cells[1]?.[0]).toBeUndefined();
  });
});

describe("an Excel that fails", () => {
  it.each([
    "FilteredRangeConflict",
    "InvalidOperation",
    "MemoryLimitReached",
    "RequestAborted",
    "UnsupportedSheet",
  ] as const)("says why: %s", async (code) => {
    await excel.host.functions.ready;
    excel.host.faults.breakNext(0, code);
    await expect(write(2)).rejects.toMatchObject({ code });
    expect(valueThere()).toBe(1);
  });
});

describe("an Excel that is calculating", () => {
  it("answers at once, and says how it calculates", async () => {
    excel.grid.settled = () => new Promise(() => undefined);
    excel.host.calculationState = "Calculating";
    const read = () =>
      Excel.run(async (context) => {
        const application = context.workbook.application.load("calculationMode,calculationState");
        await context.sync();
        return [application.calculationMode, application.calculationState];
      });
    expect(await read()).toEqual(["Automatic", "Calculating"]);
    excel.host.calculationMode = "Manual";
    expect([await read(), excel.grid.isManual]).toEqual([["Manual", "Calculating"], true]);
  });

  it("is waited for where that is wanted", async () => {
    await excel.host.functions.ready;
    let finish: () => void = () => undefined;
    excel.grid.settled = () => new Promise((resolve) => (finish = resolve));
    excel.host.waitsForResults = true;
    const writing = write(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(valueThere()).toBe(1);
    finish();
    await writing;
    expect(valueThere()).toBe(2);
  });
});

describe("a slow Excel", () => {
  it("answers all the same, each in its turn", async () => {
    excel.host.faults.latency = 30;
    const writing = [write(2), write(3)];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(valueThere()).toBe(1);
    await Promise.all(writing);
    expect(valueThere()).toBe(3);
  });
});
