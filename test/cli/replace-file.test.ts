import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  WriteStream,
  writeFileSync,
} from "node:fs";
import promises, { readFile } from "node:fs/promises";
import path from "node:path";

import { write } from "../../src/cli/io";
import { replaceFile } from "../../src/cli/replace-file";
import { temporaryFolder } from "./command-line";

const root = temporaryFolder();

function folderWith(name: string, content?: string): { folder: string; file: string } {
  const folder = path.join(root, name);
  mkdirSync(folder);
  const file = path.join(folder, "report.html");
  if (content !== undefined) writeFileSync(file, content);
  return { folder, file };
}

const textOf = (file: string) => readFileSync(file, "utf8");

describe("replaceFile", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("leaves the file as it was until all is written", async () => {
    const { folder, file } = folderWith("whole", "before");
    chmodSync(file, 0o640);
    const replacement = await replaceFile(file);
    await write(replacement.stream, "after");
    expect(textOf(file)).toBe("before");
    await replacement.commit();
    expect(textOf(file)).toBe("after");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["report.html"]);
  });

  it("leaves nothing behind where it is given up", async () => {
    const { folder, file } = folderWith("given-up", "before");
    const replacement = await replaceFile(file);
    await write(replacement.stream, "after");
    await replacement.discard();
    expect([textOf(file), readdirSync(folder)]).toEqual(["before", ["report.html"]]);
  });

  it("says of a full disk when something is written to it", async () => {
    const { file } = folderWith("full", "before");
    const replacement = await replaceFile(file);
    jest.spyOn(WriteStream.prototype, "_write").mockImplementation((_chunk, _encoding, done) => {
      done(Object.assign(new Error("no room"), { code: "ENOSPC" }));
    });
    await expect(write(replacement.stream, "after")).rejects.toMatchObject({ code: "ENOSPC" });
    await replacement.discard();
    expect(textOf(file)).toBe("before");
  });

  it("gives a new file its name when it is whole, on disks that know links and on others", async () => {
    for (const knowsLinks of [true, false]) {
      const { folder, file } = folderWith(`new-${knowsLinks}`);
      const replacement = await replaceFile(file, true);
      await write(replacement.stream, "whole");
      expect(readdirSync(folder)).not.toContain("report.html");
      if (!knowsLinks) {
        jest
          .spyOn(promises, "link")
          .mockRejectedValueOnce(Object.assign(new Error("no links"), { code: "EPERM" }));
      }
      await replacement.commit();
      expect([textOf(file), readdirSync(folder)]).toEqual(["whole", ["report.html"]]);
    }
  });

  it("replaces no file where there must be none, not one that comes in the meantime either", async () => {
    const { folder, file } = folderWith("meantime");
    const late = await replaceFile(file, true);
    await write(late.stream, "ours");
    writeFileSync(file, "another's");
    await expect(late.commit()).rejects.toMatchObject({ code: "EEXIST" });
    await late.discard();
    await expect(replaceFile(file, true)).rejects.toMatchObject({ code: "EEXIST" });
    const dangling = path.join(folder, "dangling");
    symlinkSync(path.join(folder, "nothing"), dangling);
    const linked = await replaceFile(dangling, true);
    await expect(linked.commit()).rejects.toMatchObject({ code: "EEXIST" });
    await linked.discard();
    expect(readdirSync(folder).sort()).toEqual(["dangling", "report.html"]);
    expect(textOf(file)).toBe("another's");
  });

  it("replaces what a link leads to", async () => {
    const { folder, file } = folderWith("linked", "before");
    const link = path.join(folder, "link.html");
    symlinkSync(file, link);
    const replacement = await replaceFile(link);
    await write(replacement.stream, "after");
    await replacement.commit();
    expect([textOf(file), textOf(link)]).toEqual(["after", "after"]);
    expect(readdirSync(folder).sort()).toEqual(["link.html", "report.html"]);
  });

  it("writes to a pipe as it is", async () => {
    const { folder } = folderWith("pipe");
    const pipe = path.join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const received = readFile(pipe, "utf8");
    const replacement = await replaceFile(pipe);
    await write(replacement.stream, "through");
    await replacement.commit();
    expect(await received).toBe("through");
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it("refuses a folder, and one that is not there", async () => {
    const { folder } = folderWith("folder");
    await expect(replaceFile(folder)).rejects.toMatchObject({ code: "EISDIR" });
    const nowhere = path.join(folder, "no", "report.html");
    await expect(replaceFile(nowhere)).rejects.toMatchObject({ code: "ENOENT" });
  });
});
