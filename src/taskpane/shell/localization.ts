import type { RuleDescription } from "../../report/report-options";
import type { RuleText } from "../../audit/rule-text";
import { type Language, say, type Sentence, type SentenceParams } from "../../text/sentence";
import { requiredContext } from "../components/required-context";

/** The pane's words in one language. */
export interface Localization {
  readonly language: Language;
  readonly say: (sentence: Sentence, params?: SentenceParams) => string;
  /** The texts of a rule; undefined for an id that no rule has. */
  readonly ruleText: (id: string) => RuleText | undefined;
}

/** @param rules whose texts are known; they come with the first check */
export function localizationOf(
  language: Language,
  rules: readonly RuleDescription[] = [],
): Localization {
  const texts = new Map(rules.map(({ id, text }) => [id, text]));
  return {
    language,
    say: (sentence, params) => say(sentence, language, params),
    ruleText: (id) => texts.get(id),
  };
}

export const [LocalizationProvider, useLocalization] =
  requiredContext<Localization>("Localization");
