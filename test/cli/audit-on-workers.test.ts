import path from "node:path";

import { allRules } from "../../src/audit/rules";
import { auditFiles } from "../../src/cli/audit-files";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import { findWorkbooks, type Target } from "../../src/cli/find-workbooks";
import { makePart } from "../../src/cli/make-part";
import type { Journal } from "../../src/cli/journal/journal";
import type { WorkerModule } from "../../src/cli/worker-module";
import { sayFileError } from "../../src/report/file-error";
import { type FormatName, reportFormats } from "../../src/report/formats";
import { aRun, outcomesOf, reportOf } from "./a-run";

const hostile: WorkerModule = { filename: path.join(__dirname, "workers/hostile.cjs"), heap: 40 };
const never = new AbortController().signal;

function named(...names: string[]): Target[] {
  return names.map((file) => ({ file, path: Buffer.from(file) }));
}

describe("auditOnWorkers", () => {
  const formats = Object.keys(reportFormats) as FormatName[];

  it.each(formats)(
    "reports the same as an audit without workers, byte for byte (%s)",
    async (format) => {
      const names = ["three-mistakes", "foreign-shifts", "restart-after-accident", "small-factory"];
      const paths = [...names.map((name) => path.join(cases, `${name}.xlsx`)), "/nowhere"];
      const run = aRun({ format, colours: true, columns: 100, output: "/report" });
      await expectSame(await findWorkbooks(paths, "/"), run);
    },
  );

  it.each(["text", "json"] as const)(
    "reports the same of any sheet's hygiene (%s)",
    async (format) => {
      const names = ["number-over-formula", "total-leaves-out-rows", "foreign-diary"];
      const paths = names.map((name) => path.join(cases, `${name}.xlsx`));
      await expectSame(await findWorkbooks(paths, "/"), aRun({ format, checks: "hygiene" }));
    },
  );

  it("reports the same of a selection", async () => {
    const names = ["three-mistakes", "small-factory"];
    const paths = names.map((name) => path.join(cases, `${name}.xlsx`));
    const [rule] = allRules;
    for (const selection of [{ only: "errors" as const }, { rules: [rule?.id ?? ""] }]) {
      await expectSame(await findWorkbooks(paths, "/"), aRun({ format: "html", selection }));
    }
  });

  it("names what stalled its worker, and continues with the others", async () => {
    const workers = { jobs: 1, timeout: 5, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), aRun(), workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual(["a no-form", "stalls timed-out", "b no-form"]);
  });

  it("names what exhausted its worker or failed in it, and continues with the others", async () => {
    const targets = named(
      "a",
      "swallows",
      "b",
      "throws",
      "swallows too",
      "overgrows",
      "c",
      "exits",
      "d",
    );
    const workers = { jobs: 2, timeout: 300, module: hostile };
    const reports = auditOnWorkers(targets, aRun(), workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual([
      "a no-form",
      "swallows out-of-memory",
      "b no-form",
      "throws internal",
      "swallows too out-of-memory",
      "overgrows out-of-memory",
      "c no-form",
      "exits internal",
      "d no-form",
    ]);
  });

  it("says of a failure what the process said, or with which signal it ended", async () => {
    const workers = { jobs: 1, timeout: 300, module: hostile };
    const targets = named("throws", "exits", "crashes", "a");
    const reasons: unknown[] = [];
    for await (const { part } of auditOnWorkers(targets, aRun(), workers, never, ignored)) {
      const { outcome } = part;
      reasons.push(outcome.status === "unreadable" ? outcome.error.params["reason"] : null);
    }
    expect(reasons).toEqual(["boom", "out", "SIGSEGV", null]);
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
    const reports = auditOnWorkers(named(...names), aRun(), workers, never, (count) => {
      done.push(count);
    });
    expect(await outcomesOf(reports)).toEqual(names.map((name) => `${name} no-form`));
    expect(done).toEqual(Array.from({ length: 101 }, (_, index) => index));
  });

  it("names without a worker what is no file", async () => {
    const targets = [{ file: "x", error: { code: "no-workbooks", params: {} } }, ...named("a")];
    const workers = { jobs: 1, timeout: 300, module: hostile };
    const reports = auditOnWorkers(targets, aRun(), workers, never, ignored);
    expect(await outcomesOf(reports)).toEqual(["x no-workbooks", "a no-form"]);
  });

  it("ends at once when interrupted, though a worker never would", async () => {
    const key = new AbortController();
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), aRun(), workers, key.signal, ignored);
    expect((await reports.next()).value).toMatchObject({ part: { outcome: { file: "a" } } });
    const waiting = reports.next();
    key.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it("starts nothing when it was interrupted before", async () => {
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("stalls"), aRun(), workers, AbortSignal.abort(), ignored);
    expect(await outcomesOf(reports)).toEqual([]);
  });

  it("ends its workers when nobody reads on", async () => {
    const workers = { jobs: 2, timeout: 100_000, module: hostile };
    const reports = auditOnWorkers(named("a", "stalls", "b"), aRun(), workers, never, ignored);
    await reports.next();
    expect(await reports.return(undefined)).toEqual({ done: true, value: undefined });
  });

  it.each([
    ["begins no file while large parts wait", ["fills", "fills too", "a"], ["fills"]],
    ["begins a file while small parts wait", ["a", "b", "c"], ["a", "b"]],
  ])("%s", async (_, names, expected) => {
    const begun: string[] = [];
    const partOf: Journal["partOf"] = (target, make) => {
      begun.push(target.file);
      return make(null);
    };
    const run = { ...aRun(), journal: { partOf } };
    const workers = { jobs: 1, timeout: 300, module: hostile };
    const reports = auditOnWorkers(named(...names), run, workers, never, ignored);
    await reports.next();
    expect(begun).toEqual(expected);
    for (let next = await reports.next(); next.done !== true; next = await reports.next());
    expect(begun).toEqual(names);
  });

  it("does not wait for ever for workers that cannot start", async () => {
    const module = { filename: path.join(__dirname, "workers/broken.cjs") };
    const targets = named("a", "b", "c", "d", "e");
    const run = outcomesOf(
      auditOnWorkers(targets, aRun(), { jobs: 2, timeout: 100_000, module }, never, ignored),
    );
    await expect(run).rejects.toMatchObject({
      id: "no-workers",
      params: { reason: "no worker here" },
    });
  });
});

const cases = path.join(__dirname, "../cases");
const ignored = () => undefined;

/** Holds that a report is the same without workers, and with two. */
async function expectSame(targets: readonly Target[], run: ReturnType<typeof aRun>): Promise<void> {
  const make = (task: Parameters<typeof makePart>[0]) => makePart(task, run.settings);
  const here = auditFiles(targets, run, make, () => false, ignored);
  const onWorkers = auditOnWorkers(targets, run, { jobs: 2, timeout: 300 }, never, ignored);
  const report = await reportOf(here, run);
  expect(report.length).toBeGreaterThan(200);
  expect(await reportOf(onWorkers, run)).toBe(report);
}
