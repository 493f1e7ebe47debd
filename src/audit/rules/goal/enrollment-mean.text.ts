import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { months } = kosha2010["ENR-1"];

export const text = {
  title: { ko: "상시근로자수", en: "Enrollment" },
  help: {
    ko: `상시근로자수는 개시 전 ${months}개월의 월별 근로자수 평균입니다. 사업기간이 그보다 짧으면 그 기간만 평균하고, 근로자가 없는 달은 뺍니다. 건설업은 총공사금액 × 노무비율 ÷ (월평균 노무비 × 공사기간)으로 계산합니다. 적힌 값으로 다시 계산하여 비교합니다.`,
    en: `Enrollment is the mean of the monthly head counts of the ${months} months before leadoff, or of the business period where that is shorter; a month without workers is left out. In construction it is amount x labor rate / (monthly labor cost x months). It is worked out again from the values stated.`,
  },
  passed: {
    ko: "상시근로자수가 적힌 자료로 계산한 결과와 같습니다.",
    en: "The enrollment follows from the figures stated.",
  },
  messages: {
    mean: {
      ko: "{cell}: 상시근로자수가 월별 근로자수의 평균과 다릅니다(기재 {found}). 평균은 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the enrollment is not the mean of the monthly head counts (found {found}). The mean is {expected}. Correct the value.",
    },
    site: {
      ko: "{cell}: 상시근로자수가 건설업 산식의 결과와 다릅니다(기재 {found}). 총공사금액 × 노무비율 ÷ (월평균 노무비 × 공사기간)으로 계산하면 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the enrollment is not what the formula of construction sites gives (found {found}). Amount x labor rate / (monthly labor cost x months) gives {expected}. Correct the value.",
    },
    "labor-rate": {
      ko: "{cell}: 노무비율이 1보다 큽니다(기재 {found}). 노무비율은 비율로 적으므로 맞는 값은 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the labor rate is above 1 (found {found}). It is a ratio, {expected}. Correct the value.",
    },
    "few-months": {
      ko: `{cell}: 근로자가 있는 달이 {found}뿐입니다. 근로자가 없는 달은 평균에 넣지 않습니다. 사업기간이 ${months}개월보다 짧은지 확인하고, 아니면 나머지 달을 적으십시오.`,
      en: `{cell}: only {found} with workers; a month without workers is left out of the mean. Check that the business is younger than ${months} months, or enter the other months.`,
    },
  },
} satisfies RuleText;
