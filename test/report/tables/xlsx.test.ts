import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

import { isoFromSerial } from "../../../src/core/calendar/serial";
import { recognise } from "../../../src/form/recognise";
import type { FileReport } from "../../../src/report/file-report";
import { writeReport } from "../../../src/report/report-format";
import { csvOfFiles, csvOfFindings } from "../../../src/report/tables/csv";
import { isXlsxReport, xlsxReport } from "../../../src/report/tables/xlsx";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Cell } from "../../../src/workbook/workbook";
import {
  auditedFile,
  coefficientFinding,
  dailyLog,
  duplicateDate,
  emptySubmission,
  incompleteFile,
  options,
  otherKind,
  profileOf,
  setAsideFile,
  written,
} from "../examples";

const files: FileReport[] = [
  { ...auditedFile([coefficientFinding, duplicateDate(9)]), file: "2010/a b&.xlsx" },
  incompleteFile,
  setAsideFile,
  otherKind,
  { file: "=1+1.xlsx", status: "no-form" },
  auditedFile([], {
    submission: {
      ...emptySubmission,
      profile: profileOf({ name: "=cmd()", leadoffDate: 40_299 }),
      log: dailyLog([["2010-05-03", 5, 8]]),
    },
  }),
];

async function bytesOf(reports: readonly FileReport[], changed = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const all = (async function* () {
    for (const report of reports) yield await Promise.resolve(report);
  })();
  for await (const chunk of writeReport(xlsxReport, all, { ...options, ...changed }))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe("xlsxReport", () => {
  it.each(["ko", "en"] as const)("has the rows of both tables in CSV (%s)", async (language) => {
    const changed = { ...options, language, hiddenFiles: () => 2 };
    const { sheets } = readXlsx(await bytesOf(files, changed));
    const csvs = [
      await written<FileReport>((reports) => writeReport(csvOfFindings, reports, changed), files),
      await written<FileReport>((reports) => writeReport(csvOfFiles, reports, changed), files),
    ];
    for (const [index, csv] of csvs.entries()) {
      const { rows = [], tables = [] } = sheets[index] ?? {};
      const width = rows[0]?.length ?? 0;
      const cells = Array.from(rows, (row) =>
        Array.from({ length: width }, (_, column) => shown(row?.[column])),
      );
      expect(cells).toEqual(rowsOfCsv(csv));
      expect(tables[0]?.area).toMatchObject({ bottom: rows.length - 1, right: width - 1 });
    }
  });

  it("leads to the cells, or to the files where no cell is named", async () => {
    const pathTo = (file: string) => `../in/${file}`;
    const parts = unzipSync(await bytesOf(files, { pathTo }));
    const sheet = strFromU8(parts["xl/worksheets/findings.xml"] ?? new Uint8Array());
    expect(sheet).toContain('<hyperlink ref="I2" r:id="rId1" location="Profile!C14"/>');
    expect(sheet).toMatch(/<hyperlink ref="A\d+" r:id="rId\d"\/>/);
    const list = strFromU8(parts["xl/worksheets/_rels/files.xml.rels"] ?? new Uint8Array());
    expect(list).toContain('Target="../in/2010/a%20b%26.xlsx" TargetMode="External"');
  });

  it("is known again by its beginning, and is no record itself", async () => {
    const bytes = await bytesOf(files);
    expect(isXlsxReport(bytes.subarray(0, 256))).toBe(true);
    expect(isXlsxReport(Buffer.from("PK"))).toBe(false);
    expect(recognise(readXlsx(bytes))).toBeNull();
    expect(JSON.stringify(readXlsx(bytes).sheets)).not.toContain('"formula"');
  });
});

/** The rows of a CSV, without the apostrophes that it has for a spreadsheet's sake. */
function rowsOfCsv(csv: string): string[][] {
  const { Sheets, SheetNames } = read(csv.slice(1), { type: "string", raw: true });
  const sheet = Sheets[SheetNames[0] ?? ""] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  return rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, "")));
}

/** What a cell shows. */
function shown(cell: Cell | undefined): string {
  const { value = null, isDate } = cell ?? {};
  if (typeof value === "number") return isDate ? isoFromSerial(value) : String(value);
  return typeof value === "string" ? value : "";
}
