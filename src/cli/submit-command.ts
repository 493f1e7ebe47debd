import { basename, extname, resolve } from "node:path";

import { sayFileError } from "../report/file-error";
import { visible } from "../report/visible";
import { makeCopy } from "../submission-copy/make-copy";
import { whyNoCopy } from "../submission-copy/why-no-copy";
import { cliText } from "../text/cli";
import { type Language, say } from "../text/sentence";
import { readWorkbook } from "./audit-files";
import { errorCode, type Io, write } from "./io";
import { isSameFile } from "./overwrites-workbook";
import { UsageError } from "./usage-error";
import { writeWorkbook } from "./write-workbook";

export interface SubmitOptions {
  readonly language: Language;
  /** Whether a copy is made of a record that may not be submitted yet; it says so. */
  readonly draft: boolean;
  readonly force: boolean;
}

/**
 * `za submit`: writes the submission copy of a workbook, which shows the same in an Excel without the add-in.
 *
 * @param file the workbook, which is never changed
 * @param out the copy to write, as the user gave it
 * @returns the exit code: 0; 1 when the record may not be submitted yet, or lacks values; 2 when there is no form in the
 *   file, or it cannot be read
 * @throws UsageError when the copy cannot be written, or is there already and not forced
 */
export async function submitCommand(
  file: string,
  out: string,
  { language, draft, force }: SubmitOptions,
  io: Io,
): Promise<number> {
  // Excel opens a file by its name, and refuses macros under another one.
  const extension = extname(file).toLowerCase();
  if (extname(out).toLowerCase() !== extension) {
    throw new UsageError("other-extension", { found: out, extension });
  }
  const complain = (reason: string) =>
    write(io.stderr, `za: ${visible(file)}: ${visible(reason)}\n`);
  const path = resolve(io.cwd, file);
  const bytes = await readWorkbook(path);
  if (!(bytes instanceof Uint8Array)) {
    await complain(sayFileError(bytes.error, language));
    return 2;
  }
  if (await isSameFile(resolve(io.cwd, out), path)) {
    throw new UsageError("output-is-input", { found: out });
  }
  const facts = { file: basename(file), language, today: io.today, isDraft: draft };
  const copy = makeCopy(bytes, facts);
  if (copy.status !== "made") {
    await complain(whyNoCopy(copy, language));
    if (copy.status === "not-ready") {
      await write(io.stderr, copy.left.map(({ sentence }) => `  ${visible(sentence)}\n`).join(""));
    }
    return copy.status === "no-form" || copy.status === "unreadable" ? 2 : 1;
  }
  try {
    await writeWorkbook(resolve(io.cwd, out), copy.bytes, force);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "EEXIST") throw new UsageError("exists", { found: out });
    throw new UsageError("cannot-write", { found: out, reason });
  }
  const written = draft ? cliText.draftWritten : cliText.copyWritten;
  await write(io.stdout, `${say(written, language, { file: visible(out) })}\n`);
  return 0;
}
