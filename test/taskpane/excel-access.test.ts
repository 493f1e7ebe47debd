/** The pane's way to Excel, through Excel's own client library. */
import { CheckController, defaultTiming } from "../../src/taskpane/check/controller";
import { findingKey } from "../../src/taskpane/check/finding-key";
import { ExcelAccess } from "../../src/taskpane/excel-access";
import { open, type OpenWorkbook } from "../workbook/sources/excel/open";
import { sample } from "./sample";

let excel: OpenWorkbook;

beforeEach(async () => {
  excel = await open(sample("three-mistakes"));
});

const profile = "사업장 개요";
const coefficient = { top: 26, left: 1, bottom: 26, right: 1 };

/** office.js tells of events after a moment. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const reading = { signal: new AbortController().signal, onProgress: () => undefined };

describe("ExcelAccess", () => {
  it("reads, fixes and reads again", async () => {
    const controller = new CheckController(new ExcelAccess("ko"), () => undefined, {
      ...defaultTiming,
      quiet: 0,
    });
    await controller.start();
    const found = () => controller.state.checked?.form?.result.findings ?? [];
    expect(found()).toHaveLength(3);
    const finding = found().find(({ rule }) => rule === "goal-coefficient");
    await controller.fix(finding ? findingKey(finding) : "");
    expect(controller.state.notice).toMatchObject({ kind: "fixed", fixed: 1, refusals: [] });
    expect(found().map(({ rule }) => rule)).not.toContain("goal-coefficient");
    expect(excel.host.unknown).toEqual([]);
  });

  it("tells of what a person writes, and not of what it wrote itself", async () => {
    const access = new ExcelAccess("ko");
    const listener = jest.fn();
    await access.onChanged(listener);
    await access.write([{ place: { sheet: profile, row: 26, column: 1 }, value: 0.2883 }]);
    await settled();
    expect(listener).not.toHaveBeenCalled();
    excel.grid.write(excel.grid.sheetNamed(profile).id, 25, 1, [[{ value: 7 }]]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("reads the same in a live check", async () => {
    const access = new ExcelAccess("ko");
    const first = await access.read({ ...reading, isLive: false });
    const again = await access.read({ ...reading, isLive: true });
    expect(again).toEqual(first);
  });

  it("selects cells", async () => {
    await new ExcelAccess("ko").goTo(profile, coefficient);
    expect(excel.grid.selection).toEqual({
      sheet: excel.grid.sheetNamed(profile).id,
      area: coefficient,
    });
  });
});
