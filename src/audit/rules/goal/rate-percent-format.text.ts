import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { lowestPlausibleRate: lowest, highestPlausibleRate: highest } = kosha2010["GOAL-3"];

export const text = {
  title: { ko: "재해율의 단위", en: "Unit of the accident rate" },
  help: {
    ko: `재해율은 %로 적습니다. 0.71은 0.71 %입니다. 백분율 표시 형식의 셀에 0.71%로 적으면 셀의 값은 0.0071이 되어 목표가 100배가 됩니다. ${lowest} %보다 작거나 ${highest} %보다 큰 재해율은 소수, 천분율 또는 다른 값일 수 있어 사람이 확인합니다. 적힌 목표가 재해율의 10배, 10분의 1 등에 맞으면 재해율의 소수점이 잘못된 것으로 봅니다.`,
    en: `The accident rate is in percent: 0.71 means 0.71 %. In a cell with a percent format, 0.71% is the value 0.0071, and the goal becomes 100 times too large. A rate below ${lowest} % or above ${highest} % may be a fraction, per mille or another figure; a person has to look. Where the stated goals follow from the rate times a power of ten, its decimal point has slipped.`,
  },
  passed: {
    ko: "재해율이 % 단위의 값으로 적혀 있습니다.",
    en: "The accident rate is stated in percent.",
  },
  messages: {
    "percent-format": {
      ko: "{cell}: 표시 형식이 백분율이어서 셀의 값이 {found}입니다. 재해율은 %로 적으므로 목표가 100배로 계산됩니다. 숫자 표시 형식으로 바꾸고 값을 고치십시오(맞는 값 {expected}).",
      en: "{cell} has a percent format, so that its value is {found}. Rates are in percent, and the goal becomes 100 times too large. Use a plain number format and enter {expected}.",
    },
    "shown-as-percent": {
      ko: "{cell}: 표시 형식이 백분율이어서 재해율 {found}의 100배가 표시됩니다. 숫자 표시 형식으로 바꾸십시오.",
      en: "{cell} has a percent format and shows 100 times the rate of {found}. Use a plain number format.",
    },
    fraction: {
      ko: "{cell}: 재해율이 지나치게 작습니다(기재 {found}). 소수로 적은 값이라면 맞는 값은 {expected}입니다. 확인하여 고치십시오.",
      en: "{cell}: a rate of {found} is very small. If it was entered as a fraction, it should be {expected}.",
    },
    slipped: {
      ko: "{cell}: 적힌 목표는 재해율 {expected} 기준으로 계산한 값입니다(기재 {found}). 재해율의 출처와 소수점을 확인하고, 재해율이나 목표를 고치십시오.",
      en: "{cell}: the stated goals follow from a rate of {expected}, not from {found}. Check the source of the rate and its decimal point, and correct the rate or the goals.",
    },
    "too-high": {
      ko: "{cell}: 재해율이 지나치게 큽니다(기재 {found}). 천분율이나 재해자수, 보험료율이 아닌지 확인하십시오.",
      en: "{cell}: the rate is very high (found {found}). Check that it is not per mille, a number of victims or a premium rate.",
    },
    "too-low": {
      ko: "{cell}: 재해율이 지나치게 작습니다(기재 {found}). 단위와 값을 확인하십시오.",
      en: "{cell}: a rate of {found} is far too small. Check its unit and its value.",
    },
    "not-positive": {
      ko: "{cell}: 재해율이 0보다 크지 않습니다(기재 {found}). 목표를 계산할 수 없으므로 재해율을 확인하십시오.",
      en: "{cell}: the rate is not above 0 (found {found}). No goal can be worked out; check the rate.",
    },
  },
} satisfies RuleText;
