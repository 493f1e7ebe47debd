/** Odd, broken, protected and huge workbooks that other people made; see the corpus's own README. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { readXlsx, UnreadableWorkbook } from "../../../../src/workbook/sources/xlsx";
import type { Cell, CellValue, Sheet, Workbook } from "../../../../src/workbook/workbook";
import { cellsOf } from "../../cells";

const root = path.resolve(__dirname, "../../../..");
const folder = path.resolve(root, "../shared/corpus/workbooks");

function readFile(name: string): Workbook {
  return readXlsx(readFileSync(path.join(folder, name)));
}

/** What a file is read as, or its refusal, in a line or two. */
function outcomeOf(name: string): string {
  try {
    const { sheets, dateSystem } = readFile(name);
    return (dateSystem === 1904 ? "1904; " : "") + sheets.map(outlineOf).join("; ");
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return `refused: ${error.message}`;
    throw error;
  }
}

function outlineOf(sheet: Sheet): string {
  const cells = Object.values(cellsOf(sheet));
  const counts = {
    cells: cells.length,
    formulas: cells.filter(({ formula }) => formula !== undefined).length,
    merges: sheet.merges.length,
    tables: sheet.tables.length,
    "hidden rows": sheet.hiddenRows.size,
    "hidden columns": sheet.hiddenColumns.size,
  };
  const parts = Object.entries(counts).flatMap(([what, count]) =>
    count ? `${count} ${what}` : [],
  );
  const visibility = sheet.visibility === "visible" ? [] : [sheet.visibility];
  return `${sheet.name}: ${[...visibility, ...parts].join(", ") || "empty"}`;
}

function cellsOfFile(name: string): Record<string, Cell> {
  return cellsOf(readFile(name).sheets[0] ?? { rows: [] });
}

/** The values of a file's first sheet, by address. */
function valuesOf(name: string): Record<string, CellValue> {
  const cells = Object.entries(cellsOfFile(name));
  return Object.fromEntries(cells.map(([address, { value }]) => [address, value]));
}

/** The formulas of a file's first sheet, in their order. */
function formulasOf(name: string): string[] {
  return Object.values(cellsOfFile(name)).flatMap(({ formula }) => formula ?? []);
}

/** The workbooks whose outcomes are recorded. */
function recordedNames(): string[] {
  const snapshots = path.join(__dirname, "__snapshots__/corpus.test.ts.snap");
  const titles = readFileSync(snapshots, "utf8").matchAll(/a workbook of the corpus (.+) 1`\]/g);
  return Array.from(titles, ([, name = ""]) => name);
}

if (!existsSync(folder)) {
  // Named one by one: Jest fails on snapshots that no test, not even a skipped one, lays claim to.
  describe("a workbook of the corpus", () => {
    it.skip.each(recordedNames())("%s", (name) => {
      expect(outcomeOf(name)).toMatchSnapshot();
    });
  });
} else {
  describe("a workbook of the corpus", () => {
    it.each(readdirSync(folder))("%s", (name) => {
      expect(outcomeOf(name)).toMatchSnapshot();
    });
  });

  describe("the corpus", () => {
    it("has its values read right", () => {
      expect(valuesOf("date_1904.xlsx")).toMatchObject({ A1: 44_197, A3: 10.6320601851852 });
      expect(valuesOf("date_iso.xlsx")).toMatchObject({ A1: 44_197, A2: 44_197.423726851855 });
      expect(valuesOf("errors.xlsx")).toMatchObject({
        A1: { error: "#DIV/0!" },
        A7: { error: "#N/A" },
      });
      expect(valuesOf("rph.xlsx")).toEqual({ A1: "課きく　毛こ" });
      expect(valuesOf("has_x000D_.xlsx")).toEqual({ A1: "ABC\r\nDEF" });
      expect(valuesOf("inlineStr_cdata.xlsx")).toMatchObject({ A1: "Hello CDATA", A2: "12345" });
      expect(valuesOf("richtext-namespaced.xlsx")).toMatchObject({
        A1: "inline string\nLine 2\nLine 3",
      });
      expect(valuesOf("nonstandard-xml-ns-prefix.xlsx")).toEqual({
        A1: "a",
        B1: "b",
        A2: 1,
        B2: 3,
        A3: 2,
        B3: 4,
      });
      expect(valuesOf("whitespace_trim.xlsx")).toEqual({
        A1: "trimmed value",
        B1: "value with tabs",
        C1: " \t\n",
        D1: "clean text",
        A2: "line1\nline2",
        B2: "  line1\nline2  ",
        A3: "日期 时间",
      });
    });

    it("has its shared formulas written out right", () => {
      expect(formulasOf("shared_formula_reversed.xlsx")).toEqual(["A1", "A2", "A3", "A4", "A5"]);
      expect(formulasOf("issue_391.xlsx")).toEqual([
        "A1+1",
        "A2+1",
        "A3+1",
        "A4+1",
        "A5+1",
        "A6+1",
      ]);
      expect(formulasOf("column_row_ranges.xlsx").slice(0, 3)).toEqual([
        "SUM(E:F)",
        "SUM(F:G)",
        "SUM(G:H)",
      ]);
      expect(formulasOf("issue_567_absolute_shared.xlsx").slice(5, 8)).toEqual([
        "A$1",
        "B$1",
        "C$1",
      ]);
      expect(new Set(formulasOf("issue_553.xlsx"))).toEqual(new Set(['IF(ROW()>5,"한글","영어")']));
    });
  });

  describe("reading the corpus", () => {
    it("takes less than 300 MB", () => {
      const script = path.join(root, "test/workbook/read-folder.ts");
      const told = execFileSync(process.execPath, ["--import", "tsx", script, folder], {
        cwd: root,
      });
      const { megabytes } = JSON.parse(String(told)) as Record<string, number>;
      expect(megabytes).toBeLessThan(300);
    });
  });
}
