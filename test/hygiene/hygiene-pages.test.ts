/** Every example of a page on hygiene: the wrong one is found by its check and by no other, the right one by none. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { auditHygiene } from "../../src/hygiene/hygiene";
import { hygieneRules } from "../../src/hygiene/rules";
import type { Language } from "../../src/text/sentence";
import { pageHeadings, plainExampleOf, sectionsOf } from "../audit/rule-pages";

const pages = path.resolve(__dirname, "../../docs/hygiene");
const languages: readonly Language[] = ["en", "ko"];

describe.each(hygieneRules)("the page of $id", ({ id, severity }) => {
  const page = readFileSync(path.join(pages, `${id}.md`), "utf8");

  it("names the check and its severity", () => {
    expect(page).toMatch(`# \`${id}\`\n`);
    expect(page).toContain(`\n- severity: ${severity} `);
  });

  it.each(languages)("is whole: %s", (language) => {
    const sections = sectionsOf(page, language);
    expect(sections.map(({ heading }) => heading)).toEqual(pageHeadings[language]);
    expect(sections.filter(({ body }) => body === "")).toEqual([]);
  });

  it.each(languages)(
    "has a wrong example that is wrong, and nothing else in it: %s",
    (language) => {
      const { findings } = auditHygiene(plainExampleOf(page, language, "wrong"));
      expect(findings.map(({ rule }) => rule)).toEqual([id]);
    },
  );

  it.each(languages)("has a right example that is right: %s", (language) => {
    const { findings, passed } = auditHygiene(plainExampleOf(page, language, "right"));
    expect(findings).toEqual([]);
    expect(passed).toContain(id);
  });
});

it("has no page without a check", () => {
  const named = hygieneRules.map(({ id }) => `${id}.md`);
  expect(readdirSync(pages).sort()).toEqual(["README.md", ...named].sort());
});
