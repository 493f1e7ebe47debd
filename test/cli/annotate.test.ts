import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, unzipSync } from "fflate";

import * as save from "../../src/workbook/save";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { temporaryFolder, za } from "./command-line";
import { right, wrong } from "./workbooks";

jest.mock("../../src/workbook/save", () => ({
  __esModule: true,
  ...jest.requireActual<typeof save>("../../src/workbook/save"),
}));

const cwd = temporaryFolder();
const inside = (...names: string[]) => path.join(cwd, ...names);
mkdirSync(inside("기록", "2010"), { recursive: true });
mkdirSync(inside("other", "기록"), { recursive: true });
writeFileSync(inside("기록", "2010", "wrong.xlsx"), wrong);
writeFileSync(inside("기록", "right.xlsx"), right);
writeFileSync(inside("기록", "text.xlsx"), "no workbook");
writeFileSync(inside("other", "기록", "RIGHT.xlsx"), right);

const audit = (...words: string[]) => za(["audit", ...words], { cwd });

describe("za audit --annotated", () => {
  it("writes copies in the folders of the files, with notes and the report in front", async () => {
    const plain = await audit("기록", "--format", "json");
    const outcome = await audit("기록", "--format", "json", "--annotated", "out/copies");
    expect(outcome).toEqual(plain);
    const copy = readFileSync(inside("out/copies/기록/2010/wrong.xlsx"));
    const { sheets } = readXlsx(copy);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Audit report",
      ...readXlsx(wrong).sheets.map(({ name }) => name),
    ]);
    const comments = strFromU8(unzipSync(copy)["xl/comments1.xml"] ?? new Uint8Array());
    expect(comments).toMatch(
      /<comment ref="B27"[^]*ZA error: Coefficient\n[^]*Found: 0\.5\n[^]*To do: /,
    );
    expect(comments).toContain("Clause: GOAL-4");
    expect(unzipSync(readFileSync(inside("out/copies/기록/right.xlsx")))).not.toHaveProperty(
      "xl/comments1.xml",
    );
    expect(existsSync(inside("out/copies/기록/text.xlsx"))).toBe(false);
    expect(readFileSync(inside("기록/2010/wrong.xlsx"))).toEqual(Buffer.from(wrong));
    const again = await audit("out/copies", "--format", "json");
    expect(again.stdout.match(/"rule":"goal-coefficient"/g)).toHaveLength(1);
  });

  it("writes the same copies with processes", async () => {
    const withProcesses = ["--jobs", "2", "--timeout", "300", "--annotated", "processes"];
    expect(await audit("기록", "--format", "json", ...withProcesses)).toEqual(
      await audit("기록", "--format", "json"),
    );
    for (const name of ["2010/wrong.xlsx", "right.xlsx"]) {
      const copies = ["processes/기록", "out/copies/기록"].map((folder) =>
        unzipSync(readFileSync(inside(folder, name))),
      );
      expect(copies[0]).toEqual(copies[1]);
    }
  });

  it("names the folder in which no copy can be made", async () => {
    const { code, stderr } = await audit("기록", "--annotated", "기록/text.xlsx/copies");
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "za: The file 기록/text.xlsx/copies/기록/2010 cannot be written (part of its path is a file, not a folder).",
    ]);
  });

  it("reports the file all the same where the program fails on its copy", async () => {
    jest.spyOn(save, "saveNotes").mockImplementationOnce(() => {
      throw new TypeError("boom");
    });
    const plain = await audit("기록", "--format", "json");
    const outcome = await audit("기록", "--format", "json", "--annotated", "failed");
    jest.restoreAllMocks();
    expect([outcome.code, outcome.stdout]).toEqual([plain.code, plain.stdout]);
    expect(outcome.stderr).toMatch(/wrong\.xlsx: The program failed[^]*boom/);
    expect(existsSync(inside("failed/기록/2010/wrong.xlsx"))).toBe(false);
    expect(existsSync(inside("failed/기록/right.xlsx"))).toBe(true);
  });

  it("replaces nothing that is there, and no input", async () => {
    const first = readFileSync(inside("기록/right.xlsx"));
    const { code, stdout, stderr } = await audit("기록", "--annotated", ".");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("is there already, and no copy replaces it");
    expect(readFileSync(inside("기록/right.xlsx"))).toEqual(first);
  });

  it("refuses two copies of one name, though a disk may tell them apart", async () => {
    const words = ["audit", "기록", "../기록", "--annotated", "x"];
    const { code, stderr } = await za(words, { cwd: inside("other") });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /The copies of 기록\/RIGHT\.xlsx and \.\.\/기록\/right\.xlsx would both be/,
    );
    expect(existsSync(inside("other", "x"))).toBe(false);
  });

  it("is not for the checks of any sheet", async () => {
    const { code, stderr } = await audit("기록", "--hygiene", "--annotated", "y");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("--annotated and --hygiene do not go together"),
    ]);
  });
});
