import type { Sentence } from "../../text/sentence";

/** What is said where a rule could not finish; `{found}` is the error, for the developers. */
export const ruleFailed: Sentence = {
  ko: "이 점검은 끝까지 하지 못했습니다. 해당 내용을 사람이 확인하십시오. ({found})",
  en: "This check could not be finished. A person has to look at what it covers. ({found})",
};
