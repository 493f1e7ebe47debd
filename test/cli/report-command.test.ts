import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { readXlsx } from "../../src/workbook/sources/xlsx";
import { workbookOf } from "../workbook/package";
import { temporaryFolder, za } from "./command-line";

const cwd = temporaryFolder();
const inFolder = (name: string) => path.join(cwd, name);
const sample = (name: string) => readFileSync(path.resolve(__dirname, "../cases", `${name}.xlsx`));
const report = (...words: string[]) => za(["report", ...words], { cwd });

beforeAll(() => {
  writeFileSync(inFolder("wrong.xlsx"), sample("three-mistakes"));
});

describe("za report", () => {
  it("writes a copy with the report behind the other sheets, and changes nothing else", async () => {
    const { code, stdout, stderr } = await report("wrong.xlsx", "out.xlsx", "--lang", "en");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("out.xlsx: the copy with the audit report is written.\n");
    expect(readFileSync(inFolder("wrong.xlsx"))).toEqual(sample("three-mistakes"));
    const [before, after] = ["wrong.xlsx", "out.xlsx"].map(
      (name) => readXlsx(readFileSync(inFolder(name))).sheets,
    );
    expect(after?.slice(0, -1)).toEqual(before);
    const sheet = after?.at(-1);
    expect(sheet?.name).toBe("Audit report");
    const texts = sheet?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(texts).toEqual(expect.arrayContaining(["B27", "0.5", "0.2883"]));
  });

  it("writes it anew into a copy that has one, and does not audit it", async () => {
    await report("wrong.xlsx", "once.xlsx");
    expect(await report("once.xlsx", "twice.xlsx")).toMatchObject({ code: 0 });
    const [once, twice] = ["once.xlsx", "twice.xlsx"].map((name) =>
      readXlsx(readFileSync(inFolder(name))),
    );
    expect(twice?.sheets).toEqual(once?.sheets);
    expect(twice?.names).toEqual(once?.names);
  });

  it("refuses to overwrite, other endings, and workbooks without the form", async () => {
    writeFileSync(inFolder("there.xlsx"), "mine");
    expect(await report("wrong.xlsx", "there.xlsx")).toMatchObject({ code: 2 });
    expect(readFileSync(inFolder("there.xlsx"), "utf8")).toBe("mine");
    expect(await report("wrong.xlsx", "there.xlsx", "--force")).toMatchObject({ code: 0 });
    expect(await report("wrong.xlsx", "wrong.xlsx", "--force")).toMatchObject({ code: 2 });
    expect(await report("wrong.xlsx", "out.pdf")).toMatchObject({ code: 2 });
    writeFileSync(inFolder("budget.xlsx"), workbookOf({}));
    expect(await report("budget.xlsx", "b.xlsx", "--lang", "en")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("No Zero Accident form") as unknown,
    });
  });
});
