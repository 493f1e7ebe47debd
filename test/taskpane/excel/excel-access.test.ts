/** The pane's way to Excel, through Excel's own client library. */
import type { CopyStep } from "../../../src/submission-copy/open-copy";
import { answersIn } from "../../../src/form/recognise/answers";
import { readFileSync } from "node:fs";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import { defaultTiming } from "../../../src/taskpane/session/timing";
import { findingKey } from "../../../src/taskpane/session/finding-key";
import { findLog, nextDayOf, recordDays } from "../../../src/taskpane/journeys/fill/log-table";
import { associateAll } from "../../../src/functions/associate";
import { ExcelAccess } from "../../../src/taskpane/excel/excel-access";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import * as changes from "../../../src/workbook/sources/excel/on-workbook-changed";
import { sheet, workbook as bookOf } from "../../form/grid";
import { open, type OpenWorkbook } from "../../workbook/sources/excel/open";
import { emptyWorkbook } from "../empty-workbook";
import { sample } from "../sample";

jest.mock("../../../src/workbook/sources/excel/on-workbook-changed", () => ({
  __esModule: true,
  ...jest.requireActual<typeof changes>("../../../src/workbook/sources/excel/on-workbook-changed"),
}));

let excel: OpenWorkbook;

beforeEach(async () => {
  excel = await open(sample("three-mistakes"));
});

afterEach(() => {
  jest.restoreAllMocks();
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
    const session = new WorkbookSession(new ExcelAccess(), () => undefined, {
      ...defaultTiming,
      quiet: 0,
    });
    await session.start();
    const found = () => session.state.checked?.form?.result.findings ?? [];
    expect(found()).toHaveLength(3);
    const finding = found().find(({ rule }) => rule === "goal-coefficient");
    await session.cells.fix(finding ? findingKey(finding) : "");
    expect(session.state.notice).toMatchObject({
      kind: "fixed",
      fixed: [expect.stringContaining("goal-coefficient")],
      refusals: [],
    });
    expect(found().map(({ rule }) => rule)).not.toContain("goal-coefficient");
    expect(excel.host.unknown).toEqual([]);
  });

  it("keeps an audit in the workbook, in the place of the one before", async () => {
    const access = new ExcelAccess();
    expect(await access.readKept("audit")).toBeNull();
    await access.keep("audit", "one");
    await access.keep("audit", "two");
    expect(await new ExcelAccess().readKept("audit")).toBe("two");
    expect([...excel.host.document.settings]).toEqual([["ZA.audit", "two"]]);
    expect(excel.host.unknown).toEqual([]);
  });

  it("sets findings aside in the workbook, which is read again", async () => {
    const session = new WorkbookSession(new ExcelAccess(), () => undefined, {
      ...defaultTiming,
      quiet: 0,
    });
    await session.start();
    const counts = () => session.state.checked?.form?.result.counts;
    const [finding] = session.state.checked?.form?.result.findings ?? [];
    const key = finding ? findingKey(finding) : "";
    expect(await session.kept.setAside(key, "seen on the receipt")).toBe(true);
    expect(counts()).toMatchObject({ setAside: 1, error: 2 });
    const [part = ""] = excel.host.document.xml.values();
    expect(part).toContain("seen on the receipt");
  });

  it("records days of the log, as dates, which the log then counts", async () => {
    const log = excel.grid.sheetNamed("무재해 일지").id;
    for (let row = 215; row <= 217; row += 1) {
      excel.grid.write(log, row, 0, [[{ value: null }, { value: null }]]);
    }
    const session = new WorkbookSession(new ExcelAccess(), () => undefined, {
      ...defaultTiming,
      quiet: 0,
    });
    await session.start();
    const find = () => {
      const { checked } = session.state;
      const found = checked?.form && findLog(checked.workbook, checked.form.submission);
      if (found?.status !== "ready") throw new Error(found?.status);
      return found.table;
    };
    const table = find();
    const date = nextDayOf(table, null) ?? NaN;
    const recording = recordDays(table, [
      { date, workers: 12 },
      { date: date + 1, workers: 0 },
    ]);
    if (recording.status !== "ready") throw new Error(recording.status);
    await expect(session.cells.put(recording.changes, "fill")).resolves.toBe(true);
    expect(find().days.slice(-2)).toEqual([
      { date, workers: 12 },
      { date: date + 1, workers: 0 },
    ]);
    expect(nextDayOf(find(), null)).toBe(date + 2);
    expect(excel.host.unknown).toEqual([]);
    session.end();
  });

  it("keeps an answer in the workbook, which is read with it and without it again", async () => {
    excel = await open(sample("foreign-contractor"));
    const session = new WorkbookSession(new ExcelAccess(), () => undefined, {
      ...defaultTiming,
      quiet: 0,
    });
    await session.start();
    const doubts = () => session.state.checked?.form?.submission.doubts ?? [];
    const place = doubts()[0]?.place ?? { sheet: "", row: 0, column: 0 };
    await session.kept.answer("profile.rate", "heading", place, "answered");
    expect(doubts()).toEqual([]);
    const [answer] = answersIn(session.state.checked?.workbook ?? { names: [], sheets: [] });
    expect(answer).toMatchObject({ field: "profile.rate", part: "heading", place });
    if (answer) await session.kept.takeBackAnswer(answer);
    expect(doubts()).toHaveLength(1);
    expect(excel.host.unknown).toEqual([]);
    session.end();
  });

  it("writes a sheet of the add-in's own, of which it tells nothing and reads nothing", async () => {
    const access = new ExcelAccess();
    const listener = jest.fn();
    await access.listen(listener);
    const before = await access.read({ ...reading, isLive: false });
    const name = await access.writeSheet({
      kind: "board",
      name: "Board",
      columns: [10],
      rows: [{ cells: [{ value: 42, style: "big" }] }],
      print: { orientation: "landscape", footer: "" },
    });
    await settled();
    expect(name).toBe("Board");
    expect(excel.grid.sheetNamed("Board").cells[0]?.[0]?.value).toBe(42);
    expect(listener).not.toHaveBeenCalled();
    expect((await access.read({ ...reading, isLive: false })).workbook).toEqual(before.workbook);
  });

  it("tells of what a person writes, and not of what it wrote itself", async () => {
    const access = new ExcelAccess();
    const listener = jest.fn();
    await access.listen(listener);
    await access.write(
      [{ place: { sheet: profile, row: 26, column: 1 }, value: 0.2883 }],
      emptyWorkbook,
    );
    await settled();
    expect(listener).not.toHaveBeenCalled();
    excel.grid.write(excel.grid.sheetNamed(profile).id, 25, 1, [[{ value: 7 }]]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("tells of calls of functions, until nobody listens", async () => {
    const access = new ExcelAccess();
    const listener = jest.fn();
    const end = await access.listen(listener);
    associateAll(() => CustomFunctions);
    const call = { id: "GOAL", parameters: [3.2, 42, "2"], address: "A!A1", acceptsErrors: true };
    await excel.host.functions.call(call).result;
    expect(listener.mock.calls).toEqual([["called"]]);
    await end();
    await excel.host.functions.call(call).result;
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("tells of an undo right after its own writing", async () => {
    const access = new ExcelAccess();
    const listener = jest.fn();
    await access.listen(listener);
    await access.write(
      [{ place: { sheet: profile, row: 26, column: 1 }, value: 0.2883 }],
      emptyWorkbook,
    );
    await settled();
    excel.grid.write(excel.grid.sheetNamed(profile).id, 26, 1, [[{ value: 0.5 }]]);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("tells of it in the end where Excel does not say who has written", async () => {
    jest.useFakeTimers({ doNotFake: ["performance"] });
    let tell: (change: changes.WorkbookChange) => void = () => undefined;
    jest.spyOn(changes, "onWorkbookChanged").mockImplementation((listener) => {
      tell = listener;
      return Promise.resolve(() => Promise.resolve());
    });
    const access = new ExcelAccess();
    const listener = jest.fn();
    await access.listen(listener);
    const sheetId = excel.grid.sheetNamed(profile).id;
    const writing = access.write(
      [{ place: { sheet: profile, row: 26, column: 1 }, value: 0.2883 }],
      emptyWorkbook,
    );
    await jest.advanceTimersByTimeAsync(1_000);
    await writing;
    tell({ sheetId, area: coefficient, inPlace: true, byAddIn: null });
    expect(listener).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(listener).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it("reads the same in a live check", async () => {
    const access = new ExcelAccess();
    const first = await access.read({ ...reading, isLive: false });
    const again = await access.read({ ...reading, isLive: true });
    expect(again).toEqual(first);
  });

  it("takes no merged areas over from a reading during which rows came or went", async () => {
    let tell: Parameters<typeof changes.onWorkbookChanged>[0] = () => undefined;
    jest.spyOn(changes, "onWorkbookChanged").mockImplementation((listener) => {
      tell = listener;
      return Promise.resolve(() => Promise.resolve());
    });
    const access = new ExcelAccess();
    await access.listen(() => undefined);
    const { id, merges } = excel.grid.sheetNamed(profile);
    const moved = { top: 5, left: 0, bottom: 6, right: 0 };
    const insertRow = () => {
      merges.splice(0, merges.length, moved);
      tell({ sheetId: id, area: null, inPlace: false, byAddIn: false });
    };
    await access.read({ ...reading, onProgress: insertRow, isLive: false });
    const { workbook } = await access.read({ ...reading, isLive: true });
    expect(workbook.sheets.find(({ name }) => name === profile)?.merges).toEqual([moved]);
  });

  it("learns in a live check that days are counted from 1904, once there is a date", async () => {
    excel.close();
    const { grid } = await open(bookOf([sheet("A", [["일자"]])], { dateSystem: 1904 }));
    const access = new ExcelAccess();
    await access.read({ ...reading, isLive: false });
    grid.write(grid.sheetNamed("A").id, 1, 0, [[{ value: 38_839, numberFormat: "yyyy-mm-dd" }]]);
    expect((await access.read({ ...reading, isLive: true })).workbook.dateSystem).toBe(1904);
  });

  it("selects cells", async () => {
    await new ExcelAccess().goTo(profile, coefficient);
    expect(excel.grid.selection).toEqual({
      sheet: excel.grid.sheetNamed(profile).id,
      area: coefficient,
    });
  });
});

describe("the submission copy", () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/cases/${name}.xlsx`));

  it("is made of the open file and opened beside it", async () => {
    excel.host.files.save = () => bytesOf("small-factory");
    expect(await new ExcelAccess().openSubmissionCopy("ko")).toEqual({ status: "opened" });
    const [base64 = ""] = excel.host.page.opened;
    const copy = readXlsx(new Uint8Array(Buffer.from(base64, "base64")));
    expect(copy.sheets.at(-1)?.name).toBe("무재해 제출 확인");
    expect(copy.sheets.at(-1)?.rows.flatMap((row) => row?.map((cell) => cell?.value))).toContain(
      "기록.xlsx",
    );
    expect(excel.host.files.isOpen).toBe(false);
  });

  it("is refused with what is left, unless a draft is asked for", async () => {
    excel.host.files.save = () => bytesOf("three-mistakes");
    const access = new ExcelAccess();
    const refused = await access.openSubmissionCopy("en");
    expect(refused).toMatchObject({
      status: "refused",
      reason: { en: expect.stringContaining("What is left (3)") as unknown },
    });
    expect(refused.status === "refused" && refused.left).toHaveLength(3);
    expect(excel.host.page.opened).toEqual([]);
    expect(await access.openSubmissionCopy("en", true)).toEqual({ status: "opened" });
    expect(excel.host.page.opened).toHaveLength(1);
  });

  it.each(["reading", "making", "opening"])(
    "is not opened once cancelled, while %s",
    async (at) => {
      excel.host.files.save = () => bytesOf("small-factory");
      const control = new AbortController();
      const steps: CopyStep[] = [];
      const onStep = (step: CopyStep) => {
        steps.push(step);
        if (step === at) control.abort();
      };
      const progress = { signal: control.signal, onStep };
      const access = new ExcelAccess();
      expect(await access.openSubmissionCopy("ko", false, progress)).toEqual({
        status: "cancelled",
      });
      expect(steps.at(-1)).toBe(at);
      expect(excel.host.page.opened).toEqual([]);
      expect(await access.openSubmissionCopy("ko")).toEqual({ status: "opened" });
    },
  );

  it("fails in clear words where Excel hands out no file", async () => {
    await expect(new ExcelAccess().openSubmissionCopy("en")).rejects.toMatchObject({
      code: "no-file",
    });
  });
});
