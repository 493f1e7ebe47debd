import type { Language } from "../text/sentence";

/** The language Excel shows itself in: Korean, or English for every other. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.startsWith("ko") ? "ko" : "en";
}
