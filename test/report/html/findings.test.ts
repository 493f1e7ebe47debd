import type { Finding } from "../../../src/audit/finding";
import { findingsBySheet } from "../../../src/report/html/findings";
import { coefficientFinding, duplicateDate, options } from "../examples";
import { parsed, withClass } from "./parsed";

describe("findingsBySheet", () => {
  it("lists sheet by sheet, with word and icon of the severity", () => {
    const markup = findingsBySheet([coefficientFinding, duplicateDate(4)], options);
    expect(withClass(markup, "cause").map(({ attributes }) => attributes["class"])).toEqual([
      "cause error",
      "cause warning",
    ]);
    expect(withClass(markup, "icon")).toHaveLength(2);
    const { text } = parsed(markup);
    expect(text).toMatch(/Sheet Profile error Coefficient .*Sheet Log warning Duplicate date/);
  });

  it("shows cell, found, expected, rule and fix", () => {
    const { text } = parsed(findingsBySheet([coefficientFinding], options));
    expect(text).toContain("C14: the coefficient is 1; with 50 workers it is 0.3103.");
    expect(text).toContain("found 1");
    expect(text).toContain("expected 0.3103");
    expect(text).toContain('fix (safe) C14 ← =ZA.COEFFICIENT(C12,"general")');
    expect(text).toContain("grounds GOAL-4, goal-coefficient");
  });

  it("puts what follows from a finding under it", () => {
    const cause = { ...coefficientFinding, consequences: [duplicateDate(4)] };
    const markup = findingsBySheet([cause], options);
    expect(withClass(markup, "cause")).toHaveLength(1);
    expect(parsed(markup).text).toMatch(/follows from it Log!A5: 2010-05-07 stands in an earlier/);
  });

  it("links a rule to its page where the pages are published", () => {
    const published = { ...options, homepage: "https://example.com/za" };
    const linksIn = (findings: readonly Finding[], by: typeof options) =>
      parsed(findingsBySheet(findings, by)).elements.filter(({ name }) => name === "a");
    expect(linksIn([coefficientFinding], published)).toEqual([
      {
        name: "a",
        attributes: {
          href: "https://example.com/za/docs/rules/goal-coefficient.md",
          target: "_blank",
          rel: "noopener noreferrer",
        },
      },
    ]);
    expect(parsed(findingsBySheet([coefficientFinding], published)).text).toContain(
      "grounds GOAL-4, goal-coefficient",
    );
    expect(linksIn([coefficientFinding], options)).toEqual([]);
    expect(linksIn([{ ...coefficientFinding, rule: "no-such-rule" }], published)).toEqual([]);
  });

  it("leaves out an expected value that there is none of", () => {
    expect(parsed(findingsBySheet([duplicateDate(4)], options)).text).not.toContain("expected");
  });

  it("says that a fix is to be confirmed, and how many cells it has", () => {
    const changes = Array.from({ length: 9 }, (_, row) => ({
      place: { sheet: "Log", row, column: 0 },
      value: row,
    }));
    const finding = { ...duplicateDate(4), fix: { safe: false, changes } };
    const { text } = parsed(findingsBySheet([finding], options));
    expect(text).toContain("fix (confirm first) A1 ← 0 A2 ← 1 A3 ← 2 A4 ← 3 and 5 more cells");
  });

  it("folds many findings of one cause, and names no more cells than can be read", () => {
    const many = Array.from({ length: 40 }, (_, index) => duplicateDate(index));
    const folded = findingsBySheet(many, options);
    expect(parsed(folded).elements.filter(({ name }) => name === "li")).toHaveLength(3);
    expect(parsed(folded).text).toContain("37 more");
    expect(parsed(folded).text).toContain("A39, A40");
    const thousands = Array.from({ length: 3_000 }, (_, index) => duplicateDate(index));
    expect(findingsBySheet(thousands, options).text.length).toBeLessThan(5_000);
  });

  it("escapes what the workbook says", () => {
    const hostile = { ...duplicateDate(4, "<script>alert(1)</script>"), rule: "<img>" };
    const { elements, text } = parsed(findingsBySheet([hostile], options));
    expect(elements.map(({ name }) => name)).not.toContain("script");
    expect(elements.map(({ name }) => name)).not.toContain("img");
    expect(text).toContain("Sheet <script>alert(1)</script>");
  });
});
