/** `npm start`: audits a sample submission, shows what is wrong in it, and writes the report to open. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

const root = path.resolve(__dirname, "../..");
const sample = path.join("test", "cases", "three-mistakes.xlsx");
const report = path.join(root, "dist", "report.html");

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: root,
  interrupted: new AbortController().signal,
  today: new Date().toISOString().slice(0, 10),
};

async function start(): Promise<void> {
  await run(["audit", sample], io);
  mkdirSync(path.dirname(report), { recursive: true });
  await run(["audit", sample, "--format", "html", "--output", report], io);
  console.log(`\n${pathToFileURL(report).href}`);
}

void start();
