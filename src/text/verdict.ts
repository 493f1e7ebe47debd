/** What an audit comes to, and what could not be checked, in words. */
import type { Sentence } from "./sentence";

export const verdictWords = {
  errors: { ko: "오류 있음", en: "Errors" },
  incomplete: { ko: "미비", en: "Incomplete" },
  "needs-review": { ko: "확인 필요", en: "Needs review" },
  clean: { ko: "이상 없음", en: "Clean" },
  empty: { ko: "작성 전", en: "Nothing filled in yet" },
} as const satisfies Record<string, Sentence>;

/** What a verdict means, and what to do next. */
export const verdictHints = {
  errors: {
    ko: "규정이나 다른 셀과 맞지 않는 값이 있습니다. 아래 오류부터 고치십시오.",
    en: "Some values contradict the regulation or other cells. Mend the errors below first.",
  },
  incomplete: {
    ko: "필요한 값이 없거나 읽을 수 없어 점검을 마치지 못했습니다. 아래에 적힌 셀을 채우거나 고치십시오.",
    en: "Something that the audit needs is missing or could not be read. Fill in or mend the cells listed below.",
  },
  "needs-review": {
    ko: "오류는 없으나 사람이 확인할 것이 남아 있습니다.",
    en: "There is no error, but questions are left for a person.",
  },
  clean: {
    ko: "필요한 값이 모두 있고, 모두 읽었으며, 규정과 맞습니다.",
    en: "Everything that was needed was there, was read, and agrees.",
  },
  empty: {
    ko: "양식은 있으나 아직 적은 것이 없습니다. 사업장 개요의 사업장명과 개시일부터 적으십시오.",
    en: "The form is there and nothing is filled in. Begin with the workplace's name and leadoff date on the profile.",
  },
} as const satisfies Record<keyof typeof verdictWords, Sentence>;

/** Stands in the place of a verdict where all that was left was set aside: nothing has passed by that. */
export const nothingLeft = {
  word: { ko: "남은 항목 없음", en: "Nothing left" },
  hint: {
    ko: "남은 항목을 모두 사유를 적고 제외하였습니다. 아래에서 사유를 확인하십시오.",
    en: "All that was left was set aside with reasons. See the reasons below.",
  },
} as const satisfies Record<string, Sentence>;

/** What a verdict means where the sheets were checked for hygiene, and no form was looked for. */
export const hygieneHints = {
  ...verdictHints,
  errors: {
    ko: "오류값이 있는 셀이 있습니다. 아래 오류부터 고치십시오.",
    en: "Some cells hold error values. Mend the errors below first.",
  },
  "needs-review": {
    ko: "이웃과 맞지 않는 수식이나 숫자가 있습니다. 아래 셀을 확인하십시오.",
    en: "Some formulas or numbers are not like those beside them. Look at the cells below.",
  },
  clean: {
    ko: "수식과 합계, 숫자에서 어긋난 것을 찾지 못했습니다. 서식과 규정은 점검하지 않았습니다.",
    en: "Nothing is out of line in the formulas, totals and numbers. Neither form nor regulation was looked at.",
  },
  empty: {
    ko: "점검할 숫자나 수식이 없습니다.",
    en: "There are no numbers or formulas to check.",
  },
} as const satisfies Record<keyof typeof verdictWords, Sentence>;

/** A record that somebody began to fill in, without a day of the log. */
export const noDays: Sentence = {
  ko: "무재해 일지에 산정할 날이 없습니다.",
  en: "The log has no day to count.",
};

/** Why an input could not be used; `{field}` is its heading. */
export const missingReasons = {
  blank: { ko: "{field}: 비어 있음", en: "{field}: blank" },
  "not-found": { ko: "{field}: 찾지 못함", en: "{field}: not found" },
  error: { ko: "{field}: 오류값", en: "{field}: an error value" },
  "no-result": { ko: "{field}: 수식에 결과가 없음", en: "{field}: a formula without a result" },
  unreadable: { ko: "{field}: 읽을 수 없음", en: "{field}: cannot be read" },
  uncertain: { ko: "{field}: 불확실한 항목명", en: "{field}: not certainly this field" },
  "not-covered": { ko: "{field}: 필요한 날까지 없음", en: "{field}: does not reach far enough" },
} as const satisfies Record<string, Sentence>;

export const gapText = {
  title: { ko: "점검 불가 항목", en: "Not checked" },
  missing: { ko: "없거나 읽지 못한 값", en: "Missing inputs" },
  unread: {
    ko: "양식처럼 보이나 읽지 않은 부분",
    en: "Parts that look like the form and were not read",
  },
  rules: { ko: "점검 불가 항목: {rules}", en: "could not check: {rules}" },
  count: { ko: "점검 불가 {count}", en: "{count} could not be checked" },
  word: { ko: "점검 불가", en: "not checked" },
} as const satisfies Record<string, Sentence>;
