import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { type Baseline, readBaseline } from "../report/baseline";
import { sayFileError } from "../report/file-error";
import { type FormatName, reportFormats } from "../report/formats";
import type { FilePart, ListedPart, ReportFormat } from "../report/report-format";
import { sayHidden } from "../report/selection";
import { addToTally, emptyTally, type Tally } from "../report/tally";
import { visible } from "../report/visible";
import { cliText } from "../text/cli";
import { type Language, say } from "../text/sentence";
import { checkFormat, type ListingOptions, selectionOf } from "./audit-options";
import { annotated, placesOfCopies } from "./annotate";
import { auditTargets } from "./audit-targets";
import { findWorkbooks, type Target } from "./find-workbooks";
import { errorCode, hasColours, type Io, isSystemError, write } from "./io";
import { Journal } from "./journal/journal";
import { startProgress } from "./progress";
import { overwritesWorkbook } from "./overwrites-workbook";
import { replaceFile, type Replacement } from "./replace-file";
import { type Shard, targetsOf } from "./shard";
import { UsageError } from "./usage-error";
import type { MadePart } from "./make-part";
import { reportOptionsOf, rulesOf, type RunSettings } from "./run-settings";

/** The formats that `--format` names. */
export const formats = [
  "text",
  "json",
  "sarif",
  "html",
  "csv",
  "xlsx",
] as const satisfies FormatName[];

export type Format = (typeof formats)[number];

function formatOf(format: Format, { perFile, summary }: ListingOptions): FormatName {
  if (perFile === true) return "files";
  return summary === true ? "summary" : format;
}

export interface AuditOptions extends ListingOptions {
  readonly format: Format;
  readonly output?: string;
  /** The JSON report of an earlier audit. */
  readonly baseline?: string;
  /** Whether the sheets are checked for hygiene, instead of the form for what the regulation asks. */
  readonly hygiene: boolean;
  /** At most so many files are audited at a time. */
  readonly jobs: number;
  /** Seconds after which a file is given up. */
  readonly timeout?: number;
  /** The part of the files that is audited. */
  readonly shard?: Shard;
  /** The folder in which a run finds what earlier ones have found out, and keeps it for later ones. */
  readonly resume?: string;
  /** The folder for copies of the workbooks with notes at the findings. */
  readonly annotated?: string;
  readonly language: Language;
}

/**
 * `za audit`: audits files and folders and writes the report as they are done.
 *
 * @returns the exit code: 0 no errors found, 1 errors, 2 a file could not be read, 130 stopped by Ctrl-C
 * @throws UsageError when the report or the journal cannot be written, or no worker can be started
 */
export async function auditCommand(
  paths: readonly string[],
  { resume, ...options }: AuditOptions,
  io: Io,
): Promise<number> {
  if (resume === undefined) return auditInto(paths, options, io);
  const journal = Journal.open(resume, io.cwd, options.hygiene ? "hygiene" : "form");
  try {
    if (journal.beginning === "renewed") {
      const said = say(cliText.journalRenewed, options.language, { folder: visible(resume) });
      await write(io.stderr, `za: ${said}\n`);
    }
    return await auditInto(paths, options, io, journal);
  } finally {
    journal.close();
  }
}

async function auditInto(
  paths: readonly string[],
  {
    format,
    output,
    baseline,
    hygiene,
    jobs,
    timeout,
    shard,
    annotated: copiesFolder,
    language,
    ...listing
  }: Omit<AuditOptions, "resume">,
  io: Io,
  journal?: Journal,
): Promise<number> {
  checkFormat(listing, format);
  if (format === "xlsx" && output === undefined && io.stdout.isTTY === true) {
    throw new UsageError("needs-output", { found: format });
  }
  if (hygiene && copiesFolder !== undefined) {
    throw new UsageError("not-together", { found: "--annotated", other: "--hygiene" });
  }
  const checks = hygiene ? "hygiene" : "form";
  const selection = selectionOf(listing, rulesOf(checks));
  const isInterrupted = () => io.interrupted.aborted;
  const earlier = baseline === undefined ? undefined : await openBaseline(baseline, io.cwd);
  const found = await findWorkbooks(paths, io.cwd);
  const file = output === undefined ? null : await openReport(output, io.cwd, found, format);
  const targets = withoutReport(shard ? targetsOf(found, shard) : found, output, io.cwd);
  const copies =
    copiesFolder === undefined ? null : await placesOfCopies(targets, copiesFolder, io.cwd);
  const report = file?.stream ?? io.stdout;
  const progress = await startProgress(io, targets.length, language);
  const settings: RunSettings = {
    checks,
    format: formatOf(format, listing),
    selection,
    language,
    date: io.today,
    cwd: io.cwd,
    output,
    withSubmission: listing.withSubmission,
    colours: report === io.stdout && hasColours(io.stdout, io.env),
    columns: report === io.stdout && io.stdout.isTTY ? io.stdout.columns : undefined,
  };
  const auditing = { settings, baseline: earlier, journal, hasCopies: copies !== null };
  const made = auditTargets(targets, { ...auditing, jobs, timeout }, io.interrupted, (done) => {
    progress.show(done);
  });
  let tally = emptyTally;
  let hiddenFiles = 0;
  const unreadable: string[] = [];
  const noCopies: string[] = [];
  const parts = copies
    ? annotated(made, copies, io, (each, refusal) => {
        noCopies.push(`${each}: ${sayFileError(refusal, language)}`);
      })
    : made;
  const listed = listedOf(parts, ({ outcome, part }) => {
    tally = addToTally(tally, outcome);
    if (part === null) hiddenFiles += 1;
    else if (outcome.status === "unreadable") {
      unreadable.push(`${outcome.file}: ${sayFileError(outcome.error, language)}`);
    }
  });
  const writer: ReportFormat<unknown, string | Uint8Array> = reportFormats[settings.format];
  const chunks = writer.write(listed, {
    ...reportOptionsOf(settings),
    tally: () => tally,
    hiddenFiles: () => hiddenFiles,
    interrupted: () => isInterrupted() && tally.files < targets.length,
  });
  let isKept = false;
  try {
    for await (const chunk of chunks) {
      progress.hide();
      await write(report, chunk);
    }
    isKept = file?.replaces === true && targets.length > 0 && nothingRead(tally);
    await (isKept ? file?.discard() : file?.commit());
  } catch (error) {
    await file?.discard();
    // Whoever read the report has seen enough (`za audit ... | head`): no reason to complain.
    if (errorCode(error) !== "EPIPE") {
      throw isSystemError(error) ? cannotWrite(output, error) : error;
    }
  } finally {
    progress.stop();
  }

  // On a terminal the report itself, just above, has said so.
  const isSaid = format === "text" && report === io.stdout && io.stdout.isTTY === true;
  if (!isSaid) for (const line of unreadable) await write(io.stderr, `za: ${visible(line)}\n`);
  for (const line of noCopies) {
    await write(io.stderr, `za: ${visible(line)} ${cliText.noCopy[language]}\n`);
  }
  const hidden = sayHidden({ ...tally.hidden, files: hiddenFiles }, language);
  if (!isSaid && hidden !== "") await write(io.stderr, `za: ${hidden}\n`);
  if (isKept && output !== undefined) {
    const said = say(cliText.reportKept, language, { file: visible(output) });
    await write(io.stderr, `za: ${said}\n`);
  }
  if (isInterrupted() && tally.files < targets.length) {
    const params = { done: tally.files, total: targets.length };
    await write(io.stderr, `za: ${say(cliText.stopped, language, params)}\n`);
    return 130;
  }
  return exitCode(tally);
}

/** The files to audit without the earlier report that is about to be replaced. */
function withoutReport(targets: readonly Target[], output: string | undefined, cwd: string) {
  if (output === undefined) return targets;
  const path = Buffer.from(resolve(cwd, output));
  return targets.filter((target) => !("path" in target && target.path.equals(path)));
}

/** The parts of the files that the report lists, as they come. */
async function* listedOf(
  made: AsyncIterable<MadePart>,
  onFile: (part: FilePart) => void,
): AsyncGenerator<ListedPart<unknown>> {
  for await (const { part: file } of made) {
    onFile(file);
    const { outcome, part } = file;
    if (part !== null) yield { outcome, part };
  }
}

function nothingRead({ files, unreadable, otherKinds }: Tally): boolean {
  return files === unreadable + otherKinds;
}

function exitCode({ unreadable, counts }: Tally): number {
  if (unreadable > 0) return 2;
  return counts.error > 0 ? 1 : 0;
}

/** Opens the file before anything is audited, so that a wrong name fails at once. */
async function openReport(
  output: string,
  cwd: string,
  targets: readonly Target[],
  format: Format,
): Promise<Replacement> {
  const path = resolve(cwd, output);
  try {
    if (await overwritesWorkbook(path, targets, format))
      throw new UsageError("output-is-workbook", { found: output });
    return await replaceFile(path);
  } catch (error) {
    throw error instanceof UsageError ? error : cannotWrite(output, error);
  }
}

/** Reads the report of an earlier audit before anything is audited. */
async function openBaseline(file: string, cwd: string): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    const code = errorCode(error);
    const reason = code === "ENOENT" ? "no-such-file" : code;
    throw new UsageError("cannot-read-baseline", { found: file, reason });
  }
  const baseline = readBaseline(text);
  if (!baseline) throw new UsageError("no-baseline", { found: file });
  return baseline;
}

/** @param output where the report goes; to the screen where it is absent */
function cannotWrite(output: string | undefined, error: unknown): UsageError {
  const reason = errorCode(error);
  return output === undefined
    ? new UsageError("cannot-print", { reason })
    : new UsageError("cannot-write", { found: output, reason });
}
