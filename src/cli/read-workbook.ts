import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

import type { UnreadableFile } from "../report/file-report";
import { systemError } from "./find-workbooks";

const megabyte = 2 ** 20;

/** A larger file is not read into memory; what is in it would be refused anyway. */
const largestFile = 512 * megabyte;

/** Reads a whole file; where that is not possible, says why. */
export async function readWorkbook(
  path: string | Buffer,
): Promise<Uint8Array | Omit<UnreadableFile, "file">> {
  let handle: FileHandle | undefined;
  try {
    // What was a file when it was found, and is a pipe now, does not keep the run waiting.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) {
      return { status: "unreadable", error: { code: "not-a-file", params: {} } };
    }
    if (found.size > largestFile) {
      const params = { limit: largestFile / megabyte };
      return { status: "unreadable", error: { code: "file-too-large", params } };
    }
    return await handle.readFile();
  } catch (error) {
    return { status: "unreadable", error: systemError(error) };
  } finally {
    await handle?.close();
  }
}
