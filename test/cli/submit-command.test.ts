import { existsSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { readXlsx } from "../../src/workbook/sources/xlsx";
import { workbookOf } from "../workbook/package";
import { temporaryFolder, za } from "./command-line";

const cwd = temporaryFolder();
const inFolder = (name: string) => path.join(cwd, name);
const samples = path.resolve(__dirname, "../cases");
const sample = (name: string) => readFileSync(path.join(samples, `${name}.xlsx`));
const submit = (...words: string[]) => za(["submit", ...words], { cwd });

beforeAll(() => {
  writeFileSync(inFolder("record.xlsx"), sample("small-factory"));
  writeFileSync(inFolder("wrong.xlsx"), sample("three-mistakes"));
});

describe("za submit", () => {
  it("writes the copy beside the original, which is as it was", async () => {
    const { code, stdout, stderr } = await submit("record.xlsx", "out.xlsx");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("out.xlsx: the submission copy is written.\n");
    expect(readFileSync(inFolder("record.xlsx"))).toEqual(sample("small-factory"));
    const seal = readXlsx(readFileSync(inFolder("out.xlsx"))).sheets.at(-1);
    expect(seal?.name).toBe("Submission seal");
    const texts = seal?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(texts).toEqual(expect.arrayContaining(["record.xlsx", "2026-03-02"]));
  });

  it("lists what is left where the record is not ready, and writes nothing", async () => {
    const { code, stdout, stderr } = await submit("wrong.xlsx", "none.xlsx");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^za: wrong\.xlsx: Not ready to be submitted\. What is left \(3\)/),
      ...[0, 1, 2].map(() => expect.stringMatching(/^ {2}'.+'![A-Z]+\d+: /) as unknown),
      "",
    ]);
    expect(existsSync(inFolder("none.xlsx"))).toBe(false);
  });

  it("makes a draft of it when asked", async () => {
    const { code, stdout } = await submit("wrong.xlsx", "draft.xlsx", "--draft", "--lang", "ko");
    expect(code).toBe(0);
    expect(stdout).toBe("draft.xlsx: 초안을 만들었습니다. 제출용이 아닙니다.\n");
    const seal = readXlsx(readFileSync(inFolder("draft.xlsx"))).sheets.at(-1);
    expect(seal?.rows[0]?.[0]?.value).toMatch(/^초안/);
  });

  it("overwrites a file only when told to, and never the original", async () => {
    writeFileSync(inFolder("there.xlsx"), "mine");
    expect(await submit("record.xlsx", "there.xlsx")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is there already") as unknown,
    });
    expect(readFileSync(inFolder("there.xlsx"), "utf8")).toBe("mine");
    expect(await submit("record.xlsx", "there.xlsx", "--force")).toMatchObject({ code: 0 });
    linkSync(inFolder("record.xlsx"), inFolder("same.xlsx"));
    for (const out of ["record.xlsx", "./record.xlsx", "same.xlsx"]) {
      expect(await submit("record.xlsx", out, "--force")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("cannot be written over the workbook itself") as unknown,
      });
    }
    expect(readFileSync(inFolder("record.xlsx"))).toEqual(sample("small-factory"));
  });

  it("refuses another ending, a missing file and a workbook without the form", async () => {
    expect(await submit("record.xlsx", "out.pdf")).toMatchObject({ code: 2 });
    expect(await submit("gone.xlsx", "b.xlsx")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There is no such file") as unknown,
    });
    writeFileSync(inFolder("other.xlsx"), workbookOf());
    expect(await submit("other.xlsx", "b.xlsx")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no Zero Accident form") as unknown,
    });
  });
});
