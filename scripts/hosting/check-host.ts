/** `npm run check-host -- https://example.com/za`: says in words what is wrong with a deployed copy of the add-in. */
import { parseArgs } from "node:util";
import { grouped } from "../../src/report/grouped";
import { languageOf } from "../../src/text/language-of";
import { isLanguage, type Language, say } from "../../src/text/sentence";
import { checkHost, type HostCheck, type Problem } from "./problems";
import { checkHostText, problemText } from "./problems.text";

/** The lines that a person reads of a check. */
export function linesOf(
  address: string,
  { files, problems }: HostCheck,
  language: Language,
): string[] {
  if (problems.length === 0) return [say(checkHostText.fine, language, { address, files })];
  // One line for files of the same fault.
  const groups = grouped(problems, ({ code, found, expected }) =>
    JSON.stringify([code, found, expected]),
  );
  const lines = Array.from(groups.values(), (group) => `- ${lineOf(group, language)}`);
  return [say(checkHostText.found, language, { address, count: lines.length }), ...lines];
}

function lineOf([first, ...others]: readonly Problem[], language: Language): string {
  if (!first) return "";
  const file =
    others.length === 0
      ? first.file
      : say(checkHostText.more, language, { file: first.file, more: others.length });
  const found = first.found || checkHostText.nothing;
  return say(problemText[first.code], language, { file, found, expected: first.expected });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { lang: { type: "string" } },
    allowPositionals: true,
  });
  const language = isLanguage(values.lang)
    ? values.lang
    : languageOf(process.env["LC_ALL"] ?? process.env["LANG"] ?? "");
  const [address = ""] = positionals;
  if (positionals.length !== 1 || !URL.canParse(address)) {
    console.error(say(checkHostText.usage, language));
    return 2;
  }
  const folder = new URL(address.endsWith("/") ? address : `${address}/`);
  const check = await checkHost(folder);
  for (const line of linesOf(folder.href, check, language)) console.log(line);
  return check.problems.length === 0 ? 0 : 1;
}

if (require.main === module) {
  void main().then((code) => {
    process.exitCode = code;
  });
}
