import Ajv from "ajv";

import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { jsonReport } from "../../src/report/json";
import {
  auditedFile,
  coefficientFinding,
  duplicateDate,
  emptySubmission,
  ignoredFinding,
  incompleteFile,
  options,
  profileOf,
  setAsideFile,
  unmatchedIgnore,
  written,
} from "./examples";
import { jsonLineSchema } from "./json-line.schema";

const validate = new Ajv({ allowUnionTypes: true }).compile(jsonLineSchema);

const unreadable: FileReport = {
  file: "b\n.xlsx",
  status: "unreadable",
  error: { code: "encrypted", params: {} },
};

async function linesOf(files: readonly FileReport[], language: "ko" | "en" = "en") {
  const text = await written<FileReport>(
    (reports) => writeReport(jsonReport, reports, { ...options, language, withSubmission: true }),
    files,
  );
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("jsonReport", () => {
  const submission = {
    ...emptySubmission,
    profile: profileOf({ leadoffDate: 40301, rate: 0.71 }),
  };
  const findings = [coefficientFinding, { ...duplicateDate(4), result: "needs-review" as const }];
  const audited = auditedFile(findings, { submission, passed: ["shl-total"] });

  it("writes a line a file that keeps the contract", async () => {
    const lines = await linesOf([audited, unreadable, { file: "c.xlsx", status: "no-form" }]);
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(validate(line) ? [] : validate.errors).toEqual([]);
    }
  });

  it("leaves out what was read unless it is asked for", async () => {
    const text = await written<FileReport>(
      (reports) => writeReport(jsonReport, reports, options),
      [audited, unreadable],
    );
    for (const line of text.trimEnd().split("\n")) {
      const parsed: unknown = JSON.parse(line);
      expect(validate(parsed) ? [] : validate.errors).toEqual([]);
      expect(parsed).not.toHaveProperty("submission");
    }
  });

  it("puts what follows from a finding into it", async () => {
    const cause = { ...coefficientFinding, consequences: [duplicateDate(4)] };
    const [line] = await linesOf([auditedFile([cause])]);
    expect(validate(line) ? [] : validate.errors).toEqual([]);
    expect(line).toMatchObject({
      findings: [
        {
          rule: "goal-coefficient",
          consequences: [{ rule: "log-duplicate-date", key: "log-duplicate-date A5" }],
        },
      ],
    });
  });

  it("writes values for programs: dates as ISO text, full precision, fixes as they go into cells", async () => {
    expect(await linesOf([audited])).toEqual([
      {
        file: "plant.xlsx",
        status: "ok",
        submission: [
          {
            field: "profile.leadoffDate",
            sheet: "Profile",
            cell: "B2",
            value: "2010-05-03",
            unit: "date",
          },
          { field: "profile.rate", sheet: "Profile", cell: "B3", value: 0.71, unit: "%" },
        ],
        findings: [
          {
            key: "goal-coefficient C14",
            rule: "goal-coefficient",
            severity: "error",
            result: "violation",
            sheet: "Profile",
            range: "C14",
            clauses: ["GOAL-4"],
            message: "Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.",
            found: 1,
            expected: 0.3103448275862069,
            fix: {
              safe: true,
              changes: [
                { sheet: "Profile", cell: "C14", formula: 'ZA.COEFFICIENT(C12,"general")' },
              ],
            },
            consequences: [],
          },
          {
            key: "log-duplicate-date A5",
            rule: "log-duplicate-date",
            severity: "warning",
            result: "needs-review",
            sheet: "Log",
            range: "A5",
            clauses: ["TIME-3"],
            message: "Log!A5: 2010-05-07 stands in an earlier row too.",
            found: "2010-05-07",
            expected: null,
            fix: null,
            consequences: [],
          },
        ],
        verdict: "errors",
        ownRules: [],
        unchecked: [],
        unread: [],
        ignores: [],
        passed: ["shl-total"],
        counts: {
          error: 1,
          warning: 0,
          info: 0,
          needsReview: 1,
          setAside: 0,
          couldNotCheck: 0,
          passed: 1,
          notApplicable: 0,
        },
      },
    ]);
  });

  it("keeps what was set aside among the findings, with the reason, and counts it apart", async () => {
    const [line] = await linesOf([setAsideFile]);
    expect(validate(line) ? [] : validate.errors).toEqual([]);
    expect(line).toMatchObject({
      verdict: "needs-review",
      findings: [{ rule: "log-duplicate-date", ignored: ignoredFinding.ignored }],
      counts: { warning: 0, setAside: 1 },
    });
  });

  it("lists the ignores that match nothing, and says why others were not read", async () => {
    const [korean] = await linesOf([setAsideFile], "ko");
    const { key, rule, reason, date } = unmatchedIgnore;
    expect(korean).toMatchObject({
      ignores: [{ key, rule, reason, date }],
      ignoreProblem: { code: "several", message: expect.stringMatching(/여러 개/) as string },
    });
  });

  it("says why a file was not read, in the reader's language", async () => {
    const [korean] = await linesOf([unreadable], "ko");
    expect(korean).toMatchObject({
      file: "b\n.xlsx",
      status: "unreadable",
      error: { code: "encrypted", message: expect.stringMatching(/암호/) as string },
      submission: [],
      findings: [],
    });
  });

  it("names an area of cells", async () => {
    const wide = { ...duplicateDate(4), area: { top: 4, left: 7, bottom: 8, right: 7 } };
    const [line] = await linesOf([auditedFile([wide])]);
    expect(line).toMatchObject({ findings: [{ range: "H5:H9" }] });
  });

  it("says what a rule lacked, with its cell where there is one, and what was not read", async () => {
    const [line] = await linesOf([incompleteFile]);
    expect(validate(line) ? [] : validate.errors).toEqual([]);
    expect(line).toMatchObject({
      verdict: "incomplete",
      unchecked: [
        {
          rule: "log-person-hours",
          missing: [
            { field: "profile.rate", reason: "not-found" },
            { field: "log.workers", sheet: "Log", cell: "B5", reason: "error" },
          ],
        },
        {
          rule: "log-running-totals",
          missing: [{ field: "log.workers", sheet: "Log", cell: "B5", reason: "error" }],
        },
      ],
      unread: [{ sheet: "Log", range: "A8:D10", reason: "ended-early" }],
    });
  });
});
