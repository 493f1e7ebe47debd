import type { AuditedFile, FileReport } from "../../src/report/file-report";
import { htmlReport } from "../../src/report/html/page";
import { jsonReport } from "../../src/report/json";
import { sarifReport } from "../../src/report/sarif";
import { csvOfFindings } from "../../src/report/tables/csv";
import { textReport } from "../../src/report/text";
import { auditedFile, coefficientFinding, options, written } from "./examples";
import { parsed } from "./html/parsed";

/** A file whose result no writer can write. */
const hostile: AuditedFile = {
  ...auditedFile([]),
  file: "hostile.xlsx",
  get result(): never {
    throw new TypeError("a word that was taken for a key");
  },
};
const files = [hostile, auditedFile([coefficientFinding])];

const writers = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
  csv: csvOfFindings,
};

describe("a file that cannot be written", () => {
  it.each(Object.entries(writers))("costs the others nothing (%s)", async (_, writer) => {
    const told: string[] = [];
    const onFile = ({ file, status }: FileReport) => told.push(`${file} ${status}`);
    const text = await written<FileReport>(
      (reports) => writer(reports, { ...options, colours: false, onFile }),
      files,
    );
    expect(text).toMatch(
      /hostile\.xlsx[^]*a word that was taken for a key|a word[^]*hostile\.xlsx/,
    );
    expect(text).toContain("with 50 workers it is 0.3103");
    expect(told).toEqual(["hostile.xlsx unreadable", "plant.xlsx ok"]);
  });

  it("leaves a page, a log and lines whole", async () => {
    const page = await written<FileReport>((reports) => htmlReport(reports, options), files);
    expect(parsed(page).text).toContain("2 files in all: 1 with errors, 1 not read");
    const log = await written<FileReport>((reports) => sarifReport(reports, options), files);
    expect(JSON.parse(log)).toMatchObject({
      runs: [{ properties: { verdicts: { "plant.xlsx": "errors" } } }],
    });
    const lines = await written<FileReport>((reports) => jsonReport(reports, options), files);
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { file: "hostile.xlsx", status: "unreadable", error: { code: "internal" } },
      { file: "plant.xlsx", status: "ok" },
    ]);
  });
});
