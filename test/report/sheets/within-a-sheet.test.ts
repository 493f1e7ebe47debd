import type { Finding } from "../../../src/audit/finding";
import { allRules } from "../../../src/audit/rules";
import { findingNotes } from "../../../src/report/sheets/finding-notes";
import { reportSheet } from "../../../src/report/sheets/report-sheet";
import { withinASheet } from "../../../src/report/sheets/within-a-sheet";
import { sample } from "../../taskpane/sample";
import { audited, draw, today } from "./every-sheet";

const { submission, result } = audited(sample("three-mistakes"));
const [first, second] = result.findings;
if (!first || !second || first.rule === second.rule) throw new Error("not two rules");

/** So many findings of the first rule, each in a row of its own. */
function many(count: number): Finding[] {
  return Array.from({ length: count }, (_, row) => ({
    ...first,
    area: { top: row, left: 1, bottom: row, right: 1 },
  })) as Finding[];
}

describe("withinASheet", () => {
  it("leaves out nothing of a thousand findings of a rule", () => {
    const shown = withinASheet([...many(1000), second]);
    expect(shown.findings).toEqual([...many(1000), second]);
    expect(shown.leftOut.size).toBe(0);
  });

  it("says of each rule how many are left out, and what follows from these with them", () => {
    const [last, ...others] = many(1003).reverse();
    if (!last) throw new Error("none");
    const findings = [...others.reverse(), { ...last, consequences: [second, second] }];
    const { findings: shown, leftOut } = withinASheet(findings);
    expect(shown).toEqual(many(1000));
    expect([...leftOut]).toEqual([
      [first.rule, 3],
      [second.rule, 2],
    ]);
  });

  it("shows a thousand of those that follow from one finding", () => {
    const { findings, leftOut } = withinASheet([{ ...second, consequences: many(1500) }]);
    expect(findings[0]?.consequences).toEqual(many(1000));
    expect([...leftOut]).toEqual([[first.rule, 500]]);
  });
});

describe("a workbook with very many findings", () => {
  const findings = [...many(2345), { ...second, sheet: "Other" }];

  it("has a row on the report's sheet that says how many have none, below the count of all", () => {
    const sheet = reportSheet(
      { submission, result: { ...result, findings } },
      { language: "en", today, draw, rules: allRules, version: "" },
    );
    const texts = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join("|"));
    expect(texts.filter((text) => text.includes("2346"))).toHaveLength(1);
    const said = texts.findIndex((text) => text.includes("1,345 more"));
    expect(texts[said]).toContain(allRules.find(({ id }) => id === first.rule)?.text.title.en);
    const heading = texts.findIndex((text) => text.includes("2346"));
    expect(said - heading).toBe(1000 + 1 + 1);
  });

  it("has a note for each finding with a row", () => {
    const notes = findingNotes({ findings }, { language: "en", rules: allRules });
    expect(notes).toHaveLength(1001);
  });
});
