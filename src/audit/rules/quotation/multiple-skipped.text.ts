import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "건너뛴 배수", en: "Multiple left out" },
  help: {
    ko: "인증은 1배, 2배, 3배와 같이 배수마다 받습니다. 개정 전에는 1, 2, 3, 5, 10배의 순서였습니다. 산출내역서에서 배수를 건너뛰었는지 봅니다.",
    en: "Each multiple is certified in its turn: 1, 2, 3, 4 and so on; before the revision it was 1, 2, 3, 5, 10. The rows of the quotation may leave none out.",
  },
  passed: {
    ko: "산출내역서의 배수가 순서대로입니다.",
    en: "The multiples of the quotation follow one another.",
  },
  messages: {
    skipped: {
      ko: "{cell}: 배수를 건너뛰었습니다(기재 {found}, 다음 배수 {expected}). 빠진 배수의 달성일을 적으십시오.",
      en: "{cell}: a multiple is left out (found {found}; the next one is {expected}). Enter when it was achieved.",
    },
    "old-order": {
      ko: "{cell}: 개정 전의 순서(1, 2, 3, 5, 10배)로 배수를 건너뛰었습니다(기재 {found}, 다음 배수 {expected}). 개정 규칙에서는 배수마다 인증합니다.",
      en: "{cell}: the multiples follow the order before the revision: 1, 2, 3, 5, 10 (found {found}; the next one is {expected}). By the revised rules each one is certified.",
    },
    "before-revision": {
      ko: "{cell}: 배수를 건너뛰었습니다(기재 {found}, 다음 배수 {expected}). 개시일이 개정 전이므로 어느 규칙에 따르는지 확인하십시오.",
      en: "{cell}: a multiple is left out (found {found}; the next one is {expected}). The leadoff is before the revision: check which rules apply.",
    },
  },
} satisfies RuleText;
