import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, openSync, rmSync, type WriteStream } from "node:fs";
import { access, chmod, constants, link, open, realpath, rename, rm, stat } from "node:fs/promises";
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
 * @param isNew whether there must be no such file, neither now nor when what was written is put in its place
 * @throws the system's error: `EISDIR`, `EACCES` where the file or its folder cannot be written, `EEXIST`
 */
export async function replaceFile(path: string, isNew = false): Promise<Replacement> {
  const target = await targetOf(path);
  const found = await statOf(target);
  if (found && isNew) throw Object.assign(new Error("is there"), { code: "EEXIST" });
  if (found && !found.isFile() && !found.isDirectory()) return writeThrough(target);
  if (found?.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  // A file that may not be written could still be replaced in its folder.
  if (found) await access(target, constants.W_OK);

  const temporary = join(dirname(target), `.za-${randomBytes(6).toString("hex")}.tmp`);
  // At once: what is being opened when the program is ended would appear after it is taken away.
  const fd = openSync(temporary, "wx");
  const removeAtExit = () => {
    rmSync(temporary, { force: true });
  };
  process.once("exit", removeAtExit);
  const stream = hearing(createWriteStream(temporary, { fd, flush: true }));
  return {
    stream,
    replaces: found !== null,
    commit: async () => {
      stream.end();
      await finished(stream);
      if (found) await chmod(temporary, found.mode);
      await (isNew ? putAsNew(temporary, target) : rename(temporary, target));
      process.off("exit", removeAtExit);
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
      process.off("exit", removeAtExit);
    },
  };
}

/**
 * Gives a file the name of one that must not be there: nobody ever sees a part of it under that name, and nobody else's
 * file is replaced.
 */
async function putAsNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // On a disk where a file has one name only, as on most memory sticks, the name is reserved first.
    await (await open(target, "wx")).close();
    await rename(temporary, target);
    return;
  }
  await rm(temporary);
}

async function writeThrough(path: string): Promise<Replacement> {
  const stream = hearing(createWriteStream(path));
  await once(stream, "open");
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

/** A stream whose errors come with the write that they spoil. */
function hearing(stream: WriteStream): WriteStream {
  return stream.on("error", () => undefined);
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
