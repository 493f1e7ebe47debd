/** A folder of workbooks audited by two workers, beside one; and by one, beside no worker at all. */
import { readdirSync } from "node:fs";
import path from "node:path";

import { auditFiles, type Run } from "../../src/cli/audit-files";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import type { Target } from "../../src/cli/find-workbooks";
import { type MadePart, makePart } from "../../src/cli/make-part";
import { compare, type Measure } from "./measure";

const files = 400;
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
  return compare({
    measure: `audit a folder of ${files} files with two workers`,
    za: () => counted(onWorkers(targets, 2)),
    peers: {
      "one worker": () => counted(onWorkers(targets, 1)),
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
    rounds: 2,
  });
}

function onWorkers(targets: readonly Target[], jobs: number): AsyncIterable<MadePart> {
  return auditOnWorkers(targets, folderRun, { jobs, timeout: 600 }, never, ignored);
}

async function counted(made: AsyncIterable<MadePart>): Promise<void> {
  let count = 0;
  for await (const { part } of made) if (part.outcome.status === "ok") count++;
  if (count !== files) throw new RangeError(`${count} of ${files} files were audited`);
}

const ignored = () => undefined;
