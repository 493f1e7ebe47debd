import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "연도 항목명까지 더한 합계", en: "Total that takes in the year above it" },
  help: {
    ko: "합계나 평균의 범위가 연도로 된 항목명에서 시작하는 경우를 찾습니다.",
    en: "A sum or mean whose range begins at a heading that is a year, beside other years, is found.",
  },
  passed: {
    ko: "항목명의 연도를 더한 합계가 없습니다.",
    en: "No total takes in the year of a heading.",
  },
  messages: {
    heading: {
      ko: "{cell}: 범위 {range}에 항목명 {heading}이(가) 들어 있어 함께 더해집니다(기재 {found}). {expected}(으)로 범위를 줄이십시오.",
      en: "{cell}: the range {range} takes in the heading {heading}, which is counted too (found {found}). Narrow it to {expected}.",
    },
  },
} satisfies RuleText;
