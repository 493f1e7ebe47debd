/** A folder of workbooks audited by two workers, beside one; and by one, beside no worker at all. */
import { readdirSync } from "node:fs";
import path from "node:path";

import { auditFiles, type Run } from "../../src/cli/audit-files";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import type { Target } from "../../src/cli/find-workbooks";
import { type MadePart, makePart } from "../../src/cli/make-part";
import type { WorkerModule } from "../../src/cli/worker-module";
import { bundle } from "./bundle";
import { compare, Counted, type Measure } from "./measure";

/** Until then the workers' code is compiled, of which a year's workbooks notice nothing. */
const warmUp = 800;
const files = 2_000;
const samples = path.join(__dirname, "../cases");
const folderRun: Run = {
  settings: {
    checks: "form",
    format: "json",
    selection: {},
    language: "ko",
    date: "2026-03-02",
    cwd: samples,
  },
};
const never = new AbortController().signal;

export async function run(): Promise<Measure[]> {
  const paths = readdirSync(samples)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(samples, name));
  const targets = Array.from({ length: files }, (_, index): Target => {
    const file = paths[index % paths.length] ?? "";
    return { file, path: Buffer.from(file) };
  });
  const worker = { filename: await bundle(path.join(__dirname, "../../src/cli/audit-worker.ts")) };
  return compare({
    measure: `audit ${files - warmUp} files of a folder with two workers, once warm`,
    za: () => counted(onWorkers(targets, 2, worker)),
    peers: {
      "one worker": () => counted(onWorkers(targets, 1, worker)),
      "no worker": () =>
        counted(
          auditFiles(
            targets,
            folderRun,
            (task) => makePart(task, folderRun.settings),
            () => false,
            ignored,
          ),
        ),
    },
    rounds: 1,
  });
}

function onWorkers(
  targets: readonly Target[],
  jobs: number,
  module: WorkerModule,
): AsyncIterable<MadePart> {
  return auditOnWorkers(targets, folderRun, { jobs, timeout: 600, module }, never, ignored);
}

/** The time of the files after the first ones. */
async function counted(made: AsyncIterable<MadePart>): Promise<Counted> {
  let count = 0;
  let start = NaN;
  for await (const { part } of made) {
    if (part.outcome.status === "ok") count++;
    if (count === warmUp) start = performance.now();
  }
  if (count !== files) throw new RangeError(`${count} of ${files} files were audited`);
  return new Counted(performance.now() - start);
}

const ignored = () => undefined;
