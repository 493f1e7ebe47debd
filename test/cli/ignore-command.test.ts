import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { Ignore } from "../../src/workbook/ignore-list";
import { saveIgnores } from "../../src/workbook/save";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { workbookOf } from "../workbook/package";
import { temporaryFolder, za } from "./command-line";
import { wrong } from "./workbooks";

const cwd = temporaryFolder();
const inFolder = (name: string) => path.join(cwd, name);
const run = (...words: string[]) => za(words, { cwd });
const ignore = (...words: string[]) => run("ignore", ...words);
const key = "goal-coefficient profile.coefficient";
const reason = "see the letter of 2010-05-03";
const ignoresIn = (name: string) => readXlsx(readFileSync(inFolder(name))).ignores?.ignores ?? [];

interface JsonLine {
  readonly verdict: string;
  readonly findings: readonly { readonly key: string; readonly ignored?: object }[];
  readonly ignores: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
}

async function audited(name: string, ...words: string[]): Promise<JsonLine & { code: number }> {
  const { code, stdout } = await run("audit", name, "--format", "json", ...words);
  return { code, ...(JSON.parse(stdout) as JsonLine) };
}

/** A workbook whose list of ignores is another, or, without another, there twice. */
function withList(name: string, xml?: string): Uint8Array {
  const parts = unzipSync(readFileSync(inFolder(name)));
  const item = parts["customXml/item1.xml"] ?? new Uint8Array();
  if (xml !== undefined) return zipSync({ ...parts, "customXml/item1.xml": strToU8(xml) });
  const list = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const relationship = /<Relationship [^>]*item1\.xml"\/>/.exec(list)?.[0] ?? "";
  const second = relationship.replace("item1", "item2").replace(/Id="[^"]*"/, 'Id="second"');
  return zipSync({
    ...parts,
    "customXml/item2.xml": item,
    "xl/_rels/workbook.xml.rels": strToU8(list.replace(relationship, relationship + second)),
  });
}

beforeAll(() => {
  writeFileSync(inFolder("wrong.xlsx"), wrong);
});

describe("za ignore", () => {
  it("sets a finding aside in a copy, which za audit then reads", async () => {
    const { code, stdout, stderr } = await ignore(
      ...["wrong.xlsx", key, "--reason", ` ${reason} `, "--by", "김심사", "-o", "aside.xlsx"],
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("aside.xlsx: the copy is written. Ignores in it: 1.\n");
    expect(readFileSync(inFolder("wrong.xlsx"))).toEqual(Buffer.from(wrong));

    const before = await audited("wrong.xlsx");
    const after = await audited("aside.xlsx");
    expect([before.code, after.code]).toEqual([1, 0]);
    expect([before.verdict, after.verdict]).toEqual(["errors", "incomplete"]);
    const ignored = { reason, by: "김심사", date: "2026-03-02" };
    expect(after.findings.filter((each) => each.ignored)).toMatchObject([{ key, ignored }]);
    expect(after.counts).toEqual({
      ...before.counts,
      error: (before.counts["error"] ?? 0) - 1,
      setAside: 1,
    });
  });

  it("is found again in an audit in the other language, and with a baseline", async () => {
    const { stdout } = await run("audit", "wrong.xlsx", "--format", "json", "--lang", "ko");
    writeFileSync(inFolder("before.json"), stdout.replace("wrong.xlsx", "aside.xlsx"));
    const after = await audited("aside.xlsx", "--lang", "ko", "--baseline", "before.json");
    expect(after.findings.find((each) => each.key === key)).toMatchObject({
      state: "unchanged",
      ignored: { reason },
    });
    expect(after).toMatchObject({ ignores: [], solved: [] });
  });

  it("lists findings with keys, reasons, and the ignores that match nothing", async () => {
    const gone: Ignore = {
      key: "a b",
      rule: "a",
      found: "[]",
      reason: "gone\u001b[2J",
      date: "2026-01-31",
    };
    writeFileSync(
      inFolder("gone.xlsx"),
      saveIgnores(readFileSync(inFolder("aside.xlsx")), [...ignoresIn("aside.xlsx"), gone]),
    );
    const { code, stdout } = await ignore("gone.xlsx", "--list");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^goal-coefficient profile\.coefficient\n {4}'사업장 개요'!B\d+: .*\n {4}Reason: see the letter of 2010-05-03 \(김심사, 2026-03-02\)$/m,
    );
    expect(stdout).toMatch(
      /matches nothing any more: a b\..*\n {4}Reason: gone\ufffd\[2J \(2026-01-31\)\n$/,
    );
    expect((await audited("gone.xlsx")).ignores).toEqual([
      { key: "a b", rule: "a", reason: "gone\u001b[2J", date: "2026-01-31" },
    ]);
  });

  it("replaces a reason, and takes ignores back", async () => {
    await ignore("gone.xlsx", key, "--reason", "another reason", "-o", "another.xlsx");
    expect(ignoresIn("another.xlsx")).toMatchObject([
      { key: "a b" },
      { key, reason: "another reason" },
    ]);
    expect(ignoresIn("another.xlsx")[1]).not.toHaveProperty("by");
    const { code } = await ignore(
      ...["another.xlsx", "--remove", "a b", "--remove", key, "-o", "none.xlsx"],
    );
    expect(code).toBe(0);
    expect(readXlsx(readFileSync(inFolder("none.xlsx")))).toEqual(readXlsx(wrong));
  });

  it("makes one of several lists", async () => {
    const other = withList("aside.xlsx");
    writeFileSync(inFolder("several.xlsx"), other);
    expect(readXlsx(other).ignores?.problem).toBe("several");
    await ignore("several.xlsx", key, "--reason", "one reason", "-o", "one.xlsx");
    expect(readXlsx(readFileSync(inFolder("one.xlsx"))).ignores).toMatchObject({
      ignores: [{ reason: "one reason" }],
    });
    expect(readXlsx(readFileSync(inFolder("one.xlsx"))).ignores).not.toHaveProperty("problem");
  });

  it("never writes over the workbook, under any name", async () => {
    linkSync(inFolder("wrong.xlsx"), inFolder("link.xlsx"));
    symlinkSync(inFolder("wrong.xlsx"), inFolder("symlink.xlsx"));
    for (const out of ["wrong.xlsx", "link.xlsx", "symlink.xlsx"]) {
      const words = ["wrong.xlsx", key, "--reason", reason, "--force", "-o", out];
      const { code, stderr } = await ignore(...words);
      expect([code, stderr.includes("cannot be written over the workbook itself")]).toEqual([
        2,
        true,
      ]);
    }
    expect(readFileSync(inFolder("wrong.xlsx"))).toEqual(Buffer.from(wrong));
  });

  it("writes over another file only when forced", async () => {
    writeFileSync(inFolder("mine.xlsx"), "mine");
    const words = ["wrong.xlsx", key, "--reason", reason, "-o", "mine.xlsx"];
    expect((await ignore(...words)).stderr).toContain("there already");
    expect(readFileSync(inFolder("mine.xlsx"), "utf8")).toBe("mine");
    expect((await ignore(...words, "--force")).code).toBe(0);
    expect(ignoresIn("mine.xlsx")).toHaveLength(1);
  });

  it.each<[string, string[], string]>([
    ["no key", ["-o", "x.xlsx"], "The argument KEY is missing"],
    ["no reason", [key, "-o", "x.xlsx"], "Say why the finding is set aside"],
    ["a reason that is none", [key, "--reason", "ok  ", "-o", "x.xlsx"], "5 characters or more"],
    ["no place for the copy", [key, "--reason", reason], "The argument --output is missing"],
    [
      "a key that no finding has",
      ["x", "--reason", reason, "-o", "x.xlsx"],
      "There is no finding x",
    ],
    [
      "a key of no ignore",
      ["--remove", key, "-o", "x.xlsx"],
      "There is no ignore goal-coefficient",
    ],
    ["another kind of file", [key, "--reason", reason, "-o", "x.xlsm"], "with .xlsx at the end"],
    ["a folder that is not there", [key, "--reason", reason, "-o", "no/x.xlsx"], "no such folder"],
  ])("refuses %s", async (_, words, sentence) => {
    const { code, stdout, stderr } = await ignore("wrong.xlsx", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("za ignore --help");
  });

  it("says why a file cannot be audited", async () => {
    writeFileSync(inFolder("broken.xlsx"), "PK");
    writeFileSync(inFolder("other.xlsx"), workbookOf());
    mkdirSync(inFolder("folder.xlsx"));
    for (const [file, sentence] of [
      ["missing.xlsx", "no such file"],
      ["broken.xlsx", "broken.xlsx: "],
      ["other.xlsx", "No Zero Accident form"],
      ["folder.xlsx", "neither a file nor a folder"],
    ] as const) {
      const { code, stderr } = await ignore(file, "--list");
      expect([file, code, stderr.includes(sentence)]).toEqual([file, 2, true]);
    }
  });

  it.each(["broken", "newer", "incomplete"] as const)(
    "loses nothing of a list that is %s, and says so",
    async (problem) => {
      const xml = {
        broken: "<ignores xmlns='urn:zero-accident:ignores:1'>",
        newer: "<ignores xmlns='urn:zero-accident:ignores:2'/>",
        incomplete: "<ignores xmlns='urn:zero-accident:ignores:1'><ignore/></ignores>",
      }[problem];
      const name = `${problem}.xlsx`;
      writeFileSync(inFolder(name), withList("aside.xlsx", xml));
      const { code, stderr } = await ignore(name, key, "--reason", reason, "-o", "y.xlsx");
      expect([code, stderr.includes("cannot all be read")]).toEqual([2, true]);
      expect((await ignore(name, "--list")).stdout).toMatch(/not used/);
      expect((await audited(name)).code).toBe(1);
    },
  );

  it("has help in both languages", async () => {
    for (const language of ["ko", "en"]) {
      const { code, stdout } = await ignore("--help", "--lang", language);
      expect([code, stdout.includes("za ignore 2010.xlsx --list")]).toEqual([0, true]);
    }
  });
});
