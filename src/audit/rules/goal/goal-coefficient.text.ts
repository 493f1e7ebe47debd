import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { floor, from, to } = kosha2010["GOAL-4"];
const large = kosha2010["GOAL-5"].coefficient;
const construction = kosha2010["GOAL-6"].coefficient;

export const text = {
  title: { ko: "특성계수", en: "Coefficient" },
  help: {
    ko: `일반 사업장의 특성계수는 상시근로자수 ${from}명에서 ${to}명까지 ${floor}에서 ${large}로 고르게 늘고, ${from}명 미만은 ${floor}(해석), ${to}명 이상은 ${large}입니다. 건설업은 근로자수와 관계없이 ${construction}입니다. 적힌 상시근로자수와 업종으로 다시 계산하여 비교합니다.`,
    en: `The coefficient rises evenly from ${floor} at ${from} workers to ${large} at ${to}; below ${from} it is ${floor} (interpretation), from ${to} on ${large}. In construction it is ${construction} whatever the head count. It is worked out again from the enrollment and industry stated.`,
  },
  passed: {
    ko: "특성계수가 상시근로자수와 업종에 맞습니다.",
    en: "The coefficient fits the enrollment and the industry.",
  },
  messages: {
    "general-for-construction": {
      ko: "{cell}: 건설업에 일반 사업장의 특성계수({found})가 적혀 있습니다. 건설업은 근로자수와 관계없이 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: construction has the coefficient of other industries ({found}). In construction it is {expected} whatever the head count. Correct the coefficient.",
    },
    "construction-for-general": {
      ko: "{cell}: 건설업이 아닌 사업장에 건설업의 특성계수({found})가 적혀 있습니다. 상시근로자수 {enrollment} 기준으로 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: the coefficient of construction ({found}) stands in another industry. For {enrollment} it is {expected}. Correct the coefficient.",
    },
    "not-clamped": {
      ko: "{cell}: 상시근로자수 {enrollment}에 산식을 그대로 적용하였습니다({found}). 범위 아래에서는 최솟값 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: the formula was carried on below its range ({found} for {enrollment}). There the least coefficient holds, {expected}. Correct the coefficient.",
    },
    "applied-to-large": {
      ko: "{cell}: 상시근로자수 {enrollment}에는 특성계수 산식을 적용하지 않습니다(기재 {found}). 이 규모부터는 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: the formula does not apply to {enrollment} (found {found}). At this size the coefficient is {expected}. Correct the coefficient.",
    },
    "left-out": {
      ko: "{cell}: 상시근로자수 {enrollment}에 특성계수를 적용하지 않았습니다(기재 {found}). 이 규모의 계수는 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: no coefficient was applied to {enrollment} (found {found}). At this size it is {expected}. Correct the coefficient.",
    },
    differs: {
      ko: "{cell}: 특성계수({found})가 상시근로자수 {enrollment}에 맞지 않습니다. 계산하면 {expected}입니다. 계수를 고치십시오.",
      en: "{cell}: the coefficient {found} does not fit {enrollment}. It should be {expected}. Correct the coefficient.",
    },
  },
} satisfies RuleText;
