/** A folder of workbooks audited by two workers, beside one; and by one, beside no worker at all. */
import { readdirSync } from "node:fs";
import path from "node:path";

import { auditFiles, auditWorkbook } from "../../src/cli/audit-files";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import type { Target } from "../../src/cli/find-workbooks";
import type { FileReport } from "../../src/report/file-report";
import { compare, type Measure } from "./measure";

const files = 400;
const samples = path.join(__dirname, "../cases");
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
            (each) => auditWorkbook(each, "form", false),
            () => false,
            ignored,
          ),
        ),
    },
    rounds: 2,
  });
}

function onWorkers(targets: readonly Target[], jobs: number): AsyncIterable<FileReport> {
  return auditOnWorkers(targets, "form", { jobs, timeout: 600 }, never, ignored);
}

async function counted(reports: AsyncIterable<FileReport>): Promise<void> {
  let count = 0;
  for await (const { status } of reports) if (status === "ok") count++;
  if (count !== files) throw new RangeError(`${count} of ${files} files were audited`);
}

const ignored = () => undefined;
