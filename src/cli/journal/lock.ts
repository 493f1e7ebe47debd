import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";

import { errorCode } from "../io";
import { UsageError } from "../usage-error";

/**
 * Takes a folder for this process alone, by a file in it that names the process.
 *
 * What a process left that is gone, on this computer, is in nobody's way; nor is a file that names none, as a power cut
 * leaves it. Whether a process runs on another computer cannot be known.
 *
 * @param folder as the user gave it
 * @param path of the file
 * @returns gives the folder back; so does the end of the process, unless the system ends it
 * @throws UsageError when another process has the folder
 * @throws the file system's error
 */
export function takeLock(folder: string, path: string): () => void {
  const release = () => {
    rmSync(path, { force: true });
    process.off("exit", release);
  };
  for (const isLast of [false, true]) {
    if (isMade(path)) {
      process.once("exit", release);
      return release;
    }
    const owner = ownerOf(path);
    const [pid = "", host = ""] = owner.split(/\s+/);
    const isThere = host !== "" && (host !== hostname() || isRunning(Number(pid)));
    if (isThere || isLast) {
      throw new UsageError("journal-in-use", { found: folder, pid, host, path });
    }
    takeAway(path, owner);
  }
  throw new RangeError("neither taken nor refused");
}

/** Makes the file, unless it is there. */
function isMade(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
  let isNamed = false;
  try {
    writeSync(file, `${process.pid} ${hostname()}\n`);
    isNamed = true;
  } finally {
    closeSync(file);
    if (!isNamed) rmSync(path, { force: true });
  }
  return true;
}

/** Milliseconds within which a process that has made the file has long named itself in it. */
const naming = 500;

/** What the file says; nothing where it has been given back in between. */
function ownerOf(path: string): string {
  try {
    const owner = readFileSync(path, "utf8");
    if (owner !== "") return owner;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, naming);
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Takes the file away that a process left which is gone. Where another run has done so before, and has the folder now, the
 * file is that run's, and is put back.
 */
function takeAway(path: string, owner: string): void {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (readFileSync(aside, "utf8") !== owner) copyFileSync(aside, path, constants.COPYFILE_EXCL);
  rmSync(aside);
}

function isRunning(pid: number): boolean {
  // In a container, the run that was ended may have had the number that this one has.
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** Whether a process has ended, and nobody has asked how: in a container it may stay so for ever. */
function isZombie(pid: number): boolean {
  try {
    // Its name, in brackets before its state, may hold any character.
    return /\) [ZX] [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    // No Linux.
    return false;
  }
}
