/** `za form`: writes the blank form. */
import { writeFileSync } from "node:fs";
import { writeForm } from "../form/template/write-form";
import type { Language } from "../text/sentence";

/**
 * Writes the blank form to a file, in place of what was there.
 *
 * @param path of the .xlsx file
 * @throws the file system's error when the file cannot be written
 */
export function writeFormFile(path: string, language: Language): void {
  writeFileSync(path, writeForm(language));
}
