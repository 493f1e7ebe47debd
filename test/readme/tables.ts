/**
 * The tables of the documents that are made from what the code says of itself.
 *
 * `npm run readme` writes them; a test holds that they are up to date.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Rule } from "../../src/audit/rule";
import { allRules } from "../../src/audit/rules";
import { deckLines } from "../../src/core/clauses";
import { fieldOf, form } from "../../src/form/fields";
import { exampleFormula, examples } from "../../src/functions/examples";
import type { FunctionId } from "../../src/functions/index";
import { clauseNames } from "../../src/text/clauses";
import { excelChecklist } from "../../src/text/excel-checklist";
import metadataEnglish from "../../src/text/functions.en.json";
import metadataKorean from "../../src/text/functions.ko.json";
import type { Language } from "../../src/text/sentence";
import type { HygieneRule } from "../../src/hygiene/rule";
import { hygieneRules } from "../../src/hygiene/rules";
import { efforts } from "../taskpane/effort";
import { sentenceGroups } from "./sentences";

const root = path.resolve(__dirname, "../..");

/** A document with tables of the code; `tables` by the mark that encloses each: `<!-- rules -->`. */
export interface Document {
  /** Its path from the root. */
  readonly name: string;
  readonly file: string;
  readonly tables: Readonly<Record<string, string>>;
}

const words = {
  function: { ko: "함수", en: "function" },
  gives: { ko: "내용", en: "gives" },
  rule: { ko: "규칙", en: "rule" },
  looksFor: { ko: "찾는 것", en: "looks for" },
  severity: { ko: "심각도", en: "severity" },
  by: { ko: "근거", en: "by" },
  error: { ko: "오류", en: "error" },
  warning: { ko: "주의", en: "warning" },
  info: { ko: "참고", en: "info" },
  work: { ko: "일", en: "work" },
  keys: { ko: "키", en: "keys" },
  clicks: { ko: "클릭", en: "clicks" },
  picks: { ko: "목록에서 고르기", en: "picks from a list" },
  before: { ko: "전에는", en: "before" },
  do: { ko: "할 일", en: "do" },
  see: { ko: "보여야 하는 것", en: "see" },
};

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

function functionTable(language: Language): string {
  const { functions } = language === "ko" ? metadataKorean : metadataEnglish;
  return table(
    [words.function[language], words.gives[language]],
    functions.map(({ name, description, parameters }) => {
      const names = parameters.map((parameter) =>
        "optional" in parameter ? `[${parameter.name}]` : parameter.name,
      );
      return [`\`${name}(${names.join(", ")})\``, description];
    }),
  );
}

/** The steps that a person with an Excel tries, as the recorder shows them. */
function checklistTable(language: Language): string {
  const rows = excelChecklist.map((step, index) => [
    String(index + 1),
    step.do[language],
    step.see[language],
  ]);
  const steps = table(["", words.do[language], words.see[language]], rows);
  return `<!-- prettier-ignore -->\n${steps}`;
}

/** How much of a person each work takes in the pane. */
function effortTable(language: Language): string {
  const { work, keys, clicks, picks, before } = words;
  const rows = efforts.map((each) => [
    each.work[language],
    String(each.keys),
    String(each.clicks),
    String(each.picks),
    each.before[language],
  ]);
  const heading = [work, keys, clicks, picks, before].map((word) => word[language]);
  return `<!-- prettier-ignore -->\n${table(heading, rows)}`;
}

function ruleTable(language: Language): string {
  return table(
    [words.rule, words.looksFor, words.severity, words.by].map((word) => word[language]),
    allRules.map(({ id, text, severity, clauses }) => [
      `[\`${id}\`](${pageOf(id)})`,
      text.help[language],
      words[severity][language],
      clauses.join(", "),
    ]),
  );
}

/** The path of a rule's page, from the root. */
export function pageOf(id: string, folder: "rules" | "hygiene" = "rules"): string {
  return `docs/${folder}/${id}.md`;
}

/** The index beside the pages of a folder: what each rule finds, in the first sentence of its page. */
function pageIndex(folder: "rules" | "hygiene", language: Language): string {
  const rules = folder === "rules" ? allRules : inOrder(hygieneRules);
  return table(
    [words.rule, words.severity, words.looksFor].map((word) => word[language]),
    rules.map(({ id, severity }) => [
      `[\`${id}\`](${id}.md)`,
      words[severity][language],
      firstSentence(readFileSync(path.join(root, pageOf(id, folder)), "utf8"), language),
    ]),
  );
}

function inOrder(rules: readonly HygieneRule[]): readonly HygieneRule[] {
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const firstHeading = { ko: "찾는 것", en: "What it finds" };

function firstSentence(page: string, language: Language): string {
  const [, body = ""] = page.split(`### ${firstHeading[language]}\n`);
  // A point within a number, or a file's name, ends no sentence.
  const [sentence = ""] = /\S.*?\.(?=\s)/.exec(body) ?? [];
  return sentence;
}

/** What the functions are about, by the first of each group in their order; no heading is the name of a function. */
const functionGroups = new Map<string, Readonly<Record<Language, string>>>([
  ["GOAL", { ko: "목표", en: "Goals" }],
  ["DAYS", { ko: "무재해 기록", en: "The record" }],
  ["BREAKS", { ko: "재해와 재해율", en: "Accidents and their rates" }],
  ["DUE", { ko: "기한과 실사일", en: "Deadlines and days to survey" }],
  ["NEXTMULTIPLE", { ko: "배수와 시상", en: "Multiples and awards" }],
  ["SHL", { ko: "안전보건수준", en: "Safety and health level" }],
  ["RULES", { ko: "규정, 자격, 통계", en: "Rules, qualifications, statistics" }],
]);

/** The reference of the functions: how each is written, what it gives, its arguments and an example with its result. */
function functionReference(language: Language): string {
  const { functions } = language === "ko" ? metadataKorean : metadataEnglish;
  return functions
    .map(({ id, name, description, parameters }) => {
      const group = functionGroups.get(id)?.[language];
      const names = parameters.map((parameter) =>
        "optional" in parameter ? `[${parameter.name}]` : parameter.name,
      );
      const { prints } = examples[id as FunctionId];
      return [
        ...(group === undefined ? [] : [`### ${group}`]),
        `#### ${name}`,
        `\`=ZA.${name}(${names.join(", ")})\``,
        description,
        ...(parameters.length > 0
          ? [parameters.map((each) => `- \`${each.name}\`: ${each.description}`).join("\n")]
          : []),
        [
          "```",
          exampleFormula(id as FunctionId),
          typeof prints === "string" ? prints : prints[language],
          "```",
        ].join("\n"),
      ].join("\n\n");
    })
    .join("\n\n");
}

/** What a rule's page says of severity and clauses; a list, which needs no columns aligned. */
function ruleFacts({ severity, clauses }: Pick<Rule, "severity" | "clauses">): string {
  const cited = clauses.map((clause) => {
    const { ko, en } = clauseNames[clause];
    return `- ${clause}: ${en} · ${ko} (deck ${deckLines[clause]})`;
  });
  return [`- ${words.severity.en}: ${severity} · ${words[severity].ko}`, ...cited].join("\n");
}

/** The entries of a submission with their headings in our form, kinds and units. */
function entryTable(): string {
  const fields = form.flatMap(({ pairs, tables }) => [
    ...pairs,
    ...tables.flatMap(({ columns }) => columns),
  ]);
  return table(
    ["entry", "heading", "Korean heading", "kind", "unit"],
    fields.map(({ id, kind, unit }) => {
      const { en, ko } = fieldOf(id).label;
      return [`\`${id}\``, en, ko, kind, kind === "date" ? "serial number" : (unit ?? "")];
    }),
  );
}

/** Every sentence of the project, a table for each place where sentences stand. */
function sentenceTables(): string {
  return sentenceGroups()
    .map(({ name, sentences }) => {
      const rows = sentences.map(([key, { ko, en }]) => [`\`${key}\``, ko, en]);
      return `## ${name}\n\n${table(["name", "한국어", "English"], rows)}`;
    })
    .join("\n\n");
}

/** Every document that has tables of the code. */
export function documents(): readonly Document[] {
  const tablesByName: Readonly<Record<string, Document["tables"]>> = {
    "README.md": { functions: functionTable("en"), rules: ruleTable("en") },
    "README.ko.md": { functions: functionTable("ko"), rules: ruleTable("ko") },
    "docs/adding-a-rule.md": { entries: entryTable() },
    "docs/functions.md": {
      "functions-en": functionReference("en"),
      "functions-ko": functionReference("ko"),
    },
    "docs/excel-checklist.md": { steps: checklistTable("en") },
    "docs/excel-checklist.ko.md": { steps: checklistTable("ko") },
    "docs/tour.md": { effort: effortTable("en") },
    "docs/tour.ko.md": { effort: effortTable("ko") },
    "docs/sentences.md": { sentences: sentenceTables() },
    "docs/rules/README.md": {
      "rules-en": pageIndex("rules", "en"),
      "rules-ko": pageIndex("rules", "ko"),
    },
    "docs/hygiene/README.md": {
      "hygiene-en": pageIndex("hygiene", "en"),
      "hygiene-ko": pageIndex("hygiene", "ko"),
    },
    ...Object.fromEntries(allRules.map((rule) => [pageOf(rule.id), { rule: ruleFacts(rule) }])),
    ...Object.fromEntries(
      hygieneRules.map(({ id, severity }) => [
        pageOf(id, "hygiene"),
        { rule: ruleFacts({ severity, clauses: [] }) },
      ]),
    ),
  };
  return Object.entries(tablesByName).map(([name, tables]) => ({
    name,
    file: path.join(root, name),
    tables,
  }));
}

/**
 * A text with its tables made anew.
 *
 * @throws Error when a mark is missing
 */
export function withTables(text: string, tables: Document["tables"]): string {
  return Object.entries(tables).reduce((before, [mark, content]) => {
    const place = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`);
    if (!place.test(before)) throw new Error(`<!-- ${mark} --> ... <!-- /${mark} --> is missing`);
    return before.replace(place, () => `<!-- ${mark} -->\n\n${content}\n\n<!-- /${mark} -->`);
  }, text);
}
