import {
  type Circumstances,
  usualCircumstances,
} from "../../../../src/workbook/sources/excel/circumstances";
import { readExcel, type ReadOptions } from "../../../../src/workbook/sources/excel/read-excel";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { parseArea } from "../../../../src/workbook/address";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import type { Area, Sheet, Workbook } from "../../../../src/workbook/workbook";
import { sheet, workbook } from "../../../form/grid";
import { emptiesUndo, open, type OpenWorkbook, undoRequirements } from "./open";

const log = sheet("일지", [
  ["일자", "출력인원", "누적"],
  [{ value: 40301, format: "yyyy-mm-dd" }, 12, { value: 96, formula: "ZA.RUNNING(A2,B2)" }],
]);
const plain = sheet("Sheet1", [["text", 1, true, null, 2.5]]);
const marked: Sheet = {
  ...sheet("'기록', 2010", [["a"], ["b"], ["c"], ["d", "e", "f"]], { merges: ["A1:B1"] }),
  hiddenRows: new Set([1, 2]),
  hiddenColumns: new Set([1]),
  tables: [
    {
      name: "Days",
      area: { top: 0, left: 0, bottom: 3, right: 0 },
      headerRows: 1,
      totalsRows: 1,
      columns: ["a"],
    },
  ],
};

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

/** As many cells in one column, one below the other. */
function column(cells: number, value: (row: number) => string | number): Workbook {
  const rows = Array.from({ length: cells }, (_, row) => [value(row)]);
  return workbook([sheet("Log", rows)]);
}

describe("readExcel", () => {
  it("reads sheets, cells, names, tables, merged areas and what is hidden", async () => {
    const whole = workbook([marked, log, { ...plain, visibility: "veryHidden" }], {
      names: [
        { name: "goal", refersTo: "일지!$C$2", hidden: false },
        { name: "secret", refersTo: "Sheet1!$A$1", sheet: "Sheet1", hidden: true },
      ],
    });
    const { host, counted } = await open(whole);
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(whole);
    expect(host.unknown).toEqual([]);
    expect(syncs).toBe(6);
  });

  it("takes rows and columns for hidden when they all are, without asking which", async () => {
    const rows = sheet("rows", [["a"], ["b"]]);
    const columns = sheet("columns", [["a", "b"]]);
    const whole = workbook([
      { ...rows, hiddenRows: new Set([0, 1]) },
      { ...columns, hiddenColumns: new Set([0, 1]) },
    ]);
    const { counted } = await open(whole);
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(whole);
    expect(syncs).toBe(4);
  });

  it("names the workbooks that formulas and names read", async () => {
    const linked = sheet("A", [
      [{ value: 1, formula: "[Old.xlsx]Log!A1+'C:\\z\\[Old.xlsx]Log'!A2" }],
    ]);
    const names = [{ name: "rate", refersTo: "[Rates.xlsx]R!$A$1", hidden: false }];
    const { counted } = await open(workbook([linked], { names }));
    const { result } = await counted((context) => readExcel(context));
    expect(result.externalLinks).toEqual(["Old.xlsx", "Rates.xlsx"]);
  });

  it("reads an Excel of ExcelApi 1.9, which knows no merged areas", async () => {
    const { host, counted } = await open(workbook([marked]), { requirements: lowRequirements });
    const { result } = await counted((context) => readExcel(context));
    expect(result).toEqual(workbook([{ ...marked, merges: [] }]));
    expect(host.unknown).toEqual([]);
  });
});

describe("the syncs of readExcel", () => {
  it("are four without dates and hidden rows, however many sheets", async () => {
    const one = await open(workbook([plain]));
    expect((await one.counted((context) => readExcel(context))).syncs).toBe(4);
    one.close();
    const sheets = Array.from({ length: 40 }, (_, index) => ({ ...plain, name: `S${index}` }));
    const many = await open(workbook(sheets));
    const { result, syncs } = await many.counted((context) => readExcel(context));
    expect(result.sheets).toEqual(sheets);
    expect(syncs).toBe(4);
  });

  it("are two for an empty workbook", async () => {
    const empty = workbook([sheet("Sheet1", [])]);
    const { counted } = await open(empty);
    expect(await counted((context) => readExcel(context))).toEqual({ result: empty, syncs: 2 });
  });

  it("are one more for each 50,000 cells", async () => {
    const { counted } = await open(column(100_001, (row) => row));
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(column(100_001, (row) => row));
    expect(syncs).toBe(2 + 1 + 3);
  });

  it("are fewer with the merged areas of an earlier snapshot and the date system", async () => {
    const { counted } = await open(workbook([log, marked]));
    const onDateSystem = jest.fn();
    const first = await counted((context) => readExcel(context, { onDateSystem }));
    expect(first.syncs).toBe(6);
    expect(onDateSystem.mock.calls).toEqual([[1900]]);
    const earlier = first.result;
    const again = await counted((context) => readExcel(context, { earlier, dateSystem: 1900 }));
    expect(again).toEqual({ result: first.result, syncs: 4 });
  });

  it.each([
    ["no date", [["일자"]]],
    ["a date that does not show its year", [[{ value: 40301, format: "[=1]yyyy;0" }]]],
  ])("leave the date system open with %s", async (_, rows) => {
    const { counted } = await open(workbook([sheet("A", rows)]));
    const onDateSystem = jest.fn();
    const { result } = await counted((context) => readExcel(context, { onDateSystem }));
    expect(result.dateSystem).toBe(1900);
    expect(onDateSystem).not.toHaveBeenCalled();
  });

  it("ask anew for merged areas where that takes nothing from what can be undone", async () => {
    const { grid, counted } = await open(workbook([marked]), { requirements: undoRequirements });
    const { result: earlier } = await counted((context) => readExcel(context));
    grid.sheetNamed(marked.name).merges.push(area("C1:C2"));
    const { result } = await counted((context) => readExcel(context, { earlier }));
    expect(result.sheets[0]?.merges).toEqual([area("A1:B1"), area("C1:C2")]);
  });

  it.each([
    ["the newest", undoRequirements],
    ["the oldest", lowRequirements],
  ])("leave what the person can undo alone in %s Excel", async (_, requirements) => {
    const { requests, counted } = await open(workbook([log, marked]), { requirements });
    await counted((context) => readExcel(context));
    expect(requests.length).toBeGreaterThan(4);
    expect(requests.filter(emptiesUndo)).toEqual([]);
  });
});

describe("the merged areas", () => {
  /** Excel says no more than that it cannot. */
  function failAlways({ host }: OpenWorkbook): void {
    const answer = host.answer.bind(host);
    host.answer = async (request) => {
      const answered = await answer(request);
      if (!request.body.includes("GetMergedAreas")) return answered;
      const Error = { Code: "GeneralException", Message: "internal error", ActionIndex: 0 };
      return { body: JSON.stringify({ Results: [], Error }) };
    };
  }

  it("are asked for in pieces where there are more than Excel names at once", async () => {
    const rows = Array.from({ length: 2_400 }, (_, row) => [row]);
    const merges = Array.from(
      { length: 1_200 },
      (_, index) => `A${2 * index + 1}:A${2 * index + 2}`,
    );
    const excel = await open(workbook([sheet("Log", rows, { merges })]));
    const { result, syncs } = await excel.counted((context) => readExcel(context));
    expect(result.sheets[0]?.merges).toEqual(merges.map(area));
    // All of them, twice half of them, four times a quarter.
    expect(syncs).toBe(2 + 7 + 1);
  });

  it("are given up soon where Excel fails for another reason", async () => {
    const rows = Array.from({ length: 2_400 }, (_, row) => [row]);
    const excel = await open(workbook([sheet("Log", rows, { merges: ["A1:A2"] })]));
    failAlways(excel);
    await expect(withExcel((context) => readExcel(context))).rejects.toMatchObject({
      code: "internal",
      cause: { message: "internal error" },
    });
    expect(excel.requests.filter(({ body }) => body.includes("GetMergedAreas"))).toHaveLength(3);
  });
});

describe("a sheet of which Excel refuses to tell something", () => {
  const book = workbook([
    { ...log, hiddenRows: new Set([1]) },
    { ...sheet("Other", [[1], [2], [3]]), hiddenRows: new Set([1]) },
  ]);

  async function read(excel: OpenWorkbook, options: ReadOptions = {}) {
    const onCircumstances = jest.fn();
    const result = await withExcel((context) =>
      readExcel(context, { ...options, onCircumstances }),
    );
    const [[circumstances] = []] = onCircumstances.mock.calls as [Circumstances][];
    return { sheets: result.sheets, unread: circumstances?.unread };
  }

  it("ends no reading when it is protected: what is hidden on it is unknown, and known of the others", async () => {
    const excel = await open(book);
    excel.grid.sheetNamed(log.name).unlocked = [];
    const { sheets, unread } = await read(excel);
    expect(unread).toEqual([{ sheet: log.name, part: "hidden" }]);
    expect(sheets.map(({ hiddenRows }) => [...hiddenRows])).toEqual([[], [1]]);
    expect(sheets.map(({ rows }) => rows)).toEqual(book.sheets.map(({ rows }) => rows));
  });

  it.each([
    ["GetMergedAreas", "AccessDenied", "merges"],
    ["formulas", "AccessDenied", "cells"],
    ["formulas", "UnsupportedSheet", "cells"],
  ] as const)("ends no reading when %s fails with %s", async (call, code, part) => {
    const excel = await open(book);
    const { host } = excel;
    const answer = host.answer.bind(host);
    const { id } = excel.grid.sheetNamed(log.name);
    host.answer = (request) => {
      if (request.body.includes(call) && request.body.includes(id)) host.faults.breakNext(0, code);
      return answer(request);
    };
    const first = await read(excel);
    expect(first.unread).toEqual([{ sheet: log.name, part }]);
    expect(first.sheets[1]).toEqual(book.sheets[1]);
    // A later reading that keeps the merged areas knows that they are unknown.
    const earlier = { ...book, sheets: first.sheets };
    expect((await read(excel, { earlier, unread: first.unread })).unread).toEqual(first.unread);
  });

  it("says how Excel calculates", async () => {
    const { host } = await open(book);
    const onCircumstances = jest.fn();
    const readIt = () => withExcel((context) => readExcel(context, { onCircumstances }));
    await readIt();
    host.calculationMode = "Manual";
    host.calculationState = "Calculating";
    await readIt();
    host.calculationState = "Pending";
    await readIt();
    expect(onCircumstances.mock.calls).toEqual([
      [usualCircumstances],
      [{ ...usualCircumstances, isManual: true, isCalculating: true }],
      [{ ...usualCircumstances, isManual: true }],
    ]);
  });

  it("says whether the workbook is a submission copy, and none of another sheet of the add-in", async () => {
    const { grid } = await open(
      workbook([plain, sheet("Report", [["a"]]), sheet("Seal", [["b"]])]),
    );
    const told: boolean[] = [];
    const onCircumstances = ({ isSubmissionCopy }: Circumstances) => told.push(isSubmissionCopy);
    const readIt = () => withExcel((context) => readExcel(context, { onCircumstances }));
    grid.addName({ name: "ZA_sheet", refersTo: '"report"', sheet: "Report", hidden: true });
    await readIt();
    grid.addName({ name: "ZA_sheet", refersTo: '"seal"', sheet: "Seal", hidden: true });
    await readIt();
    expect(told).toEqual([false, true]);
  });
});
