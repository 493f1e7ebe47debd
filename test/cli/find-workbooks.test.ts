import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { findWorkbooks, systemError } from "../../src/cli/find-workbooks";
import { temporaryFolder } from "./command-line";

const root = temporaryFolder();

function folderOf(name: string, files: readonly string[]): string {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), "");
  }
  return folder;
}

async function found(paths: readonly string[], cwd = root): Promise<string[]> {
  return (await findWorkbooks(paths, cwd)).map((target) =>
    "error" in target ? `${target.file}: ${target.error.code}` : target.file,
  );
}

describe("findWorkbooks", () => {
  it("finds workbooks in folders and below, sorted, under the name that was given", async () => {
    folderOf("records", [
      "b.xlsx",
      "a/z.XLSM",
      "a/a.xlsx",
      "가.xlsx",
      "notes.txt",
      "old.xls",
      "old.hwp",
    ]);
    const all = [
      "records/a/a.xlsx",
      "records/a/z.XLSM",
      "records/b.xlsx",
      "records/old.hwp: other-kind",
      "records/old.xls",
      "records/가.xlsx",
    ];
    expect(await found(["records"])).toEqual(all);
    expect(await found(["records/"])).toEqual(all);
    expect(await found(["."], path.join(root, "records"))).toContain("./a/a.xlsx");
  });

  it("takes a file by its name, whatever its ending", async () => {
    folderOf("named", ["log.csv", "plan.xlsx"]);
    expect(await found(["named/plan.xlsx", "named/log.csv"])).toEqual([
      "named/plan.xlsx",
      "named/log.csv",
    ]);
  });

  it("skips the lock files of Excel and the shadows of macOS", async () => {
    folderOf("open", ["plan.xlsx", "~$plan.xlsx", "._plan.xlsx"]);
    expect(await found(["open"])).toEqual(["open/plan.xlsx"]);
    expect(await found(["open/~$plan.xlsx", "open/plan.xlsx"])).toEqual(["open/plan.xlsx"]);
    expect(await found(["open/~$plan.xlsx"])).toEqual(["open/~$plan.xlsx: no-workbooks"]);
  });

  it("finds a file once, however often it is named", async () => {
    folderOf("twice", ["plan.xlsx"]);
    expect(await found(["twice", "twice/plan.xlsx", "./twice/../twice/plan.xlsx"])).toEqual([
      "twice/plan.xlsx",
    ]);
  });

  it("says what is not there, and goes on", async () => {
    folderOf("partly", ["plan.xlsx"]);
    expect(await found(["gone.xlsx", "partly/plan.xlsx/deeper", "partly"])).toEqual([
      "gone.xlsx: missing",
      "partly/plan.xlsx/deeper: missing",
      "partly/plan.xlsx",
    ]);
  });

  it("says that a folder has no workbook, and names what may hold a record all the same", async () => {
    folderOf("empty", ["notes.txt", "log.hwp", "~$log.ods"]);
    expect(await found(["empty"])).toEqual(["empty: no-workbooks", "empty/log.hwp: other-kind"]);
  });

  it("follows links, and ends in a loop of them", async () => {
    const folder = folderOf("loop", ["inner/plan.xlsx"]);
    symlinkSync(folder, path.join(folder, "inner", "back"), "dir");
    symlinkSync(path.join(folder, "inner"), path.join(folder, "same"), "dir");
    symlinkSync(path.join(folder, "inner", "plan.xlsx"), path.join(folder, "linked.xlsx"));
    expect(await found(["loop"])).toEqual(["loop/inner/plan.xlsx", "loop/linked.xlsx"]);
  });

  it("takes a link to nothing for a file that is missing", async () => {
    const folder = folderOf("dangling", []);
    symlinkSync(path.join(folder, "nothing"), path.join(folder, "plan.xlsx"));
    expect(await found(["dangling"])).toEqual(["dangling/plan.xlsx"]);
    expect(await found(["dangling/plan.xlsx"])).toEqual(["dangling/plan.xlsx: missing"]);
  });

  it("names what is no regular file, and links to it, and passes it by", async () => {
    const folder = folderOf("odd", ["plan.xlsx"]);
    execFileSync("mkfifo", [path.join(folder, "pipe.xlsx")]);
    symlinkSync(path.join(folder, "pipe.xlsx"), path.join(folder, "link.xlsx"));
    symlinkSync("/dev/zero", path.join(folder, "zero.xlsm"));
    expect(await found(["odd"])).toEqual([
      "odd/link.xlsx: not-a-file",
      "odd/pipe.xlsx: not-a-file",
      "odd/plan.xlsx",
      "odd/zero.xlsm: not-a-file",
    ]);
  });

  it("finds names that are not UTF-8, below a folder and where the command line lost their bytes", async () => {
    const folder = folderOf("old", []);
    const inner = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb0, 0xa1])]);
    mkdirSync(inner);
    for (const name of [[0xff], [0xfe], [...Buffer.from("가"), 0xe9]]) {
      const bytes = Buffer.from([...name, ...Buffer.from(".xlsx")]);
      writeFileSync(Buffer.concat([inner, Buffer.from("/"), bytes]), "");
    }
    const names = ["\\xFE.xlsx", "\\xFF.xlsx", "가\\xE9.xlsx"];
    const asFound = names.map((name) => `old/\\xB0\\xA1/${name}`);
    expect((await found(["old"])).sort()).toEqual(asFound.sort());
    const lost = "old/\ufffd\ufffd/\ufffd.xlsx";
    expect((await found([lost, lost])).sort()).toEqual(
      names.slice(0, 2).map((name) => `${folder}/\\xB0\\xA1/${name}`),
    );
    expect(await found(["old/\ufffd.xlsx"])).toEqual([`${folder}/\ufffd.xlsx: missing`]);
  });

  it("does not read devices", async () => {
    expect(await found(["/dev/null"])).toEqual(["/dev/null: not-a-file"]);
  });
});

describe("systemError", () => {
  it.each([
    ["ENOENT", { code: "missing", params: {} }],
    ["ENOTDIR", { code: "missing", params: {} }],
    ["EACCES", { code: "no-access", params: {} }],
    ["EPERM", { code: "no-access", params: {} }],
    ["EIO", { code: "read-failed", params: { reason: "EIO" } }],
  ])("of %s", (code, expected) => {
    expect(systemError(Object.assign(new Error(code), { code }))).toEqual(expected);
  });
});
