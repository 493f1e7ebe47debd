import { refusals } from "../../../../src/text/excel";
import { say } from "../../../../src/text/sentence";
import { lowRequirements } from "../../../../src/workbench/host/requirements";
import { parseArea } from "../../../../src/workbook/address";
import { checkChanges } from "../../../../src/workbook/sources/excel/check-changes";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import type { Area, Change, Sheet, Workbook } from "../../../../src/workbook/workbook";
import { sheet, workbook } from "../../../form/grid";
import { open, type OpenWorkbook } from "./open";

const rows = Array.from({ length: 6 }, (_, row) => [row, `b${row}`, { value: row, formula: "A1" }]);
const log = sheet("무재해 일지", rows);
const book = workbook([log]);

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

function change(address: string, content: Omit<Change, "place"> = { value: 7 }): Change {
  const { top, left } = area(address);
  return { place: { sheet: log.name, row: top, column: left }, ...content };
}

/** The reasons of refusals, by cell. */
async function refused(
  changes: readonly Change[],
  seen: Workbook = book,
): Promise<Record<string, string>> {
  const found = await withExcel((context) => checkChanges(context, changes, seen));
  return Object.fromEntries(found.map(({ reason, params }) => [params.cell, reason]));
}

function first({ grid }: OpenWorkbook) {
  const [only] = grid.sheets;
  if (!only) throw new Error("no sheet");
  return only;
}

function withSheet(changed: Partial<Sheet>): Workbook {
  return workbook([{ ...log, ...changed }]);
}

describe("checkChanges", () => {
  it("refuses nothing where everything can be written", async () => {
    const { counted, host } = await open(book);
    const changes = [change("A1"), change("A2"), change("C6", { formula: "A2" })];
    expect(await counted((context) => checkChanges(context, changes, book))).toEqual({
      result: [],
      syncs: 2,
    });
    expect(host.unknown).toEqual([]);
  });

  it("asks nothing when there are no changes", async () => {
    const { counted } = await open(book);
    expect(await counted((context) => checkChanges(context, [], book))).toEqual({
      result: [],
      syncs: 0,
    });
  });

  it("refuses the locked cells of a protected sheet, and only these", async () => {
    const excel = await open(book);
    first(excel).unlocked = [area("A2:A3")];
    expect(await refused([change("A1"), change("A2"), change("A3"), change("A4")])).toEqual({
      "'무재해 일지'!A1": "protected",
      "'무재해 일지'!A4": "protected",
    });
  });

  it("refuses a format for a protected sheet, where cells may get another value at most", async () => {
    const excel = await open(book);
    first(excel).unlocked = [area("A1:A6")];
    const formatted = change("A1", { value: 40301, format: "yyyy-mm-dd" });
    expect(await refused([formatted, change("A2")])).toEqual({ "'무재해 일지'!A1": "protected" });
  });

  it("lets formats through where the protection allows them", async () => {
    const excel = await open(book);
    first(excel).unlocked = [area("A1:A6")];
    first(excel).mayFormat = true;
    expect(await refused([change("A1", { value: 40301, format: "yyyy-mm-dd" })])).toEqual({});
  });

  it("refuses the cells of a dynamic array, and not those around it", async () => {
    const excel = await open(book);
    first(excel).spills = [area("A3:B4")];
    const changes = ["A2", "A3", "A4", "A5", "B4"].map((address) => change(address));
    expect(await refused(changes)).toEqual({
      "'무재해 일지'!A3": "spilled",
      "'무재해 일지'!A4": "spilled",
      "'무재해 일지'!B4": "spilled",
    });
  });

  it("refuses cells that a merged one covers", async () => {
    const merged = withSheet({ merges: [area("A1:B2")] });
    await open(merged);
    expect(await refused([change("A1"), change("B1"), change("A2"), change("A3")], merged)).toEqual(
      {
        "'무재해 일지'!B1": "merged",
        "'무재해 일지'!A2": "merged",
      },
    );
  });

  it("refuses the header of a table and values among its totals, and not its body", async () => {
    const table = {
      name: "Days",
      area: area("A1:C6"),
      headerRows: 1,
      totalsRows: 1,
      columns: ["a", "b", "c"],
    };
    const tabled = withSheet({ tables: [table] });
    await open(tabled);
    const total = { place: change("B6").place, formula: "SUM(B2:B5)" };
    expect(
      await refused([change("A1"), change("A2"), change("A5"), change("A6"), total], tabled),
    ).toEqual({
      "'무재해 일지'!A1": "table-frame",
      "'무재해 일지'!A6": "table-frame",
    });
  });

  it("refuses cells that are hidden, or that a filter hides", async () => {
    const excel = await open(book);
    first(excel).hiddenRows = new Set([1]);
    first(excel).hiddenColumns = new Set([2]);
    const changes = [change("A1"), change("A2"), change("A3"), change("C1"), change("C2")];
    expect(await refused(changes)).toEqual({
      "'무재해 일지'!A2": "hidden-cell",
      "'무재해 일지'!C1": "hidden-cell",
      "'무재해 일지'!C2": "hidden-cell",
    });
  });

  it("refuses cells of hidden sheets and of sheets that are gone", async () => {
    const { grid } = await open(workbook([log, sheet("S", [[1]])]));
    const seen = workbook([log, sheet("S", [[1]]), sheet("Old", [[1]])]);
    grid.sheetNamed("S").visibility = "hidden";
    const place = { row: 0, column: 0 };
    const onHidden = { place: { sheet: "S", ...place }, value: 2 };
    const gone = { place: { sheet: "Old", ...place }, value: 2 };
    expect(await refused([onHidden, gone, change("A1")], seen)).toEqual({
      "S!A1": "hidden-sheet",
      "Old!A1": "sheet-gone",
    });
  });

  it("refuses cells that hold something else than when they were read", async () => {
    await open(book);
    const others = rows.map((row, index) =>
      index === 1 ? [99, "b1", { value: 5, formula: "A1" }] : row,
    );
    const seen = withSheet({ rows: sheet("x", others).rows });
    expect(await refused([change("A2"), change("A3"), change("C2")], seen)).toEqual({
      "'무재해 일지'!A2": "changed",
    });
    const typedOver = withSheet({ rows: sheet("x", [[0, "b0", 0]]).rows });
    expect(await refused([change("C1"), change("A1")], typedOver)).toEqual({
      "'무재해 일지'!C1": "changed",
    });
  });

  it("has a sentence for every reason in both languages, with the cell first", async () => {
    const cell = "Log!A1";
    for (const sentence of Object.values(refusals)) {
      expect(say(sentence, "ko", { cell })).toMatch(/^Log!A1: .+[.]$/);
      expect(say(sentence, "en", { cell })).toMatch(/^Log!A1: .+[.]$/);
    }
    await open(book);
  });

  it("works with ExcelApi 1.9, which knows no spilled cells", async () => {
    const { host } = await open(book, { requirements: lowRequirements });
    expect(await refused([change("A1")])).toEqual({});
    expect(host.unknown).toEqual([]);
  });

  it("says beforehand what Excel would refuse", async () => {
    const excel = await open(book);
    first(excel).unlocked = [area("A1:A3")];
    const changes = [change("A1"), change("A2"), change("B3")];
    const found = await withExcel((context) => checkChanges(context, changes, book));
    const kept = changes.filter((one) => !found.some(({ change: other }) => other === one));
    await withExcel((context) => writeChanges(context, kept, 1900));
    expect(first(excel).cells.map((row) => row[0]?.value)).toEqual([7, 7, 2, 3, 4, 5]);
    await expect(
      withExcel((context) => writeChanges(context, [change("B3")], 1900)),
    ).rejects.toMatchObject({ cause: { code: "denied" } });
  });
});
