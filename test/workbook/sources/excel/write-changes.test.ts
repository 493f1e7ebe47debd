import { cellAddress, areaAddress } from "../../../../src/workbook/address";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import type { ExcelFailure } from "../../../../src/workbook/sources/excel/excel-failure";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import type { Cell, Change } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../../form/grid";
import { cellsOf, firstSheet } from "../../cells";
import { emptiesUndo, open, type OpenWorkbook, undoRequirements } from "./open";

const book = workbook([
  sheet(
    "산출 내역",
    Array.from({ length: 6 }, (_, row) => ["a", "b", "c", "d"].map((name) => `${name}${row}`)),
  ),
]);

function change(row: number, column: number, content: Omit<Change, "place">): Change {
  return { place: { sheet: "산출 내역", row, column }, ...content };
}

/** Writes, and tells which cells were given what. */
async function written(excel: OpenWorkbook, changes: readonly Change[]): Promise<string[]> {
  const given: string[] = [];
  const write = excel.grid.write.bind(excel.grid);
  excel.grid.write = (id, top, left, rows) => {
    for (const [row, line] of rows.entries()) {
      for (const [column, patch] of line.entries()) {
        const address = cellAddress(top + row, left + column);
        if (patch) given.push(`${address} ${Object.keys(patch).join()}`);
      }
    }
    write(id, top, left, rows);
  };
  await withExcel((context) => writeChanges(context, changes, 1900));
  return given;
}

/** The value that the first cell has after a text was written to it. */
async function textAfter(before: GridCell, text: string): Promise<unknown> {
  const { grid } = await open(workbook([sheet("산출 내역", [[before]])]));
  await withExcel((context) => writeChanges(context, [change(0, 0, { value: text })], 1900));
  return grid.sheets[0]?.cells[0]?.[0];
}

/** What a cell holds after a change to it. */
async function after(before: GridCell, content: Omit<Change, "place">): Promise<Cell | undefined> {
  await open(workbook([sheet("산출 내역", [[before, "end"]])]));
  await withExcel((context) => writeChanges(context, [change(0, 0, content)], 1900));
  const read = await withExcel((context) => readExcel(context));
  return cellsOf(firstSheet(read))["A1"];
}

describe("writeChanges", () => {
  it("gives something to the named cells and to no other", async () => {
    const excel = await open(book);
    const given = await written(excel, [
      change(1, 1, { value: 1 }),
      change(2, 1, { formula: "ZA.GOAL(A1,B1)" }),
      change(3, 1, { value: "확인" }),
      change(5, 1, { value: true }),
      change(2, 3, { value: null }),
      change(0, 0, { value: 40301, format: "yyyy-mm-dd" }),
    ]);
    expect(given.sort()).toEqual([
      "A1 numberFormat",
      "A1 value",
      "B2 value",
      "B3 formula",
      "B4 value",
      "B6 value",
      "D3 value",
    ]);
    const read = await withExcel((context) => readExcel(context));
    const cells = cellsOf(firstSheet(read));
    expect(cells).toEqual({
      ...cellsOf(firstSheet(book)),
      A1: { value: 40301, format: "yyyy-mm-dd", isDate: true },
      B2: { value: 1 },
      B3: { value: 0, formula: "ZA.GOAL(A1,B1)" },
      B4: { value: "확인" },
      B6: { value: true },
      D3: undefined,
    });
  });

  it("writes dates as the workbook counts its days, whatever the format of their cells", async () => {
    const { grid } = await open(
      workbook([sheet("산출 내역", [[null, { value: 38_839, format: "yyyy-mm-dd" }]])], {
        dateSystem: 1904,
      }),
    );
    const changes = [
      change(0, 0, { value: 40_471, isDate: true, format: "yyyy-mm-dd" }),
      change(0, 1, { value: 40_471, isDate: true }),
      change(0, 2, { value: 40_471, isDate: true }),
      change(0, 3, { value: 40_471 }),
    ];
    await withExcel((context) => writeChanges(context, changes, 1904));
    const id = grid.sheets[0]?.id ?? "";
    const [row = []] = grid.read(id, { top: 0, left: 0, bottom: 0, right: 3 });
    expect(row.map(({ value }) => value)).toEqual([39_009, 39_009, 39_009, 40_471]);
    const { sheets } = await withExcel((context) => readExcel(context));
    expect(sheets[0]?.rows[0]?.slice(0, 2)).toEqual([
      { value: 40_471, format: "yyyy-mm-dd", isDate: true },
      { value: 40_471, format: "yyyy-mm-dd", isDate: true },
    ]);
  });

  it("returns where it has written, in ranges without other cells", async () => {
    const { grid } = await open(book);
    const areas = await withExcel((context) =>
      writeChanges(
        context,
        [
          change(3, 1, { value: 3 }),
          change(1, 1, { value: 1 }),
          change(2, 1, { value: 2 }),
          change(5, 1, { value: 5 }),
          change(1, 2, { value: 1 }),
        ],
        1900,
      ),
    );
    expect(areas.map(({ area }) => areaAddress(area))).toEqual(["B2:B4", "B6", "C2"]);
    expect(new Set(areas.map(({ sheetId }) => sheetId))).toEqual(new Set([grid.sheets[0]?.id]));
  });

  it("needs two syncs, and none when there is nothing to write", async () => {
    const { counted } = await open(book);
    const changes = [change(0, 0, { value: 1 }), change(4, 2, { value: 2 })];
    expect((await counted((context) => writeChanges(context, changes, 1900))).syncs).toBe(2);
    expect(await counted((context) => writeChanges(context, [], 1900))).toEqual({
      result: [],
      syncs: 0,
    });
  });

  it("writes the later of two changes to one cell", async () => {
    const { grid } = await open(book);
    const changes = [change(0, 0, { value: 1 }), change(0, 0, { value: 2 })];
    await withExcel((context) => writeChanges(context, changes, 1900));
    expect(grid.sheets[0]?.cells[0]?.[0]?.value).toBe(2);
  });

  it("leaves what the person can undo alone", async () => {
    const { requests } = await open(book, { requirements: undoRequirements });
    const changes = [change(0, 0, { formula: "B1", format: "0" }), change(4, 2, { value: 2 })];
    await withExcel((context) => writeChanges(context, changes, 1900));
    expect(requests.filter(({ flags }) => flags & 1)).toHaveLength(1);
    expect(requests.filter(emptiesUndo)).toEqual([]);
  });

  it("says which sheet is gone, and writes nothing then", async () => {
    const { grid } = await open(book);
    const gone = { place: { sheet: "Old", row: 0, column: 0 }, value: 1 };
    const writing = withExcel((context) =>
      writeChanges(context, [change(0, 0, { value: 1 }), gone], 1900),
    );
    await expect(writing).rejects.toMatchObject({ code: "sheet-gone", params: { sheet: "Old" } });
    expect(grid.sheets[0]?.cells[0]?.[0]?.value).toBe("a0");
  });
});

describe("a text that is written", () => {
  it.each([
    "12",
    "1/2",
    "3월 5일",
    "2010-05-03",
    "오전 9:00",
    "=A1",
    "+1",
    "-",
    "@name",
    "TRUE",
    "false",
    "#N/A",
    "0.5%",
    "'quoted",
    " 12",
    "12 명",
    "무재해",
    "Log",
  ])("stays the text that it is: %s", async (text) => {
    expect(await textAfter("x", text)).toMatchObject({ value: text, numberFormat: "General" });
    expect(await textAfter({ value: "x", format: "@" }, text)).toMatchObject({ value: text });
  });
});

describe("the format of a cell", () => {
  const date = { value: 40_000, format: "yyyy. m. d." };

  it("stays when the change has none", async () => {
    expect(await after(date, { value: 40301 })).toEqual({
      ...date,
      value: 40301,
      isDate: true,
    });
  });

  it("becomes that of the change", async () => {
    const format = "yyyy-mm-dd";
    expect(await after("2010.5.3", { value: 40301, format })).toEqual({
      value: 40301,
      format,
      isDate: true,
    });
  });

  it("is text no longer when the cell gets a number or a formula", async () => {
    const text = { value: "12", format: "@" };
    expect(await after(text, { value: 12 })).toEqual({ value: 12 });
    expect(await after(text, { formula: "1+1" })).toEqual({ value: 0, formula: "1+1" });
    expect(await after(text, { value: "열둘" })).toEqual({ value: "열둘", format: "@" });
  });
});

describe("a writing that Excel stops", () => {
  const changes = [change(0, 0, { value: 1 }), change(2, 2, { value: 2 })];

  async function failureOf(excel: OpenWorkbook, bytesAtOnce = 1_500_000): Promise<ExcelFailure> {
    const error: unknown = await withExcel((context) =>
      writeChanges(context, changes, 1900, { limits: { bytesAtOnce } }),
    ).catch((reason: unknown) => reason);
    expect(excel.host.unknown).toEqual([]);
    return error as ExcelFailure;
  }

  /** Lets the request that writes, not the one before it, go wrong. */
  function whenWriting({ host }: OpenWorkbook, goWrong: () => void, after = 0): void {
    const answer = host.answer.bind(host);
    let left = after;
    host.answer = (request) => {
      if (request.body.includes('"Values"') && left-- === 0) goWrong();
      return answer(request);
    };
  }

  it("before the first cell is no more than refused", async () => {
    const excel = await open(book);
    whenWriting(excel, () => {
      excel.host.faults.refuseNext("accessDenied");
    });
    expect(await failureOf(excel)).toMatchObject({ code: "denied", written: [] });
    expect(excel.grid.sheets[0]?.cells[0]?.[0]?.value).toBe("a0");
  });

  it("between its cells is told as half-written, with the reason and what may have changed", async () => {
    const excel = await open(book);
    whenWriting(excel, () => {
      // The first value is set and the second is not.
      excel.host.faults.breakNext(7);
    });
    const failure = await failureOf(excel);
    expect(excel.grid.sheets[0]?.cells[0]?.[0]?.value).toBe(1);
    expect(excel.grid.sheets[0]?.cells[2]?.[2]?.value).toBe("c2");
    expect(failure).toMatchObject({ code: "half-written", params: { cells: 2 } });
    expect(failure.cause).toMatchObject({ name: "ExcelFailure", code: "aborted" });
    expect(failure.written.map(({ area }) => areaAddress(area))).toEqual(["A1", "C3"]);
  });

  it("between two requests is told as half-written, with what was written before", async () => {
    const excel = await open(book);
    whenWriting(
      excel,
      () => {
        excel.host.faults.refuseNext("accessDenied");
      },
      1,
    );
    const failure = await failureOf(excel, 1);
    expect(failure).toMatchObject({ code: "half-written", params: { cells: 2 } });
    expect(failure.cause).toMatchObject({ code: "denied" });
    expect(failure.written.map(({ area }) => areaAddress(area))).toEqual(["A1"]);
  });

  it("because of a protected sheet is told with what was written before", async () => {
    const excel = await open(book);
    const [only] = excel.grid.sheets;
    if (only) only.unlocked = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const failure = await failureOf(excel);
    expect(failure).toMatchObject({ code: "half-written" });
    expect(failure.cause).toMatchObject({ code: "denied" });
  });
});
