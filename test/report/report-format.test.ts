import type { AuditedFile, FileReport } from "../../src/report/file-report";
import { reportFormats } from "../../src/report/formats";
import { filePartOf, type ReportFormat, writeReport } from "../../src/report/report-format";
import { htmlReport } from "../../src/report/html/page";
import { jsonReport } from "../../src/report/json";
import { sarifReport } from "../../src/report/sarif";
import { auditedFile, coefficientFinding, inTurn, options, written } from "./examples";
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

describe("a file that cannot be written", () => {
  it.each(Object.entries(reportFormats))("costs the others nothing (%s)", async (_, format) => {
    const wide: ReportFormat<unknown, string | Uint8Array> = format;
    const parts = files.map((each, index) =>
      filePartOf(each, wide, {}, options, { index, listedBefore: index }),
    );
    expect(parts.map(({ outcome }) => outcome)).toMatchObject([
      {
        file: "hostile.xlsx",
        status: "unreadable",
        error: { code: "internal", params: { reason: "a word that was taken for a key" } },
      },
      { file: "plant.xlsx", status: "ok", verdict: "errors" },
    ]);
    const chunks: string[] = [];
    for await (const chunk of writeReport(wide, inTurn(files), options)) {
      chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1"));
    }
    expect(chunks.join("").length).toBeGreaterThan(100);
  });

  it("leaves a page, a log and lines whole", async () => {
    const page = await written<FileReport>(
      (reports) => writeReport(htmlReport, reports, options),
      files,
    );
    expect(parsed(page).text).toContain("2 files in all: 1 with errors, 1 not read");
    const log = await written<FileReport>(
      (reports) => writeReport(sarifReport, reports, options),
      files,
    );
    expect(JSON.parse(log)).toMatchObject({
      runs: [{ properties: { verdicts: { "plant.xlsx": "errors" } } }],
    });
    const lines = await written<FileReport>(
      (reports) => writeReport(jsonReport, reports, options),
      files,
    );
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
