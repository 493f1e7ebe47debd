import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "다음에 인증받을 배수", en: "Next multiple to certify" },
  help: {
    ko: "배수는 하나씩 차례로 인증합니다. 신청 배수가 최종 인증 배수, 또는 인수한 기록의 배수의 다음 배수인지 봅니다. 재개시하였으면 1배수부터 다시 시작합니다.",
    en: "Multiples are certified one after the other. The multiple applied for is to be the next one after the last that was certified, or taken over with a record. After a re-leadoff they begin at 1 again.",
  },
  passed: {
    ko: "신청 배수가 최종 인증 배수의 다음 배수입니다.",
    en: "The multiple applied for is the next one to certify.",
  },
  messages: {
    "certified-already": {
      ko: "{cell}: 이미 인증받은 배수를 신청하였습니다(기재 {found}, 최종 인증 {last}). 다음에 인증받을 배수는 {expected}입니다. 신청 배수와 최종 인증 배수를 확인하십시오.",
      en: "{cell}: the multiple applied for was certified already (found {found}, last certified {last}). The next one is {expected}. Check the multiple applied for and the last one certified.",
    },
    skipped: {
      ko: "{cell}: 신청 배수가 다음에 인증받을 배수가 아닙니다(기재 {found}, 최종 인증 {last}). 다음에 인증받을 배수는 {expected}입니다. 신청 배수와 최종 인증 배수를 확인하십시오.",
      en: "{cell}: the multiple applied for is not the next one to certify (found {found}, last certified {last}). The next one is {expected}. Check the multiple applied for and the last one certified.",
    },
  },
} satisfies RuleText;
