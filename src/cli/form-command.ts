import { resolve } from "node:path";

import { writeForm } from "../form/template/write-form";
import { visible } from "../report/visible";
import { cliText } from "../text/cli";
import { type Language, say } from "../text/sentence";
import { errorCode, type Io, write } from "./io";
import { UsageError } from "./usage-error";
import { writeWorkbook } from "./write-workbook";

export interface FormOptions {
  readonly language: Language;
  readonly force: boolean;
}

/**
 * `za form`: writes the blank form.
 *
 * @param out the file to write, as the user gave it
 * @returns the exit code, 0
 * @throws UsageError when it cannot be written, or is there already and not forced
 */
export async function formCommand(
  out: string,
  { language, force }: FormOptions,
  io: Io,
): Promise<number> {
  // Excel opens a file by its name, whatever is in it.
  if (!/\.xlsx$/i.test(out)) throw new UsageError("not-xlsx", { found: out });
  try {
    await writeWorkbook(resolve(io.cwd, out), writeForm(language), force);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "EEXIST") throw new UsageError("exists", { found: out });
    throw new UsageError("cannot-write", { found: out, reason });
  }
  await write(io.stdout, `${say(cliText.formWritten, language, { file: visible(out) })}\n`);
  return 0;
}
