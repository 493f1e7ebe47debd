import { write } from "./io";
import { replaceFile } from "./replace-file";

/**
 * Writes a workbook to a file, whole or not at all.
 *
 * @param path of the .xlsx file
 * @param bytes its content
 * @param overwrite whether a file that is there may be replaced
 * @throws the file system's error: `EEXIST` when there is a file that may not be replaced
 */
export async function writeWorkbook(
  path: string,
  bytes: Uint8Array,
  overwrite = false,
): Promise<void> {
  const file = await replaceFile(path, !overwrite);
  try {
    await write(file.stream, bytes);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
