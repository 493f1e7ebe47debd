/** Files of older kinds on the command line: audited in a worker, and never written into. */
import { read, write } from "@e965/xlsx";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { temporaryFolder, za } from "./command-line";

const cwd = temporaryFolder();
const sample = readFileSync(path.resolve(__dirname, "../cases/foreign-split.xlsx"));

beforeAll(() => {
  const book = read(sample, { cellNF: true, cellStyles: true });
  const xls = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  mkdirSync(path.join(cwd, "sent"));
  writeFileSync(path.join(cwd, "sent/old.xls"), xls);
  writeFileSync(path.join(cwd, "sent/renamed.xlsx"), xls);
  writeFileSync(path.join(cwd, "renamed.xlsx"), xls);
});

interface Audited {
  readonly findings: readonly { readonly rule: string }[];
}

describe("a file of an older kind", () => {
  it.each([["sent"], ["renamed.xlsx"]])("is audited, whatever it is called: %s", async (given) => {
    const { code, stdout, stderr } = await za(["audit", given, "--format", "json"], { cwd });
    expect([code, stderr]).toEqual([1, ""]);
    const files = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Audited);
    const rules = files.map(({ findings }) => findings.map(({ rule }) => rule));
    // The library writes no formulas into an .xls file: of what the sample has, this needs none.
    expect(rules).toEqual(files.map(() => ["log-day-without-workers"]));
  });

  it.each([
    ["report", "out.xls"],
    ["submit", "out.xlsx"],
    ["ignore", "--list"],
  ])("is not written into by %s", async (command, ...words) => {
    const { code, stderr } = await za([command, "sent/old.xls", ...words], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "Files of the kind .xls are audited, and nothing is written into them.",
    );
  });

  it("gets no annotated copy, and it is said why", async () => {
    const { code, stderr } = await za(["audit", "sent", "--annotated", "copies"], { cwd });
    expect(code).toBe(1);
    const said = "Files of the kind .xls are audited, and nothing is written into them.";
    expect(stderr.split(said)).toHaveLength(3);
    expect(existsSync(path.join(cwd, "copies"))).toBe(false);
  });
});
