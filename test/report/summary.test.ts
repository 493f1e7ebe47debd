import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { summaryReport } from "../../src/report/summary";
import { displayWidth } from "../../src/text/display-width";
import {
  auditedFile,
  coefficientFinding,
  duplicateDate,
  ignoredFinding,
  incompleteFile,
  options,
  otherKind,
  written,
} from "./examples";

const file = (name: string, findings: Parameters<typeof auditedFile>[0]) =>
  auditedFile(findings, { file: name });
const files: readonly FileReport[] = [
  file("clean.xlsx", []),
  { file: "none.xlsx", status: "no-form" },
  otherKind,
  file("제출물/한빛정밀 주식회사/기록.xlsx", [coefficientFinding, duplicateDate(3)]),
  { file: "broken.xlsx", status: "unreadable", error: { code: "not-a-zip", params: {} } },
  file("worse.xlsx", [coefficientFinding, coefficientFinding]),
  { ...incompleteFile, file: "incomplete.xlsx" },
  file("review.xlsx", [duplicateDate(3), ignoredFinding]),
];

async function linesOf(changed: object = {}, of = files): Promise<string[]> {
  const text = await written<FileReport>(
    (reports) => writeReport(summaryReport, reports, { ...options, colours: false, ...changed }),
    of,
  );
  return text.trimEnd().split("\n");
}

describe("summaryReport", () => {
  it("lists the files worst first, the findings by rule, and the totals", async () => {
    expect(await linesOf()).toEqual([
      "Verdict       errors  warnings  infos  needs review  not checked  Files",
      "not read           –         –      –             –            –  broken.xlsx",
      "Errors             2         0      0             0            0  worse.xlsx",
      "Errors             1         1      0             0            0  제출물/한빛정밀 주식회사/기록.xlsx",
      "Incomplete         0         0      0             0            0  incomplete.xlsx",
      "Needs review       0         1      0             0            0  review.xlsx",
      "no form            –         –      –             –            –  none.xlsx",
      "other kind         –         –      –             –            –  old.xls",
      "Clean              0         0      0             0            0  clean.xlsx",
      "",
      "Severity  findings  files  Rule                Title",
      "error            3      2  goal-coefficient    Coefficient",
      "warning          2      2  log-duplicate-date  Duplicate date",
      "",
      "8 files in all: 2 with errors, 1 incomplete, 1 to review, 1 clean, 1 without a form, 1 not read, 1 of another kind",
      "3 errors, 2 warnings, 1 set aside; 0 passed, 0 not applicable",
    ]);
  });

  it("stands in line in Korean, and keeps to the terminal by cutting folders and titles", async () => {
    const lines = await linesOf({ language: "ko", columns: 76 });
    const table = lines.slice(0, lines.indexOf(""));
    expect(table[3]).toMatch(/^오류 있음 .* {2}…정밀 주식회사\/기록\.xlsx$/);
    expect(Math.max(...table.map(displayWidth))).toBeLessThanOrEqual(76);
    const startOf = (line: string, name: string) => displayWidth(line.slice(0, line.indexOf(name)));
    expect(startOf(table[2] ?? "", "worse")).toBe(startOf(table[0] ?? "", "파일"));
  });

  it("names at most a hundred files, and says how many more there are", async () => {
    const many = Array.from({ length: 120 }, (_, index) => file(`${index}.xlsx`, []));
    const lines = await linesOf({}, many);
    expect(lines.filter((line) => line.startsWith("Clean"))).toHaveLength(100);
    expect(lines).toContain("and 20 more files");
  });

  it("has no table of files where none is listed", async () => {
    expect(await linesOf({}, [])).toEqual([
      "0 files in all",
      "no findings; 0 passed, 0 not applicable",
    ]);
  });

  it("says what is hidden, and that it was stopped", async () => {
    const lines = await linesOf({ hiddenFiles: () => 3, interrupted: () => true });
    expect(lines.slice(-2)).toEqual([
      "Hidden by the options: 3 of the files",
      "Stopped before the end: only the files audited until then are in this report.",
    ]);
  });
});
