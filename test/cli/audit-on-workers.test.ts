import path from "node:path";

import { auditFiles, auditWorkbook } from "../../src/cli/audit-files";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import type { WorkerModule } from "../../src/cli/worker-module";
import { findWorkbooks, type Target } from "../../src/cli/find-workbooks";
import { allRules } from "../../src/audit/rules";
import { sayFileError } from "../../src/report/file-error";
import type { Checks, FileReport } from "../../src/report/file-report";
import { htmlReport } from "../../src/report/html/page";
import { jsonReport } from "../../src/report/json";
import type { TextOptions } from "../../src/report/report-options";
import { sarifReport } from "../../src/report/sarif";
import { textReport } from "../../src/report/text";

const hostile: WorkerModule = { filename: path.join(__dirname, "workers/hostile.cjs"), heap: 40 };
const never = new AbortController().signal;

function named(...names: string[]): Target[] {
  return names.map((file) => ({ file, path: Buffer.from(file) }));
}

/** What becomes of each file, in order. */
async function outcomesOf(reports: AsyncIterable<FileReport>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const report of reports) {
    outcomes.push(
      `${report.file} ${report.status === "unreadable" ? report.error.code : report.status}`,
    );
  }
  return outcomes;
}

describe("auditOnWorkers", () => {
  it("reports the same as an audit without workers, byte for byte in every format", async () => {
    const names = ["three-mistakes", "foreign-shifts", "restart-after-accident", "small-factory"];
    const paths = [...names.map((name) => path.join(cases, `${name}.xlsx`)), "/nowhere"];
    const [here, onWorkers] = await bothWays(await findWorkbooks(paths, "/"), "form");
    expect(here).toHaveLength(paths.length);
    for (const write of [textReport, jsonReport, sarifReport, htmlReport]) {
      expect(await written(write, onWorkers)).toBe(await written(write, here));
    }
  });

  it("reports the same of any sheet's hygiene", async () => {
    const names = ["number-over-formula", "total-leaves-out-rows", "foreign-diary"];
    const paths = names.map((name) => path.join(cases, `${name}.xlsx`));
    const [here, onWorkers] = await bothWays(await findWorkbooks(paths, "/"), "hygiene");
    for (const write of [textReport, jsonReport]) {
      expect(await written(write, onWorkers)).toBe(await written(write, here));
    }
  });

  it("names what stalled its worker, and continues with the others", async () => {
    const workers = { jobs: 1, timeout: 5, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), "form", workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual(["a no-form", "stalls timed-out", "b no-form"]);
  });

  it("names what exhausted its worker or failed in it, and continues with the others", async () => {
    const targets = named("a", "swallows", "b", "throws", "swallows too", "exits", "c", "d");
    const workers = { jobs: 2, timeout: 300, module: hostile };
    const reports = auditOnWorkers(targets, "form", workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual([
      "a no-form",
      "swallows out-of-memory",
      "b no-form",
      "throws internal",
      "swallows too out-of-memory",
      "exits internal",
      "c no-form",
      "d no-form",
    ]);
  });

  it("says why in both languages", () => {
    const error = { code: "timed-out", params: { seconds: 30 } };
    expect(sayFileError(error, "en")).toContain("within 30 seconds");
    expect(sayFileError(error, "ko")).toContain("30초 안에");
  });

  it("says how far it is, and keeps the order of the files", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `file ${index}`);
    const done: number[] = [];
    const workers = { jobs: 3, timeout: 300, module: hostile };
    const reports = auditOnWorkers(named(...names), "form", workers, never, (count) => {
      done.push(count);
    });
    expect(await outcomesOf(reports)).toEqual(names.map((name) => `${name} no-form`));
    expect(done).toEqual(Array.from({ length: 101 }, (_, index) => index));
  });

  it("names without a worker what is no file", async () => {
    const targets = [{ file: "x", error: { code: "no-workbooks", params: {} } }, ...named("a")];
    const workers = { jobs: 1, timeout: 300, module: hostile };
    const reports = auditOnWorkers(targets, "form", workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual(["x no-workbooks", "a no-form"]);
  });

  it("ends at once when interrupted, though a worker never would", async () => {
    const key = new AbortController();
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), "form", workers, key.signal, ignored);
    expect((await reports.next()).value).toMatchObject({ file: "a" });
    const waiting = reports.next();
    key.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it("starts nothing when it was interrupted before", async () => {
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("stalls"), "form", workers, AbortSignal.abort(), ignored);
    expect(await outcomesOf(reports)).toEqual([]);
  });

  it("ends its workers when nobody reads on", async () => {
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), "form", workers, never, ignored);
    await reports.next();
    expect(await reports.return(undefined)).toEqual({ done: true, value: undefined });
  });

  it("does not wait for ever for workers that cannot start", async () => {
    const module = { filename: path.join(__dirname, "workers/broken.cjs") };
    const targets = named("a", "b", "c", "d", "e");
    const run = outcomesOf(
      auditOnWorkers(targets, "form", { jobs: 2, timeout: 100_000, module }, never, ignored),
    );
    await expect(run).rejects.toMatchObject({
      id: "no-workers",
      params: { reason: "no worker here" },
    });
  });
});

const cases = path.join(__dirname, "../cases");
const ignored = () => undefined;

/** The reports of an audit without workers, and of one with two. */
async function bothWays(targets: readonly Target[], checks: Checks) {
  const workers = { jobs: 2, timeout: 300 };
  return [
    await kept(
      auditFiles(
        targets,
        (each) => auditWorkbook(each, checks, false),
        () => false,
        ignored,
      ),
    ),
    await kept(auditOnWorkers(targets, checks, workers, never, ignored)),
  ] as const;
}

async function kept(reports: AsyncIterable<FileReport>): Promise<FileReport[]> {
  const all: FileReport[] = [];
  for await (const report of reports) all.push(report);
  return all;
}

type Writer = (reports: AsyncIterable<FileReport>, options: TextOptions) => AsyncIterable<string>;

async function written(write: Writer, reports: readonly FileReport[]): Promise<string> {
  const options: TextOptions = {
    language: "ko",
    rules: allRules,
    version: "0.0.0",
    homepage: undefined,
    date: "2026-03-02",
    interrupted: () => false,
    colours: true,
    columns: 100,
  };
  const chunks: string[] = [];
  for await (const chunk of write(each(reports), options)) chunks.push(chunk);
  return chunks.join("");
}

async function* each(reports: readonly FileReport[]): AsyncGenerator<FileReport> {
  for (const report of reports) yield await Promise.resolve(report);
}
