import { read, utils } from "@e965/xlsx";

import type { FileReport } from "../../../src/report/file-report";
import { writeReport } from "../../../src/report/report-format";
import { readBaseline } from "../../../src/report/baseline";
import { csvOfFiles, csvOfFindings, isCsvReport } from "../../../src/report/tables/csv";
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

/** The rows of a CSV as a spreadsheet reads them, by the headings; every row is as long as they are. */
function rowsIn(csv: string): Partial<Record<string, string>>[] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const { Sheets, SheetNames } = read(csv.slice(1), { type: "string", raw: true });
  const sheet = Sheets[SheetNames[0] ?? ""] ?? {};
  const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  const [heads = [], ...rows] = lines;
  for (const row of rows) expect(row).toHaveLength(heads.length);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [heads[index] ?? "", cell] as const)),
  );
}

const findingsOf = async (files: readonly FileReport[], changed = {}) =>
  written<FileReport>(
    (reports) => writeReport(csvOfFindings, reports, { ...options, ...changed }),
    files,
  );
const filesOf = async (files: readonly FileReport[], changed = {}) =>
  written<FileReport>(
    (reports) => writeReport(csvOfFiles, reports, { ...options, ...changed }),
    files,
  );

const noForm: FileReport = { file: "=b.xlsx", status: "no-form" };

describe("csvOfFindings", () => {
  it("writes a row a finding: figures as they are, dates as ISO text, the fix in words", async () => {
    const cause = { ...coefficientFinding, consequences: [duplicateDate(9)] };
    const review = { ...duplicateDate(4), result: "needs-review" as const };
    expect(rowsIn(await findingsOf([auditedFile([cause, review])]))).toEqual([
      {
        File: "plant.xlsx",
        Status: "audited",
        Verdict: "Errors",
        Kind: "finding",
        Severity: "error",
        Rule: "goal-coefficient",
        "Rule title": "Coefficient",
        Sheet: "Profile",
        Range: "C14",
        Clauses: "GOAL-4",
        Message: "Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.",
        Found: "1",
        "Unit found": "",
        Expected: "0.3103448275862069",
        "Unit expected": "",
        Fix: 'C14 ← =ZA.COEFFICIENT(C12,"general")',
        "Fix is safe": "yes",
        "Follows from it": "log-duplicate-date Log!A10",
        "Set aside because": "",
        "Since the earlier audit": "",
        Key: "goal-coefficient C14",
      },
      expect.objectContaining({
        Kind: "needs review",
        Severity: "warning",
        Range: "A5",
        Found: "2010-05-07",
        Expected: "",
        Fix: "",
        "Fix is safe": "",
      }) as unknown,
    ]);
  });

  it("has a row for files without a finding, without a form, and not read", async () => {
    const csv = await findingsOf([auditedFile([]), noForm, otherKind]);
    expect(rowsIn(csv)).toMatchObject(
      [
        { File: "plant.xlsx", Status: "audited", Verdict: "Clean", Kind: "", Message: "" },
        { File: "'=b.xlsx", Status: "no form", Verdict: "", Message: /No Zero Accident form/ },
        { File: "old.xls", Status: "not read", Verdict: "", Message: /no \.xlsx workbook/ },
      ].map(({ Message, ...row }) => ({
        ...row,
        Message: Message === "" ? "" : (expect.stringMatching(Message) as unknown),
      })),
    );
  });

  it("says what was not checked, not read, set aside, and which ignores match nothing", async () => {
    expect(rowsIn(await findingsOf([incompleteFile, setAsideFile]))).toMatchObject([
      { Kind: "not checked", Rule: "log-person-hours", Sheet: "", Range: "" },
      { Kind: "not checked", Rule: "log-person-hours", Sheet: "Log", Range: "B5" },
      { Kind: "not checked", Rule: "log-running-totals", Sheet: "Log", Range: "B5" },
      { Kind: "part not read", Rule: "", Sheet: "Log", Range: "A8:D10" },
      {
        Kind: "set aside",
        Verdict: "Nothing left",
        "Set aside because": "Reason: two shifts; see <ledger>\ufffd[2J (Kim, 2026-03-02)",
      },
      { Kind: "ignore without a match", Key: "goal-coefficient profile.coefficient" },
    ]);
  });

  it("says what an earlier audit had and had not", async () => {
    const earlier = JSON.stringify({
      file: "plant.xlsx",
      findings: [{ key: "gone A1", rule: "gone", sheet: "Log", range: "A1", message: "was wrong" }],
    });
    const csv = await findingsOf([auditedFile([coefficientFinding])], {
      baseline: readBaseline(earlier),
    });
    expect(rowsIn(csv)).toMatchObject([
      { Rule: "goal-coefficient", "Since the earlier audit": "new" },
      { Kind: "solved", Rule: "gone", Message: "was wrong", "Since the earlier audit": "solved" },
    ]);
  });

  it("speaks the reader's language, and says units", async () => {
    const hours = {
      ...coefficientFinding,
      found: { value: 480_000, unit: "person-hours" as const },
    };
    const [row] = rowsIn(await findingsOf([auditedFile([hours])], { language: "ko" }));
    expect(row).toMatchObject({
      "점검 결과": "오류 있음",
      구분: "지적",
      심각도: "오류",
      "기재된 값": "480000",
      "기재된 값의 단위": "인시",
      "확실한 수정": "예",
    });
  });
});

describe("csvOfFiles", () => {
  const submission = {
    ...emptySubmission,
    profile: profileOf({
      name: "@hanbit",
      industry: "200",
      leadoffDate: 40_301,
      enrollment: 320,
      rate: 0.71,
    }),
    log: dailyLog([
      ["2010-05-03", 320, 8],
      ["2010-05-04", 320, 8],
    ]),
  };

  it("writes a row a file: what the audit came to, and where the record stands", async () => {
    const file = auditedFile([coefficientFinding, duplicateDate(3)], { submission });
    expect(rowsIn(await filesOf([file]))).toMatchObject([
      {
        File: "plant.xlsx",
        Status: "audited",
        Verdict: "Errors",
        Errors: "1",
        Warnings: "1",
        "Needs review": "0",
        "Rules not checked": "0",
        Workplace: "'@hanbit",
        Leadoff: "2010-05-03",
        "Current record since": "2010-05-03",
        "End of the log": "2010-05-04",
        "ZA days": "2",
        "ZA person-hours": "5120",
        "Unit of the goal": "person-hours",
        Achieved: "5120",
        "Multiple reached": "0",
        "Achieved, in goals": "0.01",
      },
    ]);
  });

  it("says how many files are hidden, as the other table does", async () => {
    const hiddenFiles = () => 3;
    const said = "Hidden by the options: 3 of the files";
    expect(rowsIn(await filesOf([], { hiddenFiles }))).toMatchObject([
      { File: "", Status: "hidden", Reason: said },
    ]);
    expect(rowsIn(await findingsOf([], { hiddenFiles }))).toMatchObject([
      { File: "", Kind: "hidden", Message: said },
    ]);
  });

  it("leaves blank what is not known, of files not audited too", async () => {
    const rows = rowsIn(await filesOf([auditedFile([]), noForm, otherKind]));
    expect(rows).toMatchObject([
      { Verdict: "Clean", Errors: "0", Workplace: "", Achieved: "" },
      { File: "'=b.xlsx", Status: "no form", Verdict: "", Errors: "" },
      { Status: "not read", Verdict: "", Errors: "" },
    ]);
  });
});

describe("isCsvReport", () => {
  it("knows the reports of both kinds and languages, and no other CSV", async () => {
    for (const language of ["ko", "en"]) {
      for (const csv of [await findingsOf([], { language }), await filesOf([], { language })]) {
        expect(isCsvReport(csv)).toBe(true);
        expect(isCsvReport(csv.slice(1))).toBe(false);
      }
    }
    expect(isCsvReport("\ufeff날짜,출력인원\r\n")).toBe(false);
  });
});
