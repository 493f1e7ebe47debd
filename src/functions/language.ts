/** The language in which functions write their texts; set once, when the add-in or the command starts. */
import type { Language, Sentence } from "../text/sentence";

let language: Language = "ko";

export function setLanguage(chosen: Language): void {
  language = chosen;
}

export function resultLanguage(): Language {
  return language;
}

/** A sentence in that language. */
export function said(sentence: Sentence): string {
  return sentence[language];
}
