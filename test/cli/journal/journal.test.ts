import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs, {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import type { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";

import { auditOnWorkers } from "../../../src/cli/audit-on-workers";
import { findWorkbooks } from "../../../src/cli/find-workbooks";
import { Journal } from "../../../src/cli/journal/journal";
import * as recogniser from "../../../src/form/recognise";
import { aRun, outcomesOf } from "../a-run";
import { temporaryFolder, za } from "../command-line";
import { right, wrong } from "../workbooks";

jest.mock("../../../src/form/recognise", () => ({
  __esModule: true,
  ...jest.requireActual<typeof recogniser>("../../../src/form/recognise"),
}));

const cwd = temporaryFolder();
mkdirSync(path.join(cwd, "in"));
for (const [name, bytes] of [
  ["1.xlsx", right],
  ["2.xlsx", wrong],
  ["3.xlsx", right],
  ["4.xlsx", "damaged"],
  ["5.xlsx", "damaged"],
] as const) {
  writeFileSync(path.join(cwd, "in", name), bytes);
}

const audit = (...words: string[]) => za(["audit", "in", ...words], { cwd });
const journalOf = (folder: string) => path.join(cwd, folder, "form.journal");

/** How many files were audited by what is done. */
async function audited<T>(work: () => Promise<T>): Promise<readonly [count: number, done: T]> {
  const spy = jest.spyOn(recogniser, "recognise");
  const done = await work();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return [count, done];
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("za audit --resume", () => {
  it("audits each content once, and writes what an undisturbed run does, in every format", async () => {
    const [first, { code, stdout }] = await audited(() => audit("--resume", "all"));
    expect([first, code]).toEqual([2, 2]);
    expect(stdout).toContain("3.xlsx");
    const formats = [
      ...["text", "json", "sarif", "html", "csv", "xlsx"].map((format) => ["--format", format]),
      ["--summary"],
      ["--format", "csv", "--per-file"],
      ["--format", "json", "--with-submission"],
    ];
    for (const words of formats) {
      const [count, resumed] = await audited(() => audit(...words, "--resume", "all"));
      expect(resumed).toEqual(await audit(...words));
      expect(count).toBe(0);
    }
  });

  it.each([1, 50])("goes on behind an entry whose last %d bytes are missing", async (bytes) => {
    const folder = `torn-${bytes}`;
    const whole = await audit("--resume", folder);
    const { length } = readFileSync(journalOf(folder));
    truncateSync(journalOf(folder), length - bytes);
    // The last entry is that of the damaged file: no audit, and it is written again.
    expect(await audited(() => audit("--resume", folder))).toEqual([0, whole]);
    expect(readFileSync(journalOf(folder))).toHaveLength(length);
  });

  it("audits again what the disk has lost, whatever stands in its place", async () => {
    const whole = await audit("--resume", "lost");
    const file = journalOf("lost");
    const { length } = readFileSync(file);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 2000, 3000));
    const [count, resumed] = await audited(() => audit("--resume", "lost"));
    expect([count, resumed]).toEqual([1, whole]);
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(length)]));
    expect(await audited(() => audit("--resume", "lost"))).toEqual([0, whole]);
  });

  it("trusts no journal of another version, says so, and keeps those of other checks", async () => {
    const whole = await audit("--resume", "other");
    const file = journalOf("other");
    const other = readFileSync(file, "latin1").replace(/"version":"\d/, '"version":"7');
    writeFileSync(file, other, "latin1");
    const [withHygiene] = await audited(() => audit("--resume", "other", "--hygiene"));
    expect([withHygiene, readFileSync(file, "latin1")]).toEqual([0, other]);
    const [count, again] = await audited(() => audit("--resume", "other"));
    expect([count, again.stdout]).toEqual([2, whole.stdout]);
    expect(again.stderr).toContain("other: another version of za has kept what is there");
    expect(await audited(() => audit("--resume", "other"))).toEqual([0, whole]);
  });

  it("audits a file again on which the program itself failed", async () => {
    jest.spyOn(recogniser, "recognise").mockImplementationOnce(() => {
      throw new TypeError("boom");
    });
    expect((await audit("--resume", "failed")).stderr).toContain("1.xlsx: The program failed");
    jest.restoreAllMocks();
    expect(await audited(() => audit("--resume", "failed"))).toEqual([0, await audit()]);
  });

  it("is refused while another run has the folder, and not by one that is gone", async () => {
    await audit("--resume", "held");
    const lock = path.join(cwd, "held", "lock");
    expect(existsSync(lock)).toBe(false);
    for (const owner of [`${process.ppid} ${hostname()}`, "1 another-computer"]) {
      writeFileSync(lock, owner);
      const { code, stdout, stderr } = await audit("--resume", "held");
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(
        /^za: Another za uses the folder held \(process \d+ on .*delete .*lock/,
      );
      expect(readFileSync(lock, "utf8")).toBe(owner);
    }
    writeFileSync(lock, `${spawnSync("true").pid} ${hostname()}`);
    expect((await audit("--resume", "held")).code).toBe(2);
    expect(existsSync(lock)).toBe(false);
  });

  it("is not refused by a lock that names nobody", async () => {
    await audit("--resume", "held");
    const lock = path.join(cwd, "held", "lock");
    writeFileSync(lock, "");
    expect((await audit("--resume", "held")).stderr).not.toContain("Another za");
    expect(existsSync(lock)).toBe(false);
  });

  it("leaves no lock where the disk is full", async () => {
    jest.spyOn(fs, "writeSync").mockImplementationOnce(() => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    const { code, stderr } = await audit("--resume", "full");
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^za: The file full cannot be written \(the disk is full/),
    ]);
    expect(readdirSync(path.join(cwd, "full"))).toEqual([]);
  });

  it("goes on behind the last whole entry after the disk was full", async () => {
    type Write = (
      ...words: [file: number, bytes: Uint8Array, from: number, length: number, position: number]
    ) => number;
    const write: Write = fs.writeSync;
    let written = 0;
    const writeSmall: Write = (...words) => {
      written += 1;
      // The lock, the beginning and an entry have room, and of the next entry the half.
      if (written < 4) return write(...words);
      const [file, bytes, from, length, position] = words;
      if (written === 4) return write(file, bytes, from, length >> 1, position);
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    };
    jest.spyOn(fs, "writeSync").mockImplementation(writeSmall as typeof fs.writeSync);
    const { code, stdout, stderr } = await audit("--resume", "small", "-o", "small.txt");
    jest.restoreAllMocks();
    expect([code, stdout, existsSync(path.join(cwd, "small.txt"))]).toEqual([2, "", false]);
    expect(stderr).toMatch(
      /^za: The file .*small.form\.journal cannot be written \(the disk is full/,
    );
    expect(await audited(() => audit("--resume", "small"))).toEqual([1, await audit()]);
  });

  it("is refused where another run takes over the lock of one that is gone at the same moment", async () => {
    await audit("--resume", "held");
    const lock = path.join(cwd, "held", "lock");
    const [gone, other] = [
      `${spawnSync("true").pid} ${hostname()}`,
      `${process.ppid} ${hostname()}`,
    ];
    writeFileSync(lock, gone);
    // The other run is as far as this one, and quicker.
    jest.spyOn(process, "kill").mockImplementationOnce(() => {
      writeFileSync(lock, other);
      throw Object.assign(new Error("no such process"), { code: "ESRCH" });
    });
    const { code, stderr } = await audit("--resume", "held");
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Another za uses the folder held/)]);
    expect(stderr).toContain(`process ${process.ppid}`);
    expect(readFileSync(lock, "utf8")).toBe(other);
    expect(readdirSync(path.dirname(lock)).sort()).toEqual(["form.journal", "lock"]);
    rmSync(lock);
  });

  const onLinux = existsSync("/proc/self/stat") ? it : it.skip;

  onLinux("is not refused by a run that was killed, and whose end nobody has noticed", async () => {
    // The shell becomes another program, which asks after no child; only then does the child end.
    const parent = spawn("sh", ["-c", "cat <&3 & echo $!; exec sleep 100"], {
      stdio: ["ignore", "pipe", "inherit", "pipe"],
    });
    const [pid] = (await once(parent.stdio[1] ?? parent, "data")) as [Buffer];
    const lock = path.join(cwd, "held", "lock");
    mkdirSync(path.dirname(lock), { recursive: true });
    try {
      const statOf = (process: string) => readFileSync(`/proc/${process}/stat`, "utf8");
      while (!statOf(`${parent.pid}`).includes("(sleep)")) await setTimeout(10);
      (parent.stdio[3] as Writable).end();
      while (!statOf(pid.toString().trim()).includes(") Z ")) await setTimeout(10);
      writeFileSync(lock, `${pid.toString().trim()} ${hostname()}`);
      expect((await audit("--resume", "held")).stderr).not.toContain("Another za");
    } finally {
      parent.kill();
    }
    expect(existsSync(lock)).toBe(false);
  });

  it("says that the folder cannot be written", async () => {
    const { code, stderr } = await audit("--resume", "in/1.xlsx");
    expect([code, stderr]).toEqual([2, expect.stringContaining("in/1.xlsx cannot be written")]);
  });
});

describe("Journal", () => {
  const hostile = path.join(__dirname, "../workers/hostile.cjs");

  it("keeps nothing that another attempt may find otherwise", async () => {
    mkdirSync(path.join(cwd, "slow"));
    for (const name of ["stalls.xlsx", "stalls too.xlsx", "throws.xlsx", "swallows.xlsx"])
      writeFileSync(path.join(cwd, "slow", name), name.slice(0, 6));
    const targets = await findWorkbooks(["slow", "gone.xlsx"], cwd);
    const workers = { jobs: 2, timeout: 3, module: { filename: hostile, heap: 40 } };
    const journal = Journal.open("slow-journal", cwd, "form");
    const empty = readFileSync(journalOf("slow-journal")).length;
    const never = new AbortController().signal;
    const run = { ...aRun(), journal };
    const made = auditOnWorkers(targets, run, workers, never, () => undefined);
    const outcomes = await outcomesOf(made);
    journal.close();
    expect(outcomes.map((outcome) => outcome.split(" ").at(-1))).toEqual([
      "timed-out",
      "timed-out",
      "out-of-memory",
      "internal",
      "missing",
    ]);
    expect(readFileSync(journalOf("slow-journal"))).toHaveLength(empty);
  });

  it("is the same with processes", async () => {
    const whole = await audit();
    const withProcesses = ["--jobs", "2", "--timeout", "300", "--resume", "processes"];
    for (let run = 0; run < 2; run += 1) expect(await audit(...withProcesses)).toEqual(whole);
    expect(await audited(() => audit("--resume", "processes"))).toEqual([0, whole]);
  });
});
