import { execFileSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";

import { auditFiles } from "../../src/cli/audit-files";
import type { Target } from "../../src/cli/find-workbooks";
import { makePart, type PartTask } from "../../src/cli/make-part";
import * as recogniser from "../../src/form/recognise";
import { aRun, outcomesOf } from "./a-run";
import { temporaryFolder } from "./command-line";
import { right, wrong } from "./workbooks";

jest.mock("../../src/form/recognise", () => ({
  __esModule: true,
  ...jest.requireActual<typeof recogniser>("../../src/form/recognise"),
}));

const folder = temporaryFolder();

function written(name: string, bytes: Uint8Array | string): Target {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return { file: name, path: Buffer.from(file) };
}

const run = aRun();
const make = (task: PartTask) => makePart(task, run.settings);

async function statusesOf(targets: readonly Target[], stopped = () => false) {
  const done: number[] = [];
  const made = auditFiles(targets, run, make, stopped, (count) => done.push(count));
  return { statuses: await outcomesOf(made), done };
}

describe("auditFiles", () => {
  const good = written("good.xlsx", right);
  const bad = written("bad.xlsx", wrong);

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("audits one after the other, and says how far it is", async () => {
    expect(await statusesOf([good, bad])).toEqual({
      statuses: ["good.xlsx ok", "bad.xlsx ok"],
      done: [0, 1, 2],
    });
  });

  it("reports what cannot be read and goes on", async () => {
    const gone = { file: "gone.xlsx", path: Buffer.from(path.join(folder, "gone.xlsx")) };
    const known = { file: "x", error: { code: "no-workbooks", params: {} } };
    const { statuses } = await statusesOf([written("text.xlsx", "hello"), gone, known, good]);
    expect(statuses).toEqual([
      "text.xlsx not-a-zip",
      "gone.xlsx missing",
      "x no-workbooks",
      "good.xlsx ok",
    ]);
  });

  it("survives a failure of its own on one file", async () => {
    jest.spyOn(recogniser, "recognise").mockImplementationOnce(() => {
      throw new TypeError("boom");
    });
    expect((await statusesOf([bad, good])).statuses).toEqual(["bad.xlsx internal", "good.xlsx ok"]);
  });

  it("does not wait for a pipe that has taken a file's place", async () => {
    const pipe = path.join(folder, "pipe.xlsx");
    execFileSync("mkfifo", [pipe]);
    const target = { file: "pipe.xlsx", path: Buffer.from(pipe) };
    expect((await statusesOf([target, good])).statuses).toEqual([
      "pipe.xlsx not-a-file",
      "good.xlsx ok",
    ]);
  });

  it("does not load a file that is far too large", async () => {
    const huge = written("huge.xlsx", "");
    const handle = openSync(path.join(folder, "huge.xlsx"), "r+");
    // A hole: it takes no room on the disk.
    ftruncateSync(handle, 2 ** 29 + 1);
    closeSync(handle);
    expect((await statusesOf([huge])).statuses).toEqual(["huge.xlsx file-too-large"]);
  });

  it("stops before the next file when asked", async () => {
    let asked = 0;
    const stopped = () => (asked += 1) > 1;
    expect((await statusesOf([good, bad, good], stopped)).statuses).toEqual(["good.xlsx ok"]);
  });
});
