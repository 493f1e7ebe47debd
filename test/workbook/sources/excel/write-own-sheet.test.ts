import type { OwnSheet } from "../../../../src/workbook/own-sheet/own-sheet";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeOwnSheet } from "../../../../src/workbook/sources/excel/write-own-sheet";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { workbookOf } from "../../../host/workbook-of";
import { open } from "./open";

const book = workbookOf({ Log: [["Workers", 5]] });

const report: OwnSheet = {
  kind: "report",
  name: "Report",
  columns: [20, 10],
  rows: [
    { cells: [{ value: "Audit", style: "title", span: 2 }], height: 30 },
    {
      cells: [
        { value: "Cell", style: "columnHead" },
        { value: "Day", style: "columnHead" },
      ],
    },
    {
      cells: [
        {
          value: "A1",
          style: "link",
          link: { sheet: "Log", area: { top: 0, left: 0, bottom: 0, right: 0 } },
        },
        { value: 40301, style: "figure", isDate: true, format: "yyyy-mm-dd" },
      ],
    },
  ],
  frozenRows: 2,
  print: { orientation: "landscape", titleRow: 1, footer: "&P / &N" },
};

const write = (sheet: OwnSheet = report, limits?: { bytesAtOnce: number }) =>
  withExcel((context) => writeOwnSheet(context, sheet, 1900, { ...(limits && { limits }) }));

const withTexts = (...texts: string[]): OwnSheet => ({
  ...report,
  rows: texts.map((value) => ({ cells: [{ value, style: "text" }] })),
});

describe("an own sheet", () => {
  it("is added after the last sheet, with its cells, looks and links", async () => {
    const { grid, host } = await open(book);
    const { name, sheetId } = await write();
    expect(grid.sheets.map((sheet) => sheet.name)).toEqual(["Log", "Report"]);
    expect([name, sheetId]).toEqual(["Report", grid.sheetNamed("Report").id]);
    const { cells, merges, layout } = grid.sheetNamed("Report");
    expect(cells.map((line) => line.map((cell) => cell?.value))).toEqual([
      ["Audit", null],
      ["Cell", "Day"],
      ["A1", 40301],
    ]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cells[0]?.[0]?.look).toMatchObject({ bold: true, size: 16, wraps: false });
    expect(cells[1]?.[1]).toMatchObject({ fill: "#D9E6F2", look: { horizontal: "Center" } });
    expect(cells[2]?.[1]).toMatchObject({ numberFormat: "yyyy-mm-dd" });
    expect(cells[2]?.[0]?.look).toMatchObject({
      color: "#0B5CAD",
      link: { documentReference: "Log!A1" },
    });
    const line = { style: "Continuous", weight: "Thin", color: "#9AA5B1" };
    expect(cells[1]?.[0]?.look?.borders).toEqual({
      top: line,
      bottom: line,
      left: line,
      right: line,
    });
    expect([...layout.rowHeights]).toEqual([[0, 30]]);
    expect(layout.columnWidths.get(0)).toBeGreaterThan(layout.columnWidths.get(1) ?? Infinity);
    expect(host.unknown).toEqual([]);
  });

  it("is ready to print, its head on every page", async () => {
    const { grid } = await open(book);
    await write();
    expect(grid.sheetNamed("Report").layout).toMatchObject({
      gridlines: false,
      frozenRows: 2,
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        titleRows: "$2:$2",
        centerFooter: "&P / &N",
      },
    });
  });

  it("is written by every Excel that the manifest lets in", async () => {
    const { grid, host } = await open(book, { requirements: lowRequirements });
    await write();
    expect(grid.sheets).toHaveLength(2);
    expect(host.unknown).toEqual([]);
  });

  it("is written anew in place, with nothing left of before, under another name and at another place", async () => {
    const { grid } = await open(book);
    await write();
    const { id } = grid.sheetNamed("Report");
    grid.renameSheet(id, "심사용");
    grid.sheets.reverse();
    grid.write(id, 20, 5, [[{ value: "a person's note", fill: "#FFFF00" }]]);
    const written = await write(withTexts("one"));
    expect(written).toMatchObject({ name: "심사용", sheetId: id });
    expect(grid.sheets.map(({ name }) => name)).toEqual(["심사용", "Log"]);
    expect(grid.used(id, false)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    const { merges, layout, cells } = grid.sheet(id);
    expect([merges, [...layout.rowHeights]]).toEqual([[], []]);
    expect(cells[0]?.[0]?.look?.bold).toBe(false);
  });

  it("is one of each kind", async () => {
    const { grid } = await open(book);
    await write();
    await write({ ...report, kind: "deadlines", name: "Deadlines" });
    await write({ ...report, kind: "deadlines", name: "Deadlines" });
    expect(grid.sheets.map(({ name }) => name)).toEqual(["Log", "Report", "Deadlines"]);
  });

  it("never takes a person's sheet for its own", async () => {
    const { grid } = await open(workbookOf({ REPORT: [["mine"]], "report (2)": [[1]] }));
    expect((await write()).name).toBe("Report (3)");
    expect(grid.sheetNamed("REPORT").cells[0]?.[0]?.value).toBe("mine");
  });

  it("keeps within the length of a name", async () => {
    const long = "가".repeat(31);
    await open(workbookOf({ [long]: [[1]] }));
    expect((await write({ ...report, name: long })).name).toBe(`${"가".repeat(27)} (2)`);
  });

  it("of two that a person has copied is the one with its own name", async () => {
    const { grid } = await open(book);
    await write();
    const copy = grid.addSheet("Report (2)");
    grid.addName({ name: "ZA_sheet", refersTo: '"report"', sheet: "Report (2)", hidden: true });
    grid.sheets.reverse();
    expect((await write()).name).toBe("Report");
    expect(grid.used(copy, false)).toBeNull();
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "1/2", "'quoted", "TRUE", "#N/A", "12"])(
    "holds the text %s as a text",
    async (text) => {
      const { grid } = await open(book);
      await write(withTexts(text));
      expect(grid.sheetNamed("Report").cells[0]?.[0]).toMatchObject({ value: text, formula: null });
    },
  );

  it("counts days as the workbook does", async () => {
    const { grid } = await open({ ...book, dateSystem: 1904 });
    await withExcel((context) => writeOwnSheet(context, report, 1904));
    expect(grid.sheetNamed("Report").cells[2]?.[1]?.value).toBe(40301 - 1462);
  });

  it("is written in several requests where it is long", async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const { grid, requests } = await open(book);
    await write(withTexts(...texts), { bytesAtOnce: 200 });
    expect(requests.length).toBeGreaterThan(8);
    expect(grid.sheetNamed("Report").cells.map((line) => line[0]?.value)).toEqual(texts);
  });

  it("does not come to the front, and touches no other sheet", async () => {
    const { grid } = await open(book);
    const before = grid.selection;
    const changed: string[] = [];
    const { id } = grid.sheetNamed("Log");
    grid.listen((event) => {
      if ("sheet" in event && event.sheet === id) changed.push(event.kind);
    });
    await write();
    expect([grid.selection, changed]).toEqual([before, []]);
  });

  it("is refused where the structure of the workbook is protected, unless it is there already", async () => {
    const { grid } = await open(book);
    grid.isStructureProtected = true;
    await expect(write()).rejects.toMatchObject({ code: "structure-protected" });
    grid.isStructureProtected = false;
    await write();
    grid.isStructureProtected = true;
    expect((await write()).name).toBe("Report");
  });

  it("is refused where a person has protected it", async () => {
    const { grid } = await open(book);
    await write();
    grid.sheetNamed("Report").unlocked = [];
    await expect(write()).rejects.toMatchObject({
      code: "own-sheet-protected",
      params: { sheet: "Report" },
    });
  });

  it("is not read", async () => {
    const { counted } = await open(book);
    const before = await counted((context) => readExcel(context));
    await write();
    const after = await counted((context) => readExcel(context));
    expect(after).toEqual(before);
  });
});

describe("a sheet that takes several requests", () => {
  const long = withTexts(...Array.from({ length: 40 }, (_, index) => `line ${index}`));
  const limits = { bytesAtOnce: 200 };
  const sheetsOf = ({ grid }: Awaited<ReturnType<typeof open>>) =>
    grid.sheets.map(({ name }) => name);

  /** Writes it and cancels once so many rows are written. */
  const cancelledAt = (rows: number) => {
    const control = new AbortController();
    const told: [number, number][] = [];
    const writing = withExcel((context) =>
      writeOwnSheet(context, long, 1900, {
        limits,
        signal: control.signal,
        onRows: (written, of) => {
          told.push([written, of]);
          if (written >= rows) control.abort(new Error("enough"));
        },
      }),
    );
    return { writing, told };
  };

  it("tells how many of its rows are written", async () => {
    await open(book);
    const { writing, told } = cancelledAt(Infinity);
    await writing;
    const counts = told.map(([written]) => written);
    expect(counts[0]).toBe(0);
    expect(counts.length).toBeGreaterThan(8);
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([40]));
  });

  it.each([0, 10])("leaves no new sheet where it is cancelled after %i rows", async (rows) => {
    const excel = await open(book);
    await expect(cancelledAt(rows).writing).rejects.toThrow("enough");
    expect(sheetsOf(excel)).toEqual(["Log"]);
  });

  it("leaves the sheet that is there where it is cancelled before the first row", async () => {
    const excel = await open(book);
    await write();
    await expect(cancelledAt(0).writing).rejects.toThrow("enough");
    expect(excel.grid.sheetNamed("Report").cells[0]?.[0]?.value).toBe("Audit");
  });

  it("says how much is there where it is cancelled later", async () => {
    const excel = await open(book);
    await write();
    const { writing, told } = cancelledAt(10);
    const failure = await writing.catch((error: unknown) => error);
    const [rows] = told.at(-1) ?? [];
    expect(failure).toMatchObject({
      code: "own-sheet-unfinished",
      params: { sheet: "Report", rows, of: 40 },
      written: [{ sheetId: excel.grid.sheetNamed("Report").id }],
    });
    const { cells } = excel.grid.sheetNamed("Report");
    expect(cells.flatMap((line) => line[0]?.value ?? [])).toHaveLength(rows ?? -1);
  });

  it("leaves no new sheet where Excel stops half-way, and the reason is Excel's", async () => {
    const excel = await open(book);
    const writing = withExcel((context) =>
      writeOwnSheet(context, long, 1900, {
        limits,
        onRows: (written) => {
          if (written >= 10) excel.host.faults.breakNext(3);
        },
      }),
    );
    await expect(writing).rejects.toMatchObject({ code: "aborted" });
    expect(sheetsOf(excel)).toEqual(["Log"]);
  });
});
