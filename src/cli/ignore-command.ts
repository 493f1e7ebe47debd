import { extname, resolve } from "node:path";

import type { Finding } from "../audit/finding";
import { identitiesOf, isReason, shortestReason } from "../audit/set-aside";
import { allRules } from "../audit/rules";
import { sayFileError } from "../report/file-error";
import { type AuditedFile, auditFile, type FileReport } from "../report/file-report";
import { sayFinding } from "../report/finding-sentence";
import { sayReason, sayUnmatched } from "../report/set-aside";
import { visible } from "../report/visible";
import { cliText } from "../text/cli";
import { ignoreProblems } from "../text/ignores";
import { reportText } from "../text/report";
import { type Language, say } from "../text/sentence";
import type { Ignore, IgnoreList } from "../workbook/ignore-list";
import { saveIgnores } from "../workbook/save";
import { readXlsx } from "../workbook/sources/xlsx";
import { readWorkbook } from "./read-workbook";
import { errorCode, type Io, write } from "./io";
import { isSameFile } from "./overwrites-workbook";
import { UsageError } from "./usage-error";
import { readOnly } from "./workbook-copy";
import { writeWorkbook } from "./write-workbook";

export interface IgnoreOptions {
  /** The keys of the findings to set aside. */
  readonly keys: readonly string[];
  readonly reason?: string | undefined;
  /** Who sets them aside. */
  readonly by?: string | undefined;
  /** The keys of ignores that hold no longer. */
  readonly removed: readonly string[];
  readonly list: boolean;
  readonly output?: string | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/**
 * `za ignore`: sets findings aside in a copy of a workbook, or lists the findings with their keys.
 *
 * @param file the workbook, which is never changed
 * @returns the exit code: 0, or 2 when the file could not be audited
 * @throws UsageError when there is nothing to do, no reason, no such finding, or nowhere to write
 */
export async function ignoreCommand(file: string, options: IgnoreOptions, io: Io): Promise<number> {
  const { list, language } = options;
  const output = list ? null : outputOf(file, options);
  const path = resolve(io.cwd, file);
  const bytes = await readWorkbook(path);
  const error = bytes instanceof Uint8Array ? readOnly(bytes, file) : bytes.error;
  const report: FileReport =
    bytes instanceof Uint8Array && !error
      ? auditFile(bytes, file)
      : { file, status: "unreadable", error: error ?? { code: "broken", params: {} } };
  if (report.status !== "ok" || !(bytes instanceof Uint8Array)) {
    await write(io.stderr, `za: ${visible(file)}: ${whyNot(report, language)}\n`);
    return 2;
  }
  if (output === null) {
    await write(io.stdout, listOf(report, language));
    return 0;
  }
  const ignores = changedIgnores(report, readXlsx(bytes).ignores, options, io.today);
  if (await isSameFile(resolve(io.cwd, output), path)) {
    throw new UsageError("output-is-input", { found: output });
  }
  try {
    await writeWorkbook(resolve(io.cwd, output), saveIgnores(bytes, ignores), options.force);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "EEXIST") throw new UsageError("exists", { found: output });
    throw new UsageError("cannot-write", { found: output, reason });
  }
  const said = say(cliText.ignoresWritten, language, {
    file: visible(output),
    count: ignores.length,
  });
  await write(io.stdout, `${said}\n`);
  return 0;
}

/** Where the copy goes, when all is there that is needed to make one. */
function outputOf(file: string, { keys, removed, reason, output }: IgnoreOptions): string {
  if (keys.length + removed.length === 0)
    throw new UsageError("missing-argument", { found: "KEY" });
  if (keys.length > 0 && !isReason(reason ?? "")) {
    throw new UsageError("no-reason", { count: String(shortestReason) });
  }
  if (output === undefined) throw new UsageError("missing-argument", { found: "--output" });
  // Excel opens a file by its name, and refuses macros under another one.
  const extension = extname(file).toLowerCase();
  if (extname(output).toLowerCase() !== extension) {
    throw new UsageError("other-extension", { found: output, extension });
  }
  return output;
}

function whyNot(report: FileReport, language: Language): string {
  return report.status === "unreadable"
    ? visible(sayFileError(report.error, language))
    : reportText.noForm[language];
}

/** All that the workbook keeps from now on. */
function changedIgnores(
  { file, submission, result }: AuditedFile,
  { ignores, problem }: IgnoreList = { ignores: [] },
  { keys, removed, reason = "", by }: IgnoreOptions,
  today: string,
): Ignore[] {
  // What could not be read would be lost.
  if (problem !== undefined && problem !== "several") {
    throw new UsageError("ignores-unread", { found: file });
  }
  for (const key of removed) {
    if (ignores.some((ignore) => ignore.key === key)) continue;
    throw new UsageError("no-such-ignore", { found: key, file });
  }
  const identities = identitiesOf(result.findings, submission);
  const byKey = new Map(
    result.findings.flatMap((finding) => {
      const identity = identities.get(finding);
      return identity ? [[identity.key, { ...identity, rule: finding.rule }]] : [];
    }),
  );
  const added = [...new Set(keys)].map((key): Ignore => {
    const identity = byKey.get(key);
    if (!identity) throw new UsageError("no-such-finding", { found: key, file });
    const who = by?.trim() ?? "";
    return { ...identity, reason: reason.trim(), ...(who && { by: who }), date: today };
  });
  const replaced = new Set([...removed, ...keys]);
  return [...ignores.filter(({ key }) => !replaced.has(key)), ...added];
}

/** The findings, each under its key, with the reasons of those set aside; then the ignores that match nothing. */
function listOf({ submission, result }: AuditedFile, language: Language): string {
  const { findings, unmatched, ignoreProblem } = result;
  const texts = new Map(allRules.map(({ id, text }) => [id, text]));
  const identities = identitiesOf(findings, submission);
  const sentence = (finding: Finding) =>
    `    ${sayFinding(finding, texts.get(finding.rule), language)}`;
  const lines = findings.map((finding) => [
    identities.get(finding)?.key ?? "",
    sentence(finding),
    ...finding.consequences.map((each) => `  ↳ ${sentence(each).trimStart()}`),
    ...(finding.ignored ? [`    ${sayReason(finding.ignored, language)}`] : []),
  ]);
  const gone = unmatched.map((ignore) => [
    sayUnmatched(ignore, language),
    `    ${sayReason(ignore, language)}`,
  ]);
  const problem = ignoreProblem === null ? [] : [ignoreProblems[ignoreProblem][language]];
  const all = [...lines.flat(), ...gone.flat(), ...problem];
  return all.length > 0
    ? all.map((line) => `${visibleLine(line)}\n`).join("")
    : `${reportText.noFindings[language]}\n`;
}

function visibleLine(line: string): string {
  const [indent = ""] = /^ */.exec(line) ?? [];
  return indent + visible(line.slice(indent.length));
}
