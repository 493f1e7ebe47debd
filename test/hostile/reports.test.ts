/** A workbook with twice as many findings takes twice the work to report, and no more. */
import { countWork } from "./count-work";
import { serialize } from "node:v8";
import { deflation } from "../../src/cli/deflation";
import { allRules } from "../../src/audit/rules";
import { auditFile } from "../../src/report/file-report";
import { type FormatName, reportFormats } from "../../src/report/formats";
import { type PartMaker } from "../../src/report/report-format";
import type { Packing } from "../../src/report/packed-text";
import { findingNotes } from "../../src/report/sheets/finding-notes";
import { kinds } from "./workbooks";

const options = { language: "ko", rules: allRules, version: "0", date: "2026-01-02" } as const;

/** Twice, and what rounding and sorting add. */
const mostGrowth = 2.4;

/** Rows of the smaller workbook, nearly all of them wrong. */
const rows = 400;

function audited(count: number) {
  const wrong = kinds.find(({ name }) => name === "wrong running totals");
  const report = wrong && auditFile(wrong.build(count), "hostile.xlsx");
  if (report?.status !== "ok") throw new Error("not audited");
  return report;
}

const [small, large] = [audited(rows), audited(2 * rows)];

describe("the work for a report of very many findings", () => {
  it("has findings in nearly all rows", () => {
    expect(small.result.findings.length).toBeGreaterThan(rows);
    expect(large.result.findings.length).toBeGreaterThan(2 * rows);
  });

  it.each(Object.keys(reportFormats) as FormatName[])("grows with their number: %s", (name) => {
    const format: PartMaker<unknown> = reportFormats[name];
    const position = { index: 0, listedBefore: 0 };
    const [less, more] = [small, large].map((report) =>
      countWork(() => format.partOf(report, options, position)),
    );
    expect(more).toBeLessThan(mostGrowth * (less ?? NaN));
  });

  it.each(["text", "summary", "files"] as const)(
    "is little where few of them are shown: %s",
    (name) => {
      const format: PartMaker<unknown> = reportFormats[name];
      const position = { index: 0, listedBefore: 0 };
      const named = countWork(() => reportFormats.json.partOf(large, options, position));
      expect(countWork(() => format.partOf(large, options, position))).toBeLessThan(named / 2);
    },
  );

  it.each(["json", "sarif", "csv", "xlsx"] as const)(
    "is held and passed on as a tenth of what is written: %s",
    (name) => {
      const format: PartMaker<unknown> = reportFormats[name];
      const sizeOf = (packing: Packing) =>
        serialize(format.partOf(large, { ...options, ...packing }, { index: 0, listedBefore: 0 }))
          .length;
      const whole = sizeOf({});
      expect(whole).toBeGreaterThan(2 ** 17);
      expect(sizeOf({ deflation })).toBeLessThan(2 ** 17 + whole / 10);
    },
  );

  it("grows with their number: notes", () => {
    const [less, more] = [small, large].map(({ result }) =>
      countWork(() => findingNotes(result, options)),
    );
    expect(more).toBeLessThan(mostGrowth * (less ?? NaN));
  });
});
