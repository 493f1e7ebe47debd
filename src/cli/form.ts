import { open, rm } from "node:fs/promises";

import { writeForm } from "../form/template/write-form";
import type { Language } from "../text/sentence";
import { write } from "./io";
import { replaceFile } from "./replace-file";

/**
 * Writes the blank form to a file.
 *
 * @param path of the .xlsx file
 * @param overwrite whether a file that is there may be replaced
 * @throws the file system's error: `EEXIST` when there is a file that may not be replaced
 */
export async function writeFormFile(
  path: string,
  language: Language,
  overwrite = false,
): Promise<void> {
  // Where there is none, the name is reserved first, so that nobody else's file is replaced.
  if (!overwrite) await (await open(path, "wx")).close();
  try {
    await writeWhole(path, writeForm(language));
  } catch (error) {
    if (!overwrite) await rm(path, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const form = await replaceFile(path);
  try {
    await write(form.stream, bytes);
    await form.commit();
  } catch (error) {
    await form.discard();
    throw error;
  }
}
