import type { RuleDescription } from "../../../report/report-options";
import type { RuleText } from "../../../audit/rule-text";
import { type Language, say, type Sentence } from "../../../text/sentence";

/** Whom the view speaks to. */
export interface Reader {
  readonly language: Language;
  readonly say: (sentence: Sentence, params?: Readonly<Record<string, string | number>>) => string;
  /** The texts of a rule; undefined for an id that no rule has. */
  readonly ruleText: (id: string) => RuleText | undefined;
}

export function readerOf(language: Language, rules: readonly RuleDescription[]): Reader {
  const texts = new Map(rules.map(({ id, text }) => [id, text]));
  return {
    language,
    say: (sentence, params) => say(sentence, language, params),
    ruleText: (id) => texts.get(id),
  };
}
