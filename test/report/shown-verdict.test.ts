import { audit } from "../../src/audit/audit";
import { allRules } from "../../src/audit/rules";
import { fileSection } from "../../src/report/html/file-section";
import { reportSheet } from "../../src/report/sheets/report-sheet";
import { lacksDays, shownVerdict } from "../../src/report/shown-verdict";
import { writeReport } from "../../src/report/report-format";
import { textReport } from "../../src/report/text";
import type { FileReport } from "../../src/report/file-report";
import type { AuditResult } from "../../src/audit/finding";
import { drawOn } from "../../src/record/sampling-plan";
import { noDays, verdictHints } from "../../src/text/verdict";
import { auditedFile, duplicateDate, incompleteFile, options, written } from "./examples";
import { parsed } from "./html/parsed";

/** A record with nothing against it, but for a day of the log. */
const file = auditedFile([]);
const withoutDays: AuditResult = { ...file.result, verdict: "incomplete" };
const draw = drawOn("2010-11-10");

describe("the verdict of a record without a day of the log", () => {
  it("says so in the terminal, in the page and on the sheet, and not that cells are listed", async () => {
    for (const language of ["ko", "en"] as const) {
      const text = await written<FileReport>(
        (reports) => writeReport(textReport, reports, { ...options, language, colours: false }),
        [{ ...file, result: withoutDays }],
      );
      const page = parsed(
        fileSection({ ...file, result: withoutDays }, "file-1", { ...options, language }),
      ).text;
      const sheet = JSON.stringify(
        reportSheet(
          { submission: file.submission, result: withoutDays },
          { language, today: 46_325, draw, rules: allRules, version: "" },
        ).rows,
      );
      for (const shown of [text, page, sheet]) {
        expect(shown).toContain(noDays[language]);
        expect(shown).not.toContain(verdictHints.incomplete[language]);
      }
    }
  });

  it("is told from one that lists what it lacks", () => {
    expect(lacksDays(withoutDays)).toBe(true);
    expect(lacksDays({ ...withoutDays, findings: [duplicateDate(4)] })).toBe(true);
    expect(shownVerdict(incompleteFile.result).hint).toBe(verdictHints.incomplete);
    const missing = allRules.find(({ completeness }) => completeness)?.id ?? "";
    const listed = { ...duplicateDate(4), rule: missing };
    expect(lacksDays({ ...withoutDays, findings: [listed] })).toBe(false);
    expect(lacksDays(audit(file.submission, allRules))).toBe(false);
    expect(lacksDays(file.result)).toBe(false);
  });
});
