import { readFileSync } from "node:fs";
import path from "node:path";
import { identitiesOf } from "../../src/audit/set-aside";
import { corrections as text } from "../../src/text/corrections";
import { correctedCopy, type CorrectedWorkbook } from "../../src/page/corrected-copy";
import { auditFile } from "../../src/report/file-report";
import { say } from "../../src/text/sentence";
import { saveIgnores } from "../../src/workbook/save";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { rowsOf } from "../workbook/package";

const cases = path.resolve(__dirname, "../cases");
const sample = (name: string) => new Uint8Array(readFileSync(path.join(cases, `${name}.xlsx`)));
const facts = { file: "a.xlsx", language: "en", today: "2026-11-29" } as const;

function corrected(name: string): CorrectedWorkbook {
  const copy = correctedCopy(sample(name), facts);
  if (copy.status !== "corrected") throw new Error(copy.status);
  return copy;
}

function findingsOf(bytes: Uint8Array) {
  const report = auditFile(bytes, "a.xlsx");
  if (report.status !== "ok") throw new Error(report.status);
  return report.result.findings;
}

/** The sheet of corrections, its cells as texts. */
function lastSheet(bytes: Uint8Array): string[][] {
  const sheet = readXlsx(bytes).sheets.at(-1);
  return Array.from(sheet?.rows ?? [], (row) =>
    Array.from(row ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
}

describe("a corrected copy", () => {
  it("has the safe fixes, and those that they lead to, and lists them", () => {
    const { bytes, cells } = corrected("foreign-contractor");
    expect(cells).toEqual(["Site!B8", "Targets!G4", "SHL!D8", "Site!B10", "Site!B9"]);
    const findings = findingsOf(bytes);
    expect(findings.filter(({ fix }) => fix?.safe)).toEqual([]);
    const rows = lastSheet(bytes);
    expect(rows).toContainEqual([
      ...["Site", "B8", "240 workers", "239 workers"],
      expect.stringMatching(/^Site!B8/),
      "ENR-1, ENR-2, ENR-4",
    ]);
    expect(rows).toContainEqual(["Targets", "G4", "2010-10-13", "2010-10-20", ...anything(2)]);
    expect(rows.filter(([, cell]) => /^[A-Z]+\d+$/.test(cell ?? ""))).toHaveLength(cells.length);
  });

  it("says how many results the spreadsheet calculates, and which need the add-in", () => {
    const { bytes, withoutResult, needAddIn } = corrected("wrong-coefficient");
    expect(withoutResult).toBeGreaterThan(0);
    expect(needAddIn).toBeGreaterThan(0);
    const rows = lastSheet(bytes).flat();
    expect(rows).toContain(say(text.recalculated, "en", { count: withoutResult }));
    expect(rows).toContain(say(text.needsAddIn, "en", { count: needAddIn }));
    // Its formulas wait for a result: nothing that was calculated before is taken for one.
    expect(findingsOf(bytes)).toEqual([]);
  });

  it("says nothing of the add-in where nothing needs it", () => {
    const { bytes, needAddIn, withoutResult } = corrected("foreign-monthly");
    expect([needAddIn, withoutResult]).toEqual([0, 48]);
    expect(lastSheet(bytes).flat().join()).not.toContain("#NAME?");
  });

  it("says nothing of results where none waits", () => {
    const { bytes, withoutResult } = corrected("foreign-contractor");
    expect(withoutResult).toBe(0);
    expect(lastSheet(bytes).flat().join()).not.toContain("calculates all formulas");
  });

  it("leaves what a person has set aside as it is", () => {
    const bytes = sample("wrong-coefficient");
    const report = auditFile(bytes, "a.xlsx");
    if (report.status !== "ok") throw new Error(report.status);
    const { findings } = report.result;
    const ignores = Array.from(
      identitiesOf(findings, report.submission),
      ([{ rule }, identity]) => ({
        ...identity,
        ...{ rule, reason: "agreed", date: "2026-03-02" },
      }),
    );
    const aside = saveIgnores(bytes, ignores);
    expect(findingsOf(aside).map(({ ignored }) => ignored?.reason)).toEqual(["agreed"]);
    expect(correctedCopy(aside, facts).status).toBe("nothing-to-correct");
  });

  it.each([
    ["nothing-to-correct", sample("small-factory")],
    ["no-form", rowsOf("")],
    ["unreadable", new Uint8Array([80, 75, 3, 4])],
  ])("is none where the file is %s", (status, bytes) => {
    expect(correctedCopy(bytes, facts).status).toBe(status);
  });
});

function anything(count: number): unknown[] {
  return Array.from({ length: count }, () => expect.anything() as unknown);
}
