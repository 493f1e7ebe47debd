import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";

import { errorCode } from "../io";
import { UsageError } from "../usage-error";

/**
 * Takes a folder for this process alone, by a file in it that names the process.
 *
 * What a process left that is gone, on this computer, is in nobody's way. Whether one runs on another computer cannot be
 * known.
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
    try {
      const file = openSync(path, "wx");
      writeSync(file, `${process.pid} ${hostname()}\n`);
      closeSync(file);
      process.once("exit", release);
      return release;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
    const [pid = "", host = ""] = ownerOf(path).split(/\s+/);
    if (isLast || host !== hostname() || isRunning(Number(pid))) {
      throw new UsageError("journal-in-use", { found: folder, pid, host, path });
    }
    rmSync(path, { force: true });
  }
  throw new RangeError("neither taken nor refused");
}

function ownerOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Given back in between.
    return `0 ${hostname()}`;
  }
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
