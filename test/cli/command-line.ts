/** The command line in the test's own process: what it writes is kept, and nothing of the machine is seen. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Writable } from "node:stream";

import type { Io, Output } from "../../src/cli/io";
import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
export function kept(terminal: { isTTY?: boolean; columns?: number } = {}) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const output: Output = Object.assign(stream, terminal);
  return { output, text: () => chunks.join("") };
}

/** Runs `za` with these words; English and today's date fixed unless told otherwise. */
export async function za(argv: readonly string[], changed: Partial<Io> = {}): Promise<Outcome> {
  const stdout = kept();
  const stderr = kept();
  const code = await run(argv, {
    stdout: stdout.output,
    stderr: stderr.output,
    env: {},
    cwd: path.resolve("/nowhere"),
    interrupted: new AbortController().signal,
    today: "2026-03-02",
    ...changed,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A folder for one test file, gone after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "za-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
