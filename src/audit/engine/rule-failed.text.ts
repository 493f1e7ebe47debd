import type { Sentence } from "../../text/sentence";

/** What is said where a rule could not finish; `{found}` is the error, for the developers. */
export const ruleFailed: Sentence = {
  ko: "프로그램 오류가 발생했습니다({found}). 이 점검을 마치지 못했으므로 해당 내용을 사람이 확인하십시오.",
  en: "This check could not be finished. A person has to look at what it covers. ({found})",
};
