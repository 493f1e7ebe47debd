import type { Language } from "./sentence";

/**
 * The language that somebody is spoken to in: Korean to Koreans, English to all others.
 *
 * @param tag what a browser, Excel or the system calls a language: `ko-KR`, `ko_KR.UTF-8`; undefined where it
 *   says nothing, which is Korean, the first language of the project
 * @example
 * languageOf("de-DE"); // "en"
 */
export function languageOf(tag: string | undefined): Language {
  // Konkani is `kok`.
  return tag === undefined || /^ko(?:[-_.]|$)/i.test(tag) ? "ko" : "en";
}
