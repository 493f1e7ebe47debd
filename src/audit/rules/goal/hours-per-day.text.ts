import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { hoursPerDay, constructionHoursPerDay } = kosha2010["TIME-2"];

export const text = {
  title: { ko: "1일 근로시간", en: "Hours per day" },
  help: {
    ko: `실제 근로시간을 알기 어려우면 하루 ${hoursPerDay}시간, 건설업은 ${constructionHoursPerDay}시간으로 계산합니다. 사업장 개요의 1일 근로시간이 이와 다르면 일지의 연근로시간과 목표일수가 어느 시간을 따르는지 봅니다. 관행과 다른 시간을 쓰기로 한 것이면 사람이 확인합니다.`,
    en: `Where actual hours are hard to know, a day has ${hoursPerDay} hours, in construction ${constructionHoursPerDay}. Where the profile states other hours, the person-hours of the log and the goal in days show which of the two was used. Other hours may have been agreed on; a person has to look.`,
  },
  passed: {
    ko: "1일 근로시간이 업종의 기준과 같습니다.",
    en: "The hours per day are the convention of the industry.",
  },
  messages: {
    "log-differs": {
      ko: "{cell}: 1일 근로시간이 업종의 기준과 다릅니다(기재 {found}). 일지의 {rows}에서 연근로시간은 출력인원에 {expected}씩 곱한 값입니다. 값을 고치십시오.",
      en: "{cell}: the hours per day are not the convention of the industry (found {found}), while the person-hours in {rows} of the log are workers at {expected}. Correct the value.",
    },
    "goal-differs": {
      ko: "{cell}: 1일 근로시간이 업종의 기준과 다릅니다(기재 {found}). 목표일수는 {expected} 기준으로 계산되어 있습니다. 값이나 목표일수를 고치십시오.",
      en: "{cell}: the hours per day are not the convention of the industry (found {found}), while the goal in days was worked out with {expected}. Correct the value, or the goal.",
    },
    override: {
      ko: "{cell}: 1일 근로시간이 업종의 기준과 다릅니다(기재 {found}, 기준 {expected}). 그 시간을 쓰는 근거를 확인하십시오.",
      en: "{cell}: the hours per day are not the convention of the industry (found {found}; the convention is {expected}). Check why these hours are used.",
    },
  },
} satisfies RuleText;
