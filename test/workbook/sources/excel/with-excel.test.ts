import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { ExcelFailure } from "../../../../src/workbook/sources/excel/excel-failure";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import { say } from "../../../../src/text/sentence";
import { failures } from "../../../../src/text/excel";
import type { HostError } from "../../../../src/workbench/host/faults";
import { desktopRequirements } from "../../../../src/workbench/host/requirements";
import type { Change } from "../../../../src/workbook/workbook";
import { sheet, workbook } from "../../../form/grid";
import { open } from "./open";

const book = workbook([sheet("Log", [[1, 2]])]);
const pauses = [0, 0, 0];
const change: Change = { place: { sheet: "Log", row: 0, column: 0 }, value: 5 };

async function failureOf(work: Promise<unknown>): Promise<ExcelFailure> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelFailure)) throw new Error(`no failure: ${String(error)}`);
  return error;
}

describe("withExcel", () => {
  it.each<[HostError, string]>([
    ["cellEdit", "cell-edit"],
    ["dialogOpen", "dialog-open"],
    ["accessDenied", "denied"],
    ["requestTooLarge", "too-large"],
  ])("tells of %s as %s, with a sentence in both languages", async (fault, code) => {
    const { host } = await open(book);
    // A refusal of the custom XML parts alone is no failure: the workbook is then read without them.
    host.faults.refuseNext(fault, 2);
    const failure = await failureOf(withExcel((context) => readExcel(context)));
    expect(failure.code).toBe(code);
    for (const language of ["ko", "en"] as const) {
      expect(say(failures[failure.code], language, failure.params)).not.toMatch(/\{|\}/);
    }
  });

  it("waits until the person has finished typing in a cell, where Excel can", async () => {
    const { host } = await open(book, { requirements: desktopRequirements });
    host.faults.startCellEdit();
    const reading = withExcel((context) => readExcel(context));
    host.faults.endCellEdit();
    expect((await reading).sheets).toEqual(book.sheets);
  });

  it("says that a cell is being edited, where Excel does not wait", async () => {
    const { host } = await open(book);
    host.faults.startCellEdit();
    const reading = withExcel((context) => readExcel(context));
    expect((await failureOf(reading)).code).toBe("cell-edit");
    host.faults.endCellEdit();
  });

  it("tells of a sheet or cell that is no longer there", async () => {
    await open(book);
    const failure = await failureOf(
      withExcel(async (context) => {
        context.workbook.worksheets.getItem("gone").load("name");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("not-found");
  });

  it("tells of what Excel could not do with a request", async () => {
    await open(book);
    const failure = await failureOf(
      withExcel(async (context) => {
        context.workbook.worksheets.getItem("Log").getRange("A1:B1").values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe("internal");
    expect(failure.cause).toMatchObject({
      message: expect.stringContaining("dimensions") as string,
    });
  });

  it("lets a mistake in the code be one", async () => {
    await open(book);
    const mistake = new TypeError("x is undefined");
    await expect(withExcel(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  it("does not take the reading of an unloaded property for Excel's failure", async () => {
    await open(book);
    const reading = withExcel((context) =>
      Promise.resolve(context.workbook.worksheets.getItem("Log").name),
    );
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("an Excel that is too busy", () => {
  it("is asked again after a pause", async () => {
    const { host, requests } = await open(book);
    host.faults.refuseNext("throttled", 3);
    const read = await withExcel((context) => readExcel(context, { limits: { pauses } }));
    expect(read).toEqual(book);
    expect(requests.filter(({ body }) => body.includes("showHeaders"))).toHaveLength(4);
  });

  it("is left alone after the last pause", async () => {
    const { host } = await open(book);
    host.faults.refuseNext("throttled", 4);
    const reading = withExcel((context) => readExcel(context, { limits: { pauses } }));
    expect((await failureOf(reading)).code).toBe("throttled");
  });

  it("is not written to twice", async () => {
    const { host, grid } = await open(book);
    const events: string[] = [];
    grid.listen(({ kind }) => events.push(kind));
    await withExcel(async (context) => {
      await context.sync();
      host.faults.refuseNext("throttled", 2);
      await writeChanges(context, [change], 1900, { limits: { pauses } });
    });
    expect(events).toEqual(["changed"]);
  });
});

describe("a reading that Excel stops half-way", () => {
  it.each([1, 2, 3, 4])("gives nothing: after %d requests", async (requests) => {
    const { host } = await open(book);
    const answer = host.answer.bind(host);
    let left = requests;
    host.answer = (request) => {
      left -= 1;
      if (left === 0) host.faults.breakNext(3);
      return answer(request);
    };
    expect((await failureOf(withExcel((context) => readExcel(context)))).code).toBe("aborted");
  });
});

describe("slow answers", () => {
  it("are waited for", async () => {
    const { host } = await open(book);
    host.faults.latency = 5;
    expect(await withExcel((context) => readExcel(context))).toEqual(book);
  });
});

describe("a cancelled reading", () => {
  it("stops between two blocks, with the signal's reason", async () => {
    const { requests } = await open(workbook([sheet("Log", [[1], [2], [3]])]));
    const cancel = new AbortController();
    const seen: [number, number][] = [];
    const reading = withExcel((context) =>
      readExcel(context, {
        signal: cancel.signal,
        limits: { cellsAtOnce: 1 },
        onProgress: (done, total) => {
          seen.push([done, total]);
          if (done === 2) cancel.abort();
        },
      }),
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(requests.filter(({ body }) => body.includes("formulas"))).toHaveLength(2);
  });

  it("asks nothing when it was cancelled before", async () => {
    const { requests } = await open(book);
    const signal = AbortSignal.abort();
    await expect(withExcel((context) => readExcel(context, { signal }))).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toEqual([]);
  });
});

describe("one step of undo", () => {
  it("is asked for where Excel can", async () => {
    await open(book);
    const run = jest.spyOn(Excel, "run");
    await withExcel(() => Promise.resolve(), { oneUndo: true });
    await withExcel(() => Promise.resolve());
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
  });

  it("is done without where Excel cannot", async () => {
    await open(book, { requirements: { ...desktopRequirements, ExcelApi: "1.19" } });
    const run = jest.spyOn(Excel, "run");
    await withExcel(() => Promise.resolve(), { oneUndo: true });
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
  });

  it("is done without where Excel fails at it", async () => {
    const { grid } = await open(book);
    const run = jest.spyOn(Excel, "run");
    run.mockImplementationOnce(() =>
      Promise.reject(Object.assign(new Error("x"), { code: "UndoNotSupported", debugInfo: {} })),
    );
    await withExcel((context) => writeChanges(context, [change], 1900), { oneUndo: true });
    expect(grid.sheets[0]?.cells[0]?.[0]?.value).toBe(5);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("is not tried again where the failure is another", async () => {
    const { host } = await open(book);
    const run = jest.spyOn(Excel, "run");
    host.faults.refuseNext("accessDenied");
    const writing = withExcel((context) => writeChanges(context, [change], 1900), {
      oneUndo: true,
    });
    expect((await failureOf(writing)).code).toBe("denied");
    expect(run).toHaveBeenCalledTimes(1);
  });
});
