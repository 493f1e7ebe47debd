import "@microsoft/jest-sarif";
import type { Log, Result } from "sarif";

import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { sarifReport } from "../../src/report/sarif";
import {
  auditedFile,
  coefficientFinding,
  duplicateDate,
  ignoredFinding,
  incompleteFile,
  options,
  otherKind,
  setAsideFile,
  written,
} from "./examples";

async function logOf(
  files: readonly FileReport[],
  changed: Partial<typeof options> = {},
): Promise<Log> {
  const text = await written<FileReport>(
    (reports) => writeReport(sarifReport, reports, { ...options, ...changed }),
    files,
  );
  return JSON.parse(text) as Log;
}

function resultsOf(log: Log): Result[] {
  return log.runs[0]?.results ?? [];
}

const unreadable: FileReport = {
  file: "깨진 파일.xlsx",
  status: "unreadable",
  error: { code: "encrypted", params: {} },
};

describe("sarifReport", () => {
  it.each(["__proto__", "constructor"])("keeps the verdict of a file called %s", async (file) => {
    const log = await logOf([{ ...auditedFile([coefficientFinding]), file }]);
    expect(Object.entries(log.runs[0]?.properties?.["verdicts"] as object)).toEqual([
      [file, "errors"],
    ]);
  });

  const review = { ...duplicateDate(4), result: "needs-review" as const };
  const info = { ...duplicateDate(5), severity: "info" as const };
  const files = [
    auditedFile([coefficientFinding, review]),
    auditedFile([info], { file: "기록/2010.xlsx" }),
    unreadable,
    { file: "minutes.xlsx", status: "no-form" } as const,
  ];

  it.each(["ko", "en"] as const)("is a valid log over many files (%s)", async (language) => {
    expect(await logOf(files, { language })).toBeValidSarifLog();
  });

  it("leads to what follows from a finding too", async () => {
    const cause = { ...coefficientFinding, consequences: [duplicateDate(4)] };
    const log = await logOf([auditedFile([cause])]);
    expect(log).toBeValidSarifLog();
    const [result] = resultsOf(log);
    expect(resultsOf(log)).toHaveLength(1);
    const [related] = result?.relatedLocations ?? [];
    expect(related?.logicalLocations?.[1]?.fullyQualifiedName).toBe("Log!A5");
    expect(related?.message?.text).toContain("Log!A5");
  });

  it("is a valid log of nothing", async () => {
    expect(await logOf([])).toBeValidSarifLog();
  });

  it("describes its rules with titles, help and levels", async () => {
    const driver = (await logOf([])).runs[0]?.tool.driver;
    expect(driver).toMatchObject({ name: "za", version: "0.1.0", language: "en" });
    expect(driver?.rules).toMatchObject([
      {
        id: "goal-coefficient",
        shortDescription: { text: "Coefficient" },
        fullDescription: { text: "Calculates the coefficient again." },
        help: { text: "Calculates the coefficient again." },
        defaultConfiguration: { level: "error" },
        properties: { tags: ["GOAL-4"] },
      },
      { id: "log-duplicate-date", defaultConfiguration: { level: "warning" } },
    ]);
  });

  it.each(["https://example.com/za", "https://example.com/za/"])(
    "names the page of each rule, where the pages are published at %s",
    async (homepage) => {
      const log = await logOf(files, { homepage });
      expect(log.runs[0]?.tool.driver.rules?.map(({ helpUri }) => helpUri)).toEqual([
        "https://example.com/za/docs/rules/goal-coefficient.md",
        "https://example.com/za/docs/rules/log-duplicate-date.md",
      ]);
      expect(log).toBeValidSarifLog();
    },
  );

  it("names no page where none is published", async () => {
    const [rule] = (await logOf([])).runs[0]?.tool.driver.rules ?? [];
    expect(rule).not.toHaveProperty("helpUri");
  });

  it("points at rule, file, sheet and cell, with found, expected and fix", async () => {
    const [first] = resultsOf(await logOf(files));
    expect(first).toMatchObject({
      ruleId: "goal-coefficient",
      ruleIndex: 0,
      kind: "fail",
      level: "error",
      message: { text: "Profile!C14: the coefficient is 1; with 50 workers it is 0.3103." },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "plant.xlsx" } },
          logicalLocations: [
            { name: "Profile", kind: "sheet" },
            { name: "C14", fullyQualifiedName: "Profile!C14", kind: "cell" },
          ],
        },
      ],
      properties: {
        severity: "error",
        clauses: ["GOAL-4"],
        found: 1,
        expected: 0.3103448275862069,
        fix: { safe: true, changes: [{ sheet: "Profile", cell: "C14" }] },
      },
    });
  });

  it("gives what a person must decide the kind review, and infos the level note", async () => {
    const results = resultsOf(await logOf(files));
    expect(results.map(({ kind, level, ruleIndex }) => [kind, level, ruleIndex])).toEqual([
      ["fail", "error", 0],
      ["review", "none", 1],
      ["fail", "note", 1],
    ]);
  });

  it("encodes the names of files", async () => {
    const [, , third] = resultsOf(await logOf(files));
    expect(third?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "%EA%B8%B0%EB%A1%9D/2010.xlsx",
    );
  });

  it("gives what was set aside a suppression, and notes the ignores that match nothing", async () => {
    const log = await logOf([setAsideFile]);
    expect(log).toBeValidSarifLog();
    const { reason, by, date } = ignoredFinding.ignored;
    expect(resultsOf(log)[0]?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: reason, properties: { by, date } },
    ]);
    const notifications = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications;
    expect(notifications?.map(({ descriptor, level }) => [descriptor?.id, level])).toEqual([
      ["unmatched-ignore", "warning"],
      ["ignores-several", "warning"],
    ]);
    expect(resultsOf(await logOf(files))[0]).not.toHaveProperty("suppressions");
  });

  it("notes the files that could not be read", async () => {
    const [invocation] = (await logOf(files)).runs[0]?.invocations ?? [];
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", descriptor: { id: "encrypted" } }],
    });
    const [clean] = (await logOf([])).runs[0]?.invocations ?? [];
    expect(clean).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it("notes that a person stopped the run, and stays valid", async () => {
    const log = await logOf(files, { interrupted: () => true });
    expect(log).toBeValidSarifLog();
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  it("knows no index of a rule that it was not told of", async () => {
    const [result] = resultsOf(await logOf([auditedFile([{ ...duplicateDate(1), rule: "new" }])]));
    expect(result).toMatchObject({ ruleId: "new" });
    expect(result).not.toHaveProperty("ruleIndex");
  });

  it("leaves open what could not be checked, and says what was not read", async () => {
    const log = await logOf([incompleteFile, auditedFile([], { file: "b.xlsx" }), otherKind]);
    expect(log).toBeValidSarifLog();
    const [run] = log.runs;
    expect(run?.results?.map(({ ruleId, kind, message }) => [ruleId, kind, message.text])).toEqual([
      ["log-person-hours", "open", expect.stringMatching(/rate.*: not found$/)],
      ["log-person-hours", "open", "Workers: an error value"],
      ["log-running-totals", "open", "Workers: an error value"],
    ]);
    const [, workers] = run?.results ?? [];
    expect(workers?.locations?.[0]?.logicalLocations?.[1]?.name).toBe("B5");
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(true);
    expect(
      invocation?.toolExecutionNotifications?.map(({ descriptor, level }) => [
        descriptor?.id,
        level,
      ]),
    ).toEqual([
      ["ended-early", "warning"],
      ["other-kind", "warning"],
    ]);
    expect(run?.properties).toEqual({
      verdicts: { "plant.xlsx": "incomplete", "b.xlsx": "clean" },
    });
  });
});
