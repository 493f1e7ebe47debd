import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import type { RunOptions } from "../../src/report/report-options";
import { textReport } from "../../src/report/text";
import type { Ignore } from "../../src/workbook/ignore-list";
import {
  auditedFile,
  coefficientFinding,
  duplicateDate,
  ignoredFinding,
  incompleteFile,
  options,
  otherKind,
  setAsideFile,
  unmatchedIgnore,
  written,
} from "./examples";

function textOf(files: readonly FileReport[], changed: Partial<RunOptions> = {}): Promise<string> {
  return written<FileReport>(
    (reports) => writeReport(textReport, reports, { ...options, colours: false, ...changed }),
    files,
  );
}

describe("textReport", () => {
  it("groups findings by their cause, with cell, found, expected, rule and fix", async () => {
    const file = auditedFile([coefficientFinding, duplicateDate(4)], { passed: ["a", "b"] });
    expect(await textOf([file])).toBe(
      `✖ plant.xlsx  Errors: 1 error, 1 warning; 2 passed, 0 not applicable
  ✖ error    Coefficient  GOAL-4, goal-coefficient
      Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.
        found 1   expected 0.3103   fix(safe) C14 ← =ZA.COEFFICIENT(C12,"general")
  ▲ warning  Duplicate date  TIME-3, log-duplicate-date
      Log!A5: 2010-05-07 stands in an earlier row too.
        found 2010-05-07   expected –
`,
    );
  });

  it("puts what follows from a finding under it", async () => {
    const cause = { ...coefficientFinding, consequences: [duplicateDate(4)] };
    expect(await textOf([auditedFile([cause])])).toBe(
      `✖ plant.xlsx  Errors: 1 error; 0 passed, 0 not applicable
  ✖ error  Coefficient  GOAL-4, goal-coefficient
      Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.
        found 1   expected 0.3103   fix(safe) C14 ← =ZA.COEFFICIENT(C12,"general")
        ↳ follows from it: Log!A5: 2010-05-07 stands in an earlier row too.
`,
    );
  });

  it("lines Korean up, where a letter takes two columns", async () => {
    const review = { ...coefficientFinding, result: "needs-review" as const };
    const text = await textOf([auditedFile([coefficientFinding, review])], { language: "ko" });
    expect(text).toContain("\n  ✖ 오류       특성계수  GOAL-4");
    expect(text).toContain("\n  ? 확인 필요  특성계수  GOAL-4");
  });

  it("folds many findings of one cause", async () => {
    const many = Array.from({ length: 40 }, (_, index) => duplicateDate(index + 1));
    const text = await textOf([auditedFile(many)]);
    expect(text.match(/stands in an earlier row/g)).toHaveLength(3);
    expect(text).toContain(
      "      and 37 more: A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, …\n",
    );
  });

  it("does not fold away a single one", async () => {
    const four = [1, 2, 3, 4].map((row) => duplicateDate(row));
    const text = await textOf([auditedFile(four)]);
    expect(text.match(/stands in an earlier row/g)).toHaveLength(4);
    expect(text).not.toContain("more");
  });

  it("names the sheet of a folded cell on another sheet", async () => {
    const many = [1, 2, 3, 4].map((row) => duplicateDate(row));
    const text = await textOf([auditedFile([...many, duplicateDate(9, "5월")])]);
    expect(text).toContain("and 2 more: A5, 5월!A10\n");
  });

  it("gives a file without findings, without a form or not read one line", async () => {
    const text = await textOf([
      auditedFile([], { file: "good.xlsx", passed: ["a"] }),
      { file: "minutes.xlsx", status: "no-form" },
      { file: "b.xlsx", status: "unreadable", error: { code: "encrypted", params: {} } },
    ]);
    const [good, minutes, broken, blank, total, sum] = text.split("\n");
    expect(good).toBe("✔ good.xlsx  Clean: no findings; 1 passed, 0 not applicable");
    expect(minutes).toMatch(/^– minutes\.xlsx {2}No Zero Accident form/);
    expect(broken).toMatch(/^✖ b\.xlsx {2}.*password.* \(encrypted\)$/);
    expect([blank, total, sum]).toEqual([
      "",
      "3 files in all: 1 clean, 1 without a form, 1 not read",
      "no findings",
    ]);
  });

  it("names in its last line what was not read, and counts files of another kind", async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...otherKind, file: `${index}.hwp` }));
    const lines = (await textOf([auditedFile([]), otherKind])).split("\n");
    expect(lines.slice(-4, -1)).toEqual([
      "2 files in all: 1 clean, 1 of another kind",
      "no findings",
      "Not read: old.xls",
    ]);
    expect(await textOf(many)).toMatch(/Not read: 0\.hwp, .*, 19\.hwp, and 1 more\n$/);
  });

  it.each(["errors", "incomplete", "needs-review", "empty"] as const)(
    "gives no tick to the verdict %s",
    async (verdict) => {
      const file = auditedFile([]);
      const result = { ...file.result, verdict };
      expect(await textOf([{ ...file, result }])).not.toContain("✔");
    },
  );

  it("says what could not be checked, and which parts were not read", async () => {
    const [, workers, rate, unread] = (await textOf([incompleteFile])).split("\n");
    expect(workers).toBe(
      "  ◌ Log!B5 Workers: an error value  could not check: log-person-hours, log-running-totals",
    );
    expect(rate).toMatch(/^ {2}◌ .*rate.*: not found {2}could not check: log-person-hours$/);
    expect(unread).toMatch(/^ {2}◌ Log!A8:D10 The table was read only as far as/);
  });

  it("lists apart what was set aside, with the reason, and the ignores that match nothing", async () => {
    expect(await textOf([setAsideFile])).toBe(
      `– plant.xlsx  Nothing left: no findings, 1 set aside; 0 passed, 0 not applicable
  – Set aside with reasons
      Log!A8: 2010-05-10 stands in an earlier row too.  log-duplicate-date
        Reason: two shifts; see <ledger>\ufffd[2J (Kim, 2026-03-02)
  – An ignore matches nothing any more: goal-coefficient profile.coefficient. The finding is gone or states something else.  Reason: the letter of 2010 (2026-01-31)
  ◌ This workbook keeps more than one list of ignores; all were used. Check whether some had been removed.
`,
    );
  });

  it("does not say that nothing is left beside something that is", async () => {
    const text = await textOf([auditedFile([duplicateDate(4), ignoredFinding])]);
    expect(text).toMatch(/^\? plant\.xlsx {2}Needs review: 1 warning, 1 set aside;/);
    expect(text.match(/stands in an earlier row/g)).toHaveLength(2);
  });

  it("lists a hundred of each, and counts the rest", async () => {
    const file = auditedFile(Array<typeof ignoredFinding>(103).fill(ignoredFinding));
    const result = { ...file.result, unmatched: Array<Ignore>(105).fill(unmatchedIgnore) };
    const text = await textOf([{ ...file, result }]);
    expect(text).toContain("      and 3 more\n");
    expect(text).toContain("      and 5 more\n");
    expect(text.match(/matches nothing/g)).toHaveLength(100);
  });

  it("breaks long lines at the width of the terminal", async () => {
    const text = await textOf([auditedFile([coefficientFinding])], { columns: 46 });
    expect(text).toContain(
      "\n      Profile!C14: the coefficient is 1; with\n      50 workers it is 0.3103.\n",
    );
  });

  it("colours only when told to", async () => {
    const file = auditedFile([coefficientFinding]);
    const escape = String.fromCodePoint(27);
    expect(await textOf([file])).not.toContain(escape);
    expect(await textOf([file], { colours: true })).toContain(`${escape}[31m✖ error`);
  });

  it("lets no name move the cursor", async () => {
    const escape = String.fromCodePoint(27);
    const finding = { ...coefficientFinding, sheet: `${escape}[2J시트\u202e` };
    const file = auditedFile(
      [finding, ...[1, 2, 3, 4, 5].map((row) => duplicateDate(row, `a${escape}b`))],
      {
        file: `${escape}]0;title\u0007.xlsx`,
      },
    );
    const text = await textOf([file]);
    expect(text).not.toContain(escape);
    expect(text).not.toContain("\u202e");
    expect(text).toContain("]0;title\ufffd.xlsx");
  });

  it("says when a person stopped the run", async () => {
    expect(await textOf([], { interrupted: () => true })).toMatch(/Stopped before the end/);
  });
});
