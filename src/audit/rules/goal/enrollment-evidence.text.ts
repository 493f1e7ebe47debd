import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "상시근로자수의 근거", en: "Evidence of the enrollment" },
  help: {
    ko: "상시근로자수는 산재보험료 신고서로 확인하며, 임금대장과 출근부로도 확인할 수 있습니다. 양식에 근거자료 칸이 있는데 비어 있는 경우를 찾습니다.",
    en: "The enrollment is proved by the return of the insurance premium; a payroll and an attendance register are enough. A place for the evidence that is left blank is found.",
  },
  passed: {
    ko: "상시근로자수의 근거자료가 적혀 있습니다.",
    en: "The evidence of the enrollment is stated.",
  },
  messages: {
    blank: {
      ko: "{cell}: 근로자수의 근거자료가 비어 있습니다. 월별 근로자수를 어느 서류에서 옮겼는지 적으십시오.",
      en: "{cell}: the evidence of the enrollment is blank. Enter the document from which the head counts were taken.",
    },
  },
} satisfies RuleText;
