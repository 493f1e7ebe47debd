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
import { readFile } from "node:fs/promises";
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
