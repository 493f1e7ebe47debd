import type { FileReport } from "../../src/report/file-report";
import type { TextOptions } from "../../src/report/report-options";
import { textReport } from "../../src/report/text";
import {
  auditedFile as fileOf,
  coefficientFinding,
  duplicateDate,
  emptySubmission,
  options,
  written,
} from "./examples";

const log = { kind: "daily", rows: [], totals: [] } as const;
const auditedFile: typeof fileOf = (findings, file) =>
  fileOf(findings, { submission: { ...emptySubmission, log }, ...file });

function textOf(files: readonly FileReport[], changed: Partial<TextOptions> = {}): Promise<string> {
  return written<FileReport>(
    (reports) => textReport(reports, { ...options, colours: false, ...changed }),
    files,
  );
}

describe("textReport", () => {
  it("groups findings by their cause, with cell, found, expected, rule and fix", async () => {
    const file = auditedFile([coefficientFinding, duplicateDate(4)], { passed: ["a", "b"] });
    expect(await textOf([file])).toBe(
      `plant.xlsx
  ✖ error    Coefficient  GOAL-4, goal-coefficient
      Profile!C14: the coefficient is 1; with 50 workers it is 0.3103.
        found 1   expected 0.3103   fix(safe) C14 ← =ZA.COEFFICIENT(C12,"general")
  ▲ warning  Duplicate date  TIME-3, log-duplicate-date
      Log!A5: 2010-05-07 stands in an earlier row too.
        found 2010-05-07   expected –
  1 error, 1 warning; 2 passed, 0 not applicable
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
    expect(good).toBe("✔ good.xlsx  no findings; 1 passed, 0 not applicable");
    expect(minutes).toMatch(/^– minutes\.xlsx {2}No Zero Accident form/);
    expect(broken).toMatch(/^✖ b\.xlsx {2}.*password.* \(encrypted\)$/);
    expect([blank, total, sum]).toEqual([
      "",
      "3 files in all: 1 without errors, 1 without a form, 1 not read",
      "no findings",
    ]);
  });

  it("gives no tick to a form whose log was not found", async () => {
    const submission = { ...emptySubmission, log: null };
    expect(await textOf([auditedFile([], { submission })])).toBe(
      "– plant.xlsx  no findings; 0 passed, 0 not applicable; no log was found, so that no day and no total was checked\n",
    );
    const text = await textOf([auditedFile([coefficientFinding], { submission })], {
      language: "ko",
    });
    expect(text).toMatch(/; 무재해 일지를 찾지 못해 .* 못했습니다\n$/);
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
