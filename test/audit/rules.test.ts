/** What holds for every rule, whoever adds one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Rule } from "../../src/audit/rule";
import { allRules } from "../../src/audit/rules";
import { deckLines } from "../../src/core/clauses";
import type { RuleText } from "../../src/audit/rule-text";
import type { Sentence } from "../../src/text/sentence";
import { pageHeadings, sectionsOf } from "./rule-pages";

const root = path.resolve(__dirname, "../..");

const rulesFolder = path.join(root, "src/audit/rules");
const subjects = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `goal/goal-coefficient` and the like, in the order of the ids. */
const rulePaths = subjects
  .flatMap((subject) =>
    readdirSync(path.join(rulesFolder, subject))
      .filter((file) => !file.endsWith(".text.ts"))
      .map((file) => `${subject}/${file.replace(/\.ts$/, "")}`),
  )
  .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

function idOf(rulePath: string): string {
  return path.basename(rulePath);
}

function pathOf(id: string): string {
  return rulePaths.find((each) => idOf(each) === id) ?? id;
}

function textOf(id: string): RuleText {
  const file = `../../src/audit/rules/${pathOf(id)}.text`;
  return (jest.requireActual(file) satisfies { text: RuleText }).text;
}

/** The lines of a rule's files that `npm run new:rule` left to fill in. */
function leftToFillIn(id: string): string[] {
  const rule = pathOf(id);
  return [
    `src/audit/rules/${rule}.ts`,
    `src/audit/rules/${rule}.text.ts`,
    `test/audit/rules/${rule}.test.ts`,
    `docs/rules/${id}.md`,
  ].flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        line.includes("TODO") ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

const pagesFolder = path.join(root, "docs/rules");
const pages = readdirSync(pagesFolder)
  .filter((file) => file !== "README.md")
  .map((file) => path.basename(file, ".md"));

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
/** These particles have two forms, by the sound before them, which a value may end in or not. */
const particle = /\{\w+\}(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/;

describe("the rules", () => {
  it("are all in the index, in the order of their ids", () => {
    expect(allRules.map(({ id }) => id)).toEqual(rulePaths.map(idOf));
  });

  it("have no texts but their own", () => {
    const texts = subjects.flatMap((subject) =>
      readdirSync(path.join(rulesFolder, subject)).filter((file) => file.endsWith(".text.ts")),
    );
    expect(texts.sort()).toEqual(rulePaths.map((each) => `${idOf(each)}.text.ts`).sort());
  });

  it("have a page each, and no page has no rule", () => {
    expect(pages.sort()).toEqual(rulePaths.map(idOf));
  });

  it("have pages that name the rule, its severity and its clauses", () => {
    const said = pages.map((id) => {
      const page = readFileSync(path.join(pagesFolder, `${id}.md`), "utf8");
      const [title] = page.split("\n");
      const [, severity] = /^- severity: (\w+)/m.exec(page) ?? [];
      const clauses = Array.from(page.matchAll(/^- ([A-Z]+-\d+):/gm), ([, clause]) => clause);
      return { title, severity, clauses };
    });
    const right = pages.map((id) => {
      const rule = allRules.find((each) => each.id === id);
      return { title: `# \`${id}\``, severity: rule?.severity, clauses: rule?.clauses };
    });
    expect(said).toEqual(right);
  });

  describe.each(allRules.map((rule) => [rule.id, rule] as const))(
    "%s",
    (id: string, rule: Rule) => {
      const sentences: [string, Sentence][] = [
        ["title", rule.text.title],
        ["help", rule.text.help],
        ["passed", rule.text.passed],
        ...Object.entries(rule.text.messages),
      ];

      it("is exported from the file of its id, with the text of its id", () => {
        const exported: object = jest.requireActual(`../../src/audit/rules/${pathOf(id)}`);
        expect(Object.values(exported)).toEqual([rule]);
        expect(rule.text).toMatchObject(textOf(id));
      });

      it("has nothing left to fill in", () => {
        expect(leftToFillIn(id)).toEqual([]);
      });

      it.each(["en", "ko"] as const)("has a whole page: %s", (language) => {
        const page = readFileSync(path.join(pagesFolder, `${id}.md`), "utf8");
        const sections = sectionsOf(page, language);
        expect(sections.map(({ heading }) => heading)).toEqual(pageHeadings[language]);
        expect(sections.filter(({ body }) => body === "")).toEqual([]);
        const examples = sections.filter((_, index) => index === 2 || index === 3);
        for (const { body } of examples) expect(body).toMatch(/^\| -+/m);
      });

      it("has a test", () => {
        expect(existsSync(path.join(root, `test/audit/rules/${pathOf(id)}.test.ts`))).toBe(true);
      });

      it("cites clauses of the regulation", () => {
        expect(rule.clauses.length).toBeGreaterThan(0);
        expect(Object.keys(deckLines)).toEqual(expect.arrayContaining([...rule.clauses]));
      });

      it("says the same in both languages", () => {
        for (const [, { ko, en }] of sentences) {
          expect(new Set(placeholders(ko))).toEqual(new Set(placeholders(en)));
          expect(ko).toMatch(/[가-힣]/);
          expect(en).not.toMatch(/[가-힣]/);
        }
      });

      it("names the cell first and puts no particle behind a value", () => {
        for (const [message, { ko, en }] of Object.entries(rule.text.messages)) {
          if (message === "rule-failed") continue;
          expect(ko).toMatch(/^\{cell\}:/);
          expect(en).toMatch(/^\{cell\}/);
        }
        for (const [, { ko }] of sentences) expect(ko).not.toMatch(particle);
      });

      it("is tested in every message", () => {
        const test = readFileSync(
          path.join(root, `test/audit/rules/${pathOf(id)}.test.ts`),
          "utf8",
        );
        for (const message of Object.keys(textOf(id).messages)) {
          expect(test).toContain(`"${message}"`);
        }
      });
    },
  );
});
