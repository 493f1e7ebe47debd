/**
 * What was recorded in the files of `recordings/`, and what our host answers to the same.
 *
 * `own-host.json` was recorded of our own host: it shows that replaying works, and nothing of Excel. Recordings of
 * real Excel go beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ExcelError } from "../../src/workbench/host/excel-error";
import { contents } from "../../src/workbench/host/objects/range-contents";
import type { Recording } from "../../src/workbench/recorder/recording";
import { replay } from "./replay";

afterEach(() => {
  jest.restoreAllMocks();
});

const folder = path.join(__dirname, "recordings");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

function read(file: string): Recording {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Recording;
}

describe("our host, asked again what was recorded", () => {
  const recordings = files.map((file) => ({ file, recording: read(file) }));

  it.each(recordings)("answers as $file has it: $recording.about", async ({ recording }) => {
    expect(recording.steps.length).toBeGreaterThan(0);
    expect(await replay(recording)).toEqual([]);
  });
});

describe("a replay", () => {
  const recording = read("own-host.json");

  it("says where its answers come from", () => {
    expect(recording.about).toMatch(/own host/);
  });

  it("notices a value of another type", async () => {
    jest.spyOn(contents.text, "get").mockReturnValue([[0]]);
    expect(await replay(recording)).toContainEqual(
      expect.stringMatching(/^read the used range: .*\/Text\/0\/0 is string, with us number/),
    );
  });

  it("notices an error that should not be there", async () => {
    jest.spyOn(contents.formulas, "set").mockImplementation(() => {
      throw new ExcelError("InvalidArgument");
    });
    expect(await replay(recording)).toContain(
      "write formulas: /body/Error is not there, with us object",
    );
  });

  it("notices a missing event", async () => {
    const deaf = recording.steps.map((step) => ({ ...step, events: [] }));
    expect(await replay({ ...recording, steps: deaf })).toEqual([
      "events: /type 10 is not there, with us object",
      "events: /type 14 is not there, with us object",
    ]);
  });

  it("notices another error code", async () => {
    const text = JSON.stringify(recording).replaceAll("ItemAlreadyExists", "InvalidArgument");
    expect(await replay(JSON.parse(text) as Recording)).toEqual([
      "add a sheet that is there: /body/Error/Code is InvalidArgument, with us ItemAlreadyExists",
    ]);
  });
});
