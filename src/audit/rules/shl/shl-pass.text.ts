import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { passPoints } = kosha2010["SHL-2"];
const { shlRequiredFrom } = kosha2010["TRN-5"];

export const text = {
  title: { ko: "안전보건수준 적합 여부", en: "SHL passed" },
  help: {
    ko: `안전보건수준 평가가 ${passPoints}점 이상이어야 합니다. ${shlRequiredFrom}부터의 인증신청에 적용하며, 신청일로 판단합니다(해석). 확인평가 점수가 모두 있으면 그 합계로, 없으면 자체평가 합계로 봅니다.`,
    en: `The SHL must be ${passPoints} points or more in applications from ${shlRequiredFrom} on, by the date of application (interpretation). The checker's total counts where every field has the checker's score, else the workplace's own.`,
  },
  passed: {
    ko: "안전보건수준 점수와 적합 여부가 맞습니다.",
    en: "The SHL score passes, or need not, and the form says so.",
  },
  messages: {
    below: {
      ko: "{cell}: 안전보건수준 점수가 부족합니다(기재 {found}). 기준은 {points} 이상입니다. 평가 근거를 확인하십시오.",
      en: "{cell}: the SHL is below {points} (found {found}). Check what the scores rest on.",
    },
    "passed-though-below": {
      ko: "{cell}: 합계가 {total}이므로 적합이 아닙니다(기재 {found}). {points} 이상이어야 합니다. 점수와 적합 여부를 확인하십시오.",
      en: "{cell}: with a total of {total} the SHL is not passed (found {found}). It takes {points} or more. Check the scores and the verdict.",
    },
    "failed-though-enough": {
      ko: "{cell}: 합계가 {total}이므로 적합입니다(기재 {found}). 기준은 {points} 이상입니다. 적합 여부를 고치십시오.",
      en: "{cell}: with a total of {total} the SHL is passed (found {found}). It takes {points} or more. Correct the verdict.",
    },
  },
} satisfies RuleText;
