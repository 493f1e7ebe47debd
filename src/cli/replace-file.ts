import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { access, chmod, constants, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";

import { errorCode } from "./io";

/** A file that is written beside the one that it will replace. */
export interface Replacement {
  readonly stream: WriteStream;
  /** Whether there is a file to be replaced. */
  readonly replaces: boolean;
  /** Puts what was written in the place of the file, all of it at once. */
  commit(): Promise<void>;
  /** Leaves the file as it was. */
  discard(): Promise<void>;
}

/**
 * Opens a file to be written whole or not at all: whatever ends the program before, the file is as it was.
 *
 * A link is followed, so that the file that it leads to is replaced. A pipe or a device, which keep nothing that could
 * be lost, are written to as they are.
 *
 * @throws the system's error: `EISDIR`, `EACCES` where the file or its folder cannot be written
 */
export async function replaceFile(path: string): Promise<Replacement> {
  const target = await targetOf(path);
  const found = await statOf(target);
  if (found && !found.isFile() && !found.isDirectory()) return writeThrough(target);
  if (found?.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  // A file that may not be written could still be replaced in its folder.
  if (found) await access(target, constants.W_OK);

  const temporary = join(dirname(target), `.za-${randomBytes(6).toString("hex")}.tmp`);
  const stream = await opened(createWriteStream(temporary, { flags: "wx", flush: true }));
  const removeAtExit = () => {
    rmSync(temporary, { force: true });
  };
  process.once("exit", removeAtExit);
  return {
    stream,
    replaces: found !== null,
    commit: async () => {
      stream.end();
      await finished(stream);
      if (found) await chmod(temporary, found.mode);
      await rename(temporary, target);
      process.off("exit", removeAtExit);
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
      process.off("exit", removeAtExit);
    },
  };
}

async function writeThrough(path: string): Promise<Replacement> {
  const stream = await opened(createWriteStream(path));
  return {
    stream,
    replaces: false,
    commit: async () => {
      stream.end();
      await finished(stream);
    },
    discard: () => {
      stream.destroy();
      return Promise.resolve();
    },
  };
}

async function opened(stream: WriteStream): Promise<WriteStream> {
  await once(stream, "open");
  // Later errors come with the write that they spoil.
  stream.on("error", () => undefined);
  return stream;
}

async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return path;
    throw error;
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
