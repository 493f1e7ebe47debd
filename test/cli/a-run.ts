/** A run of `za audit` for tests of its parts. */
import type { Run } from "../../src/cli/audit-files";
import type { MadePart } from "../../src/cli/make-part";
import { reportOptionsOf, type RunSettings } from "../../src/cli/run-settings";
import { reportFormats } from "../../src/report/formats";
import type { ListedPart, ReportFormat } from "../../src/report/report-format";

/** The settings of a run that writes JSON, and what is changed of them. */
export function aRun(changed: Partial<RunSettings> = {}): Run {
  const settings: RunSettings = {
    checks: "form",
    format: "json",
    selection: {},
    language: "ko",
    date: "2026-03-02",
    cwd: "/",
    ...changed,
  };
  return { settings };
}

/** What became of each file, in order: `a.xlsx ok`, `b.xlsx timed-out`. */
export async function outcomesOf(made: AsyncIterable<MadePart>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { part } of made) {
    const { outcome } = part;
    const became = outcome.status === "unreadable" ? outcome.error.code : outcome.status;
    outcomes.push(`${outcome.file} ${became}`);
  }
  return outcomes;
}

/** The report of the parts, as text. */
export async function reportOf(made: AsyncIterable<MadePart>, { settings }: Run): Promise<string> {
  const format: ReportFormat<unknown, string | Uint8Array> = reportFormats[settings.format];
  const chunks: string[] = [];
  const options = { ...reportOptionsOf(settings), interrupted: () => false };
  for await (const chunk of format.write(listed(made), options)) {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1"));
  }
  return chunks.join("");
}

async function* listed(made: AsyncIterable<MadePart>): AsyncGenerator<ListedPart<unknown>> {
  for await (const { part: file } of made) {
    if (file.part !== null) yield { outcome: file.outcome, part: file.part };
  }
}
