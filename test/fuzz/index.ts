/** `npm run fuzz -- --minutes 10 [--seed S]`: changes workbooks in random ways, and keeps what breaks the audit. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { checkFile } from "./check-file";
import { levels } from "./levels";
import { findsAmongOlder } from "./older";

const folder = path.join(__dirname, "../../.fuzz");

/** Runs of one level with one seed, before the next level has its turn. */
const runs = 500;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);
if (!(end > 0) || !Number.isInteger(first)) {
  console.error("npm run fuzz -- --minutes 10 --seed 1: both are numbers, the seed a whole one.");
  process.exit(2);
}

/** Files of older kinds tried for each seed. */
const olderFiles = 60;

let [done, finds] = [0, 0];

async function main(): Promise<void> {
  for (let seed = first; Date.now() < end; seed++) {
    tryLevels(seed);
    if (Date.now() >= end) break;
    const older = await findsAmongOlder(seed, olderFiles, folder);
    done += olderFiles;
    finds += older.length;
    for (const find of older) console.log(find);
  }
  console.log(`${done} runs from seed ${first}, ${finds} finds`);
  process.exitCode = finds > 0 ? 1 : 0;
}

function tryLevels(seed: number): void {
  for (const [name, level] of levels) {
    const { failed, counterexample, errorInstance, numRuns, interrupted } = fc.check(
      fc.property(level, (bytes) => void checkFile(bytes)),
      { seed, numRuns: runs, interruptAfterTimeLimit: Math.max(0, end - Date.now()) },
    );
    done += numRuns;
    if (!failed || interrupted || !counterexample) continue;
    finds++;
    const file = path.join(folder, `${name}-${seed}.xlsx`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, counterexample[0]);
    console.log(`${file}: ${String(errorInstance)}`);
  }
}

void main();
