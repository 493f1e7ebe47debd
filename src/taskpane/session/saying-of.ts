import { failures } from "../../text/excel";
import { checkText } from "../../text/pane";
import { ExcelFailure } from "../../workbook/sources/excel";
import type { Saying } from "./state";

/** What is said of a failure: what Excel refuses, in the words for that; else its own message. */
export function sayingOf(error: unknown): Saying {
  if (error instanceof ExcelFailure) {
    return { sentence: failures[error.code], params: error.params };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { sentence: checkText.failed, params: { reason } };
}
