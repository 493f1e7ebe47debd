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
