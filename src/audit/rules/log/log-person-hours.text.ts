import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { hoursInADay } = kosha2010["TIME-1"];
const { hoursPerDay, constructionHoursPerDay } = kosha2010["TIME-2"];

export const text = {
  title: { ko: "연근로시간", en: "Person-hours" },
  help: {
    ko: `연근로시간은 출력인원 × 1인당 근로시간입니다. 1인당 근로시간이 비어 있으면 ${hoursPerDay}시간, 건설업은 ${constructionHoursPerDay}시간으로 봅니다. 하루는 ${hoursInADay}시간을 넘을 수 없습니다. 근로시간 칸도 산정기준도 없는 일지는 실제 시간을 적은 것으로 보아 ${hoursInADay}시간만 확인하고, 거의 모든 날과 다른 날은 묻습니다.`,
    en: `Person-hours are workers x hours per worker. Where the hours are blank, ${hoursPerDay} hours count, in construction ${constructionHoursPerDay}. A day has no more than ${hoursInADay} hours. A log without a column of hours or a basis states actual time: only the ${hoursInADay} hours are checked, and days unlike nearly all others are asked about.`,
  },
  passed: {
    ko: "연근로시간이 출력인원과 근로시간을 곱한 값입니다.",
    en: "The person-hours are workers x hours.",
  },
  messages: {
    differs: {
      ko: "{cell}: {rows}의 연근로시간이 출력인원 × 1인당 근로시간과 다릅니다(기재 {found}). {workers}에 {hours}씩 곱하면 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the person-hours of {rows} are not workers x hours (found {found}). {workers} at {hours} make {expected}. Correct the value.",
    },
    "other-basis": {
      ko: "{cell}: 대부분의 날에 연근로시간이 출력인원 × 1인당 근로시간과 다릅니다(기재 합계 {found}, 곱한 합계 {expected}). 연장근로시간 등이 들어 있는지 확인하십시오.",
      en: "{cell}: on most days the person-hours are not workers x hours ({found} in all, where the products make {expected}). Check whether overtime is among them.",
    },
    "unlike-others": {
      ko: "{cell}: 다른 날의 연근로시간은 출력인원 × {hours}인데 이날은 다릅니다(기재 {found}). {workers}에 곱하면 {expected}입니다. 연장근로 등 실제 시간인지 확인하십시오.",
      en: "{cell}: the person-hours of the other days are workers x {hours}, and these are not (found {found}). {workers} make {expected}. Check whether they are actual time, such as overtime.",
    },
    "no-workers": {
      ko: "{cell}: 출력인원이 없는 날에 연근로시간이 있습니다(기재 {found}). 출력인원을 적거나 시간을 지우십시오.",
      en: "{cell}: there are person-hours on a day without workers (found {found}). Enter the workers, or clear the hours.",
    },
    "too-many-hours": {
      ko: `{cell}: 1인당 근로시간이 하루 ${hoursInADay}시간을 넘습니다(기재 {found}). 시간을 확인하십시오.`,
      en: `{cell}: more than ${hoursInADay} hours a day and worker (found {found}). Check the hours.`,
    },
    "too-many-person-hours": {
      ko: `{cell}: 연근로시간이 {workers} 기준으로 1인당 하루 ${hoursInADay}시간을 넘습니다(기재 {found}). {expected}까지 있을 수 있습니다. 값을 확인하십시오.`,
      en: `{cell}: for {workers} these are more than ${hoursInADay} hours each (found {found}). {expected} is the most. Check the value.`,
    },
  },
} satisfies RuleText;
