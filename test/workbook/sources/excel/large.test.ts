/** What is larger than Excel hands over at once. */
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { writeChanges } from "../../../../src/workbook/sources/excel/write-changes";
import type { Change, Workbook } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../../form/grid";
import { open, type OpenWorkbook } from "./open";

const fourMegabytes = 4 * 1024 * 1024;

/** A log of eight columns with dates, formulas that call the add-in, percentages and Korean remarks. */
function logOf(days: number): Workbook {
  const lines = Array.from({ length: days }, (_, day): GridCell[] => [
    { value: 40_301 + day, format: "yyyy-mm-dd" },
    100 + (day % 50),
    8.5,
    { value: 850 * day, formula: `ZA.HOURS($A$1:A${day + 1},$B$1:B${day + 1},"general")` },
    { value: day + 1, formula: `ZA.DAYS($A$1:A${day + 1},$B$1:B${day + 1})` },
    { value: 0.071, format: "0.00%" },
    day % 7 === 0 ? "정기 안전 점검" : null,
    "작업",
  ]);
  return workbook([sheet("무재해 일지", lines)]);
}

/** Changes to every so many rows of the first column. */
function changesOf(count: number, every: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    place: { sheet: "무재해 일지", row: index * every, column: 0 },
    value: 40_301.5 + index,
  }));
}

function largestPayload({ host }: OpenWorkbook): number {
  return Math.max(
    ...host.traffic.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)),
  );
}

describe("a sheet of 200,000 cells", () => {
  it("is read in four blocks, each less than 4 MB", async () => {
    const log = logOf(25_000);
    const excel = await open(log);
    const { result, syncs } = await excel.counted((context) => readExcel(context));
    expect(result).toEqual(log);
    expect(syncs).toBe(2 + 1 + 4 + 1);
    expect(largestPayload(excel)).toBeLessThan(fourMegabytes);
  });

  it("is written in requests of less than 4 MB", async () => {
    const excel = await open(workbook([sheet("무재해 일지", [["x"]])]));
    const changes = changesOf(200_000, 1);
    await withExcel((context) => writeChanges(context, changes, 1900));
    const [first] = excel.grid.sheets;
    expect(first?.cells.map((row) => row[0]?.value)).toEqual(changes.map(({ value }) => value));
    expect(largestPayload(excel)).toBeLessThan(fourMegabytes);
  });
});

describe("10,000 single cells", () => {
  it("are written in requests of less than 4 MB", async () => {
    const excel = await open(workbook([sheet("무재해 일지", [["x"]])]));
    const changes = changesOf(10_000, 2);
    await withExcel((context) => writeChanges(context, changes, 1900));
    const [first] = excel.grid.sheets;
    const written = first?.cells.flatMap((row) => row[0] ?? []);
    expect(written?.map(({ value }) => value)).toEqual(changes.map(({ value }) => value));
    expect(largestPayload(excel)).toBeLessThan(fourMegabytes);
  });
});

describe("a block that is too large for Excel", () => {
  const log = logOf(100);

  it("is read in halves when its values come as null", async () => {
    const { host, counted } = await open(log);
    host.faults.cellLimit = 300;
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(log);
    // 800 cells, twice 400, four times 200.
    expect(syncs).toBe(2 + 1 + 7 + 1);
  });

  it("is read in halves when the answer has too many bytes", async () => {
    const { host, counted } = await open(log);
    host.faults.payloadLimit = 16_000;
    const { result, syncs } = await counted((context) => readExcel(context));
    expect(result).toEqual(log);
    expect(syncs).toBe(2 + 1 + 3 + 1);
  });

  it("is responseBytes when it is a single cell", async () => {
    const { host } = await open(workbook([sheet("A", [["긴 글".repeat(3_000)]])]));
    host.faults.payloadLimit = 10_000;
    await expect(withExcel((context) => readExcel(context))).rejects.toMatchObject({
      name: "ExcelFailure",
      code: "too-large",
    });
  });
});

describe("a used range beyond all limits", () => {
  it("is refused before it is read, with the sheet's name", async () => {
    const { requests } = await open(workbook([sheet("A", [[1]]), sheet("Log", [[1], [2, 3]])]));
    const reading = withExcel((context) => readExcel(context, { limits: { cells: 4 } }));
    await expect(reading).rejects.toMatchObject({
      code: "too-many-cells",
      params: { sheet: "Log", limit: 4 },
    });
    expect(requests.filter(({ body }) => body.includes("formulas"))).toEqual([]);
  });
});
