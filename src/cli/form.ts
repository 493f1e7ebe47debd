import { writeFile } from "node:fs/promises";

import { writeForm } from "../form/template/write-form";
import type { Language } from "../text/sentence";

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
  await writeFile(path, writeForm(language), { flag: overwrite ? "w" : "wx" });
}
