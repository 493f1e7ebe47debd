import { basename } from "node:path";

import { visible } from "../report/visible";
import { makeCopy } from "../submission-copy/make-copy";
import { whyNoCopy } from "../submission-copy/why-no-copy";
import { cliText } from "../text/cli";
import { type Language, say } from "../text/sentence";
import { type Io, write } from "./io";
import { complain, readOriginal, writeCopy } from "./workbook-copy";

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
  const bytes = await readOriginal(file, out, language, io);
  if (bytes === null) return 2;
  const facts = { file: basename(file), language, today: io.today, isDraft: draft };
  const copy = makeCopy(bytes, facts);
  if (copy.status !== "made") {
    await complain(file, whyNoCopy(copy, language), io);
    if (copy.status === "not-ready") {
      await write(io.stderr, copy.left.map(({ sentence }) => `  ${visible(sentence)}\n`).join(""));
    }
    return copy.status === "no-form" || copy.status === "unreadable" ? 2 : 1;
  }
  await writeCopy(out, copy.bytes, force, io);
  const written = draft ? cliText.draftWritten : cliText.copyWritten;
  await write(io.stdout, `${say(written, language, { file: visible(out) })}\n`);
  return 0;
}
