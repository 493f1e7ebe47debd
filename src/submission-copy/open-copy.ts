import type { Language, Sentence } from "../text/sentence";
import { workbookBytes, workbookFileName } from "../workbook/sources/excel/workbook-bytes";
import { openWorkbook } from "../workbook/sources/excel/open-workbook";
import { makeCopy } from "./make-copy";
import type { Left } from "./what-is-left";
import { whyNoCopy } from "./why-no-copy";

/** What a copy of the open workbook is made with. */
export interface OpenCopyRequest {
  readonly language: Language;
  /** The day on which it is made, as an ISO date. */
  readonly today: string;
  /** Whether a copy is made of a record that is not ready, too; it says so. */
  readonly isDraft: boolean;
}

/** What became of a submission copy. */
export type CopyOutcome =
  | { readonly status: "opened" }
  | {
      readonly status: "refused";
      /** Why, and what to do. */
      readonly reason: Sentence;
      /** What is left to do before the record may be submitted, in the language asked for. */
      readonly left: readonly Left[];
    };

/**
 * Opens the submission copy of the workbook in Excel as a new workbook. The open one is not changed.
 *
 * @throws ExcelFailure where Excel does not give the bytes of the file, or opens no workbook
 */
export async function openCopy(request: OpenCopyRequest): Promise<CopyOutcome> {
  let outcome: CopyOutcome = { status: "opened" };
  await openWorkbook(async () => {
    const copy = makeCopy(await workbookBytes(), { ...request, file: workbookFileName() });
    if (copy.status === "made") return copy.bytes;
    const left = copy.status === "not-ready" ? copy.left : [];
    outcome = {
      status: "refused",
      reason: { ko: whyNoCopy(copy, "ko"), en: whyNoCopy(copy, "en") },
      left,
    };
    return null;
  });
  return outcome;
}
