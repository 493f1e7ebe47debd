import { languageOf } from "../text/language-of";
import type { Language } from "../text/sentence";

/** The language that Excel shows itself in: Korean, or English for every other. */
export function excelLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}
