/**
 * The README's tables of functions and rules, made from what the code says of itself.
 *
 * `npm run readme` writes them into README.md and README.ko.md; a test holds that they are up to date.
 */
import path from "node:path";
import { allRules } from "../../src/audit/rules";
import metadataEnglish from "../../src/text/functions.en.json";
import metadataKorean from "../../src/text/functions.ko.json";
import type { Language } from "../../src/text/sentence";

const root = path.resolve(__dirname, "../..");

export const readmes: readonly { file: string; language: Language }[] = [
  { file: path.join(root, "README.md"), language: "en" },
  { file: path.join(root, "README.ko.md"), language: "ko" },
];

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

function ruleTable(language: Language): string {
  return table(
    [words.rule, words.looksFor, words.severity, words.by].map((word) => word[language]),
    allRules.map(({ id, text, severity, clauses }) => [
      `\`${id}\``,
      text.help[language],
      words[severity][language],
      clauses.join(", "),
    ]),
  );
}

/** A README with its tables made anew. */
export function withTables(readme: string, language: Language): string {
  return [
    ["functions", functionTable(language)],
    ["rules", ruleTable(language)],
  ].reduce(
    (text, [mark = "", content = ""]) =>
      text.replace(
        new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`),
        () => `<!-- ${mark} -->\n\n${content}\n\n<!-- /${mark} -->`,
      ),
    readme,
  );
}
