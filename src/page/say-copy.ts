import { sayCalculation } from "../report/sheets/corrections-sheet";
import { whyNoCopy } from "../submission-copy/why-no-copy";
import { auditPage } from "../text/audit-page";
import { type Language, say } from "../text/sentence";
import type { Copy, MadeCopy } from "./audited";
import type { ChosenFile } from "./dropped-files";
import { namesOf } from "./names-of";
import type { CopyKind } from "./tasks";

/** The name of a copy: `record (corrected).xlsx`; Excel opens a file by its ending, which stays. */
export function copyName(kind: CopyKind, { name }: File, language: Language): string {
  const [, stem = name, ending = ""] = /^(.*)(\.[^.]*)$/s.exec(name) ?? [];
  return say(auditPage[`${kind}Name`], language, { name: stem, ending });
}

/** That a copy was saved, what is in it, and what is left for the spreadsheet that opens it; a line each. */
export function sayMade(kind: CopyKind, copy: MadeCopy, file: string, language: Language): string {
  const lines = [say(auditPage.saved, language, { file })];
  if (kind === "annotated") lines.push(auditPage.annotatedWhat[language]);
  if (copy.status === "corrected") {
    lines.push(say(auditPage.correctedWhat, language, namesOf(copy.cells)));
    lines.push(...sayCalculation({ language, ...copy }));
  }
  return lines.join("\n");
}

/** Why there is no copy of a file. */
export function sayRefused(
  copy: Exclude<Copy, MadeCopy>,
  { path }: ChosenFile,
  language: Language,
): string {
  switch (copy.status) {
    case "stopped":
      return auditPage.stopped[language];
    case "gone":
      return say(auditPage.gone, language, { file: path });
    case "nothing-to-correct":
      return say(auditPage.nothingToCorrect, language, { file: path });
    default:
      return whyNoCopy(copy, language);
  }
}
