import { isLanguage, type Language } from "../../text/sentence";
import { isJourney, type Journey } from "./journey";

const keys = { journey: "za.journey", language: "za.language" } as const;

/** What the pane remembers of a person, apart from any workbook. */
export const remembered = {
  /** The journey that was used last; null before the first. */
  journey(): Journey | null {
    const kept = read(keys.journey);
    return isJourney(kept) ? kept : null;
  },
  /** The language that was chosen in the pane; null where Office's holds. */
  language(): Language | null {
    const kept = read(keys.language);
    return isLanguage(kept) ? kept : null;
  },
  keepJourney(journey: Journey): void {
    keep(keys.journey, journey);
  },
  keepLanguage(language: Language): void {
    keep(keys.language, language);
  },
};

/** A browser that keeps nothing for pages in frames throws; then nothing is remembered. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is asked again next time.
  }
}
