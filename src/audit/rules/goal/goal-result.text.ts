import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const constant = kosha2010["GOAL-2"].constant.toLocaleString("en-US");

export const text = {
  title: { ko: "목표 계산", en: "Goal worked out" },
  help: {
    ko: `1배수 목표는 세 가지로 적습니다. 연근로시간(인시) = ${constant} ÷ 재해율(%) × 특성계수, 목표시간(시간) = 연근로시간 ÷ 상시근로자수, 목표일수(일) = 목표시간 ÷ 1일 근로시간. 각 값을 다른 셀에 적힌 값으로 다시 계산하여 비교합니다. 반올림하여 적은 값은 인정합니다.`,
    en: `The 1-fold goal has three forms: person-hours = ${constant} / rate (%) x coefficient; hours = person-hours / enrollment; days = hours / hours a day. Each is worked out again from what the other cells state. Numbers rounded half-up are accepted.`,
  },
  passed: {
    ko: "1배수 목표가 적힌 값으로 계산한 결과와 같습니다.",
    en: "The 1-fold goals follow from the values stated.",
  },
  messages: {
    "old-rules": {
      ko: "{cell}: 1배수 목표가 개정 규정의 계산({expected})과 다릅니다(기재 {found}). 개정 규정 시행 전에 개시한 기록은 종전 목표를 그대로 쓰므로, 종전 목표가 맞는지 확인하십시오.",
      en: "{cell}: the 1-fold goal of {found} is not that of the revised regulation, {expected}. A record that began before it keeps its former goal; check that this is the one.",
    },
    personhours: {
      ko: `{cell}: 1배수 목표(연근로시간)가 계산과 다릅니다(기재 {found}). ${constant} ÷ 재해율 × 특성계수로 계산하면 {expected}입니다. 값을 고치십시오.`,
      en: `{cell}: the 1-fold goal in person-hours differs (found {found}). ${constant} / rate x coefficient gives {expected}. Correct the value.`,
    },
    hours: {
      ko: "{cell}: 1배수 목표시간이 계산과 다릅니다(기재 {found}). 연근로시간 목표를 상시근로자수로 나누면 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the 1-fold goal period differs (found {found}). The goal in person-hours divided by enrollment gives {expected}. Correct the value.",
    },
    days: {
      ko: "{cell}: 1배수 목표일수가 계산과 다릅니다(기재 {found}). 목표시간을 1일 근로시간으로 나누면 {expected}입니다. 값을 고치십시오.",
      en: "{cell}: the 1-fold goal in days differs (found {found}). The goal period divided by the hours of a day gives {expected}. Correct the value.",
    },
  },
} satisfies RuleText;
