import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "제외인원", en: "Workers left out" },
  help: {
    ko: "경비 용역, 레미콘 기사, 장비업체 대표처럼 제외한 인원의 시간은 연근로시간에 넣지 않습니다. 현장에서 계속 일하는 덤프트럭, 지게차 등 장비 운전원은 제외하지 않습니다. 제외인원이 시간에 들어갔는지, 제외사유가 있고 맞는지 봅니다.",
    en: "Workers who are left out, such as contracted security guards, drivers of ready-mixed concrete or the equipment provider's representative, add no person-hours. Operators of dump trucks, forklifts and the like who work on the site continuously are not left out. The hours and the categories are compared with that.",
  },
  passed: {
    ko: "제외인원의 시간이 연근로시간에 들어 있지 않고 제외사유가 있습니다.",
    en: "The person-hours leave out the workers who are left out, and say why.",
  },
  messages: {
    counted: {
      ko: "{cell}: {rows}의 연근로시간에 제외인원의 시간이 들어 있습니다(기재 {found}). 출력인원만으로는 {expected}입니다. 제외인원의 시간을 빼십시오.",
      en: "{cell}: the person-hours of {rows} count the workers left out (found {found}). The workers alone make {expected}. Take the others out.",
    },
    "may-count": {
      ko: "{cell}: 다른 행은 출력인원에서 제외인원을 빼고 계산하였으나 이 {rows}에서는 빼지 않았습니다(기재 {found}, 빼면 {expected}). 출력인원에 제외인원이 들어 있는지 확인하십시오.",
      en: "{cell}: other rows take the workers left out off the workers, and {rows} do not (found {found}; without them {expected}). Check whether the workers include those left out.",
    },
    "no-category": {
      ko: "{cell}: 제외인원이 있으나 제외사유가 없습니다({rows}). 누구를 왜 제외하였는지 적으십시오.",
      en: "{cell}: workers are left out on {rows} without a category. Say who they are and why.",
    },
    operators: {
      ko: "{cell}: 장비 운전원을 제외하였습니다(기재 {found}, {rows}). 현장에서 계속 일하는 운전원이면 출력인원에 넣으십시오.",
      en: "{cell}: operators of equipment are left out on {rows} (“{found}”). If they work on the site continuously, count them among the workers.",
    },
  },
} satisfies RuleText;
