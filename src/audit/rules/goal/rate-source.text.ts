import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "재해율의 출처", en: "Source of the accident rate" },
  help: {
    ko: "목표는 업종과 규모가 같은 사업장의 5년 평균 재해율로 정합니다. 재해율의 출처가 비어 있거나, 재해율이 아니라 산재보험료율로 보이는 경우를 찾습니다.",
    en: "The goal rests on the 5-year mean accident rate of the business type and size. A source that is blank, or that speaks of premium rates and not of accident rates, is found.",
  },
  passed: {
    ko: "재해율의 출처가 적혀 있습니다.",
    en: "The source of the accident rate is stated.",
  },
  messages: {
    blank: {
      ko: "{cell}: 재해율의 출처가 비어 있습니다. 어느 통계의 몇 년 평균인지 적으십시오.",
      en: "{cell}: the source of the accident rate is blank. Enter the statistics and the years of the mean.",
    },
    premium: {
      ko: "{cell}: 재해율의 출처가 산재보험료율로 보입니다(기재 {found}). 보험료율은 재해율이 아닙니다. 5년 평균 재해율인지 확인하십시오.",
      en: "{cell}: the source speaks of premium rates (found {found}), which are no accident rates. Check that the rate is the 5-year mean of accidents.",
    },
  },
} satisfies RuleText;
