import { readdirSync, readFileSync, WriteStream, writeFileSync } from "node:fs";
import path from "node:path";

import { recognise } from "../../src/form/recognise";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { temporaryFolder, za } from "./command-line";

const cwd = temporaryFolder();
const form = (...words: string[]) => za(["form", ...words], { cwd });

describe("za form", () => {
  it.each(["ko", "en"])("writes the blank form, which is recognised (%s)", async (language) => {
    const { code, stderr } = await form(`${language}.xlsx`, "--lang", language);
    expect([code, stderr]).toEqual([0, ""]);
    const workbook = readXlsx(readFileSync(path.join(cwd, `${language}.xlsx`)));
    expect(workbook.sheets).toHaveLength(6);
    expect(recognise(workbook)).not.toBeNull();
  });

  it("does not overwrite a file unless forced", async () => {
    writeFileSync(path.join(cwd, "mine.xlsx"), "mine");
    const refused = await form("mine.xlsx");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(/^za: The file mine\.xlsx is there already.*--force/);
    expect(readFileSync(path.join(cwd, "mine.xlsx"), "utf8")).toBe("mine");
    expect((await form("mine.xlsx", "--force")).code).toBe(0);
    expect(readFileSync(path.join(cwd, "mine.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([["new"], ["mine", "--force"]])(
    "leaves what was there where there is no room (%s)",
    async (name, ...options) => {
      const file = path.join(cwd, `${name}-full.xlsx`);
      if (options.length > 0) writeFileSync(file, "mine");
      const before = readdirSync(cwd);
      jest.spyOn(WriteStream.prototype, "_write").mockImplementation((_chunk, _encoding, done) => {
        done(Object.assign(new Error("no room"), { code: "ENOSPC" }));
      });
      const { code, stderr } = await form(path.basename(file), ...options);
      jest.restoreAllMocks();
      expect([code, stderr.includes("the disk is full")]).toEqual([2, true]);
      expect(readdirSync(cwd)).toEqual(before);
      if (options.length > 0) expect(readFileSync(file, "utf8")).toBe("mine");
    },
  );

  it.each([
    ["form.xls", /ends in \.xlsx/],
    ["no/such/form.xlsx", /there is no such folder/],
  ])("refuses %s", async (out, reason) => {
    const { code, stderr } = await form(out);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it("refuses a name that is a folder", async () => {
    const { code, stderr } = await form(path.join(cwd, "..", path.basename(cwd)) + path.sep);
    expect(code).toBe(2);
    expect(stderr).toContain("Give it a name");
  });
});
