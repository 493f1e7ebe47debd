import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { hoursPerDay, constructionHoursPerDay } = kosha2010["TIME-2"];

export const text = {
  title: { ko: "산정기준", en: "Basis of the hours" },
  help: {
    ko: `실제 시간을 알 수 없으면 1인당 하루 ${hoursPerDay}시간, 건설업은 ${constructionHoursPerDay}시간으로 봅니다. 산정기준이 업종과 다르거나, 한 일지에 둘이 섞여 있거나, 같은 행의 근로시간과 다르면 묻습니다.`,
    en: `Where actual hours are not known, a worker counts for ${hoursPerDay} hours a day, in construction for ${constructionHoursPerDay}. A basis of the other type of workplace, both in one log, and a basis beside other hours in the same row are asked about.`,
  },
  passed: {
    ko: "산정기준이 업종과 적힌 시간에 맞습니다.",
    en: "The basis fits the workplace and the hours stated.",
  },
  messages: {
    "other-type": {
      ko: "{cell}: {rows}의 산정기준이 업종의 기준과 다릅니다(기재 {found}, 업종의 기준 {expected}). 사무직이나 본사처럼 따로 계산할 이유가 있는지 확인하십시오.",
      en: "{cell}: the basis of {rows} is {found}, and that of the industry is {expected}. Check whether there is a reason, such as a head office.",
    },
    mixed: {
      ko: "{cell}: 한 일지에 두 산정기준이 섞여 있습니다({rows} {found}, 나머지 {expected}). 하나로 맞추거나 이유를 확인하십시오.",
      en: "{cell}: the log mixes two bases: {rows} of {found}, and others of {expected}. Use one, or check why.",
    },
    "beside-hours": {
      ko: "{cell}: 산정기준과 다른 근로시간이 같은 행에 적혀 있습니다({rows}, 산정기준 {found}, 근로시간 {expected}). 실제 시간이면 산정기준을 ‘실근로’로 고치십시오.",
      en: "{cell}: beside a basis of {found}, {rows} state other hours, {expected}. If these are actual hours, make the basis “actual”.",
    },
  },
} satisfies RuleText;
