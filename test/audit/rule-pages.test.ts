/** Every example of a rule's page, audited: the wrong one is found by that rule and by no other, the right one by none. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { audit } from "../../src/audit/audit";
import type { AuditResult, Finding } from "../../src/audit/finding";
import { allRules } from "../../src/audit/rules";
import { form } from "../../src/form/fields";
import { recognise } from "../../src/form/recognise";
import { sheetNames } from "../../src/text/form";
import type { Language } from "../../src/text/sentence";
import { type ExampleKind, exampleOf, type PageTable, tablesOf } from "./rule-pages";

const pages = path.resolve(__dirname, "../../docs/rules");
const languages: readonly Language[] = ["en", "ko"];
const kinds: readonly ExampleKind[] = ["wrong", "right"];

function auditOf(page: string, language: Language, kind: ExampleKind): AuditResult {
  const submission = recognise(exampleOf(page, language, kind));
  if (!submission) throw new Error(`the ${kind} example in ${language} is not read as a form`);
  return audit(submission);
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, consequences }) => [rule, ...rulesOf(consequences)]);
}

/** Whatever is the same in each language: the fields and the numbers, dates and formulas of each cell. */
function numbersIn(tables: readonly PageTable[], language: Language) {
  return tables.map(({ sheet, headings, rows }) => {
    const found = form.find(({ id }) => sheetNames[id][language] === sheet);
    const columns = found?.tables.flatMap((each) => each.columns) ?? [];
    const fields = [...(found?.pairs ?? []), ...columns];
    return {
      sheet: found?.id,
      fields: headings.map(
        (heading) => fields.find(({ label }) => label[language] === heading)?.id,
      ),
      rows: rows.map((cells) => cells.map((cell) => cell.match(/\d+(?:[.,]\d+)*|#.+|(?<=^=)\w+/g))),
    };
  });
}

describe.each(allRules.map(({ id }) => id))("the page of %s", (id) => {
  const page = readFileSync(path.join(pages, `${id}.md`), "utf8");

  it.each(languages)(
    "has a wrong example that is wrong, and nothing else in it: %s",
    (language) => {
      const { findings } = auditOf(page, language, "wrong");
      expect(new Set(rulesOf(findings))).toEqual(new Set([id]));
    },
  );

  it.each(languages)("has a right example that is right: %s", (language) => {
    const { findings, passed } = auditOf(page, language, "right");
    expect(rulesOf(findings)).toEqual([]);
    expect(passed).toContain(id);
  });

  it.each(kinds)("has the same numbers in both languages: %s", (kind) => {
    expect(numbersIn(tablesOf(page, "ko", kind), "ko")).toEqual(
      numbersIn(tablesOf(page, "en", kind), "en"),
    );
  });

  it.each(languages)("uses the words of the form: %s", (language) => {
    const used = numbersIn(tablesOf(page, language, "right"), language);
    expect(used.flatMap(({ fields }) => fields)).not.toContain(undefined);
  });
});
