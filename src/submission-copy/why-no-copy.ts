import { sayFileError } from "../report/file-error";
import { type Language, say } from "../text/sentence";
import { copyProblems } from "../text/submission-copy";
import { qualified } from "../workbook/address";
import type { RefusedCopy } from "./make-copy";

/** At most this many cells are named; the others are counted. */
const namedCells = 5;

/** Why there is no copy, and what to do, in one sentence. */
export function whyNoCopy(refused: RefusedCopy, language: Language): string {
  const sentence = copyProblems[refused.status];
  switch (refused.status) {
    case "no-form":
      return say(sentence, language);
    case "unreadable":
      return say(sentence, language, { reason: sayFileError(refused.error, language) });
    case "without-value": {
      const { cells } = refused;
      const named = cells
        .slice(0, namedCells)
        .map(({ sheet, row, column }) =>
          qualified(sheet, { top: row, left: column, bottom: row, right: column }),
        );
      const shown = cells.length > namedCells ? [...named, "…"] : named;
      return say(sentence, language, { count: cells.length, cells: shown.join(", ") });
    }
    case "not-ready":
      return say(sentence, language, { count: refused.left.length });
  }
}
