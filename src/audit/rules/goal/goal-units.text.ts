import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "목표와 실적의 단위", en: "Units of goal and achievement" },
  help: {
    ko: "목표는 세 단위로 적을 수 있으나 같은 단위의 실적과만 비교합니다. 연근로시간 목표(인시)는 연근로시간 누계와, 목표일수(일)는 무재해 일수와 비교합니다. 목표시간(시간)은 근로자 1인당 시간이므로 연근로시간과 비교할 수 없습니다. 둘을 비교하면 근로자수만큼 일찍 달성한 것으로 보입니다.",
    en: "The goal has three units, and each is compared with its own achievement: person-hours with accumulated person-hours, days with ZA days. The goal period in hours is on the workplace's clock and is compared with nothing that is summed over workers; compared with person-hours it seems achieved as many times too early as there are workers.",
  },
  passed: {
    ko: "목표를 같은 단위의 실적과 비교하였습니다.",
    en: "The goals are compared in their own units.",
  },
  messages: {
    "unit-cell": {
      ko: "{cell}: 아래 목표는 모두 다른 단위로 적혀 있습니다(비교 단위 {found}, 첫 목표 {goal}). 목표에 맞는 비교 단위는 {expected}입니다. 비교 단위를 고치십시오.",
      en: "{cell}: all goals are in another unit than the one stated (found {found}; the first goal is {goal}). The unit that fits them is {expected}. Correct the unit.",
    },
    mixed: {
      ko: "{cell}: 배수마다 목표의 단위가 다릅니다(처음 {found}, 모두 {rows}). 목표를 한 단위로 적고 같은 단위의 실적과 비교하십시오.",
      en: "{cell}: the goals of the multiples are in different units (the first is {found}; {rows}). State all goals in one unit and compare them in it.",
    },
    "other-unit": {
      ko: "{cell}: 비교 단위와 다른 단위의 목표가 적혀 있습니다(기재 {found}). 비교 단위로는 {expected}입니다. 목표나 비교 단위를 고치십시오.",
      en: "{cell}: the goal is in another unit than the one compared (found {found}). In the unit compared it is {expected}. Correct the goal, or the unit.",
    },
    "compared-with-other": {
      ko: "{cell}: 목표(기재 {found})를 다른 단위의 실적({progress})과 비교하였습니다. 그 단위의 목표는 {expected}입니다. 같은 단위끼리 비교하여 달성일을 다시 정하십시오.",
      en: "{cell}: the goal (found {found}) was compared with another unit, {progress}. In that unit the goal is {expected}. Compare like with like, and correct the date of achievement.",
    },
  },
} satisfies RuleText;
