/** What holds for every rule, whoever adds one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Rule } from "../../src/audit/rule";
import { allRules } from "../../src/audit/rules";
import { deckLines } from "../../src/core/clauses";
import type { RuleText } from "../../src/text/rule-text";
import type { Sentence } from "../../src/text/sentence";

const root = path.resolve(__dirname, "../..");

function idsIn(folder: string, ending = ".ts"): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending) && file !== "index.ts")
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function textOf(id: string): RuleText {
  return (jest.requireActual(`../../src/text/rules/${id}`) satisfies { text: RuleText }).text;
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
/** These particles have two forms, by the sound before them, which a value may end in or not. */
const particle = /\{\w+\}(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/;

describe("the rules", () => {
  it("are all in the index, in the order of their ids", () => {
    expect(allRules.map(({ id }) => id)).toEqual(idsIn("src/audit/rules"));
  });

  it("have no texts but their own", () => {
    expect(idsIn("src/text/rules")).toEqual(idsIn("src/audit/rules"));
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
        const exported: object = jest.requireActual(`../../src/audit/rules/${id}`);
        expect(Object.values(exported)).toEqual([rule]);
        expect(rule.text).toMatchObject(textOf(id));
      });

      it("has a test", () => {
        expect(existsSync(path.join(root, `test/audit/rules/${id}.test.ts`))).toBe(true);
      });

      it("cites rules of the regulation", () => {
        expect(rule.ruleIds.length).toBeGreaterThan(0);
        expect(Object.keys(deckLines)).toEqual(expect.arrayContaining([...rule.ruleIds]));
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
        const test = readFileSync(path.join(root, `test/audit/rules/${id}.test.ts`), "utf8");
        for (const message of Object.keys(textOf(id).messages)) {
          expect(test).toContain(`"${message}"`);
        }
      });
    },
  );
});
