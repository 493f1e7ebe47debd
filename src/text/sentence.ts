import { own } from "../core/own";

/** The languages of the project: Korean first, English beside it. */
export type Language = "ko" | "en";

export function isLanguage(name: unknown): name is Language {
  return name === "ko" || name === "en";
}

/** One sentence in both languages, with `{name}` where a value goes. */
export interface Sentence {
  readonly ko: string;
  readonly en: string;
}

/** Values for the names of a sentence; one that is a sentence itself is written in the same language. */
export type SentenceParams = Readonly<Record<string, string | number | Sentence>>;

/**
 * Writes a sentence in a language, its names replaced by values.
 *
 * @param sentence the sentence in both languages
 * @param language the reader's language
 * @param params a value for each `{name}` of the sentence
 * @returns the text; a name without a value stays as it is, so that nothing is lost unseen
 * @example
 * say({ ko: "{cell}: 비어 있습니다", en: "{cell} is blank" }, "en", { cell: "B3" }); // "B3 is blank"
 */
export function say(sentence: Sentence, language: Language, params: SentenceParams = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (name, key: string) => {
    const value = own(params, key) ?? name;
    return typeof value === "object" ? say(value, language) : String(value);
  });
}
