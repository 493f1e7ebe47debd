/** Starts a rule: `npm run new:rule -- period/leadoff-early`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ruleAskedFor, ruleIndex, type RuleName, ruleStub, subjects } from "./rule-stub";

const root = path.resolve(__dirname, "..");
const rulesFolder = "src/audit/rules";

function existingRules(): RuleName[] {
  return subjects.flatMap((subject) => {
    const folder = path.join(root, rulesFolder, subject);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files
      .filter((file) => !file.endsWith(".text.ts"))
      .map((file) => ({ subject, id: path.basename(file, ".ts") }));
  });
}

async function formatted(file: string, content: string): Promise<string> {
  const filepath = path.join(root, file);
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}

function write(file: string, content: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** The tables that documents show of the rules; in a process of its own, which loads the new index. */
function writeTables(): void {
  const script = path.join(root, "test/readme/write.ts");
  spawnSync(process.execPath, [require.resolve("tsx/cli"), script], { stdio: "inherit" });
}

/** The lines of a file that are left to fill in, as `  12  clauses: []`. */
function leftToFillIn(file: string): string[] {
  return readFileSync(path.join(root, file), "utf8")
    .split("\n")
    .flatMap((line, index) =>
      line.includes("TODO") ? [`${String(index + 1).padStart(5)}  ${line.trim()}`] : [],
    );
}

async function newRule(words: readonly string[]): Promise<void> {
  const existing = existingRules();
  const rule = ruleAskedFor(words, existing);
  const stub = ruleStub(rule);
  const files = [...stub, [`${rulesFolder}/index.ts`, ruleIndex([...existing, rule])] as const];
  // Nothing is written unless all of it can be.
  const contents = await Promise.all(files.map(([file, content]) => formatted(file, content)));
  for (const [index, [file]] of files.entries()) write(file, contents[index] ?? "");
  writeTables();

  console.log("The rule is in the index and the READMEs. Left to fill in:\n");
  for (const file of stub.keys()) console.log([file, ...leftToFillIn(file), ""].join("\n"));
  const tests = `test/audit/rules.test.ts test/audit/rule-pages.test.ts test/audit/rules/${rule.subject}/${rule.id}.test.ts`;
  console.log(`Guide:                docs/adding-a-rule.md
Test only this rule:  npx jest ${tests} -t ${rule.id}
Then the tables:      npm run readme`);
}

newRule(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
