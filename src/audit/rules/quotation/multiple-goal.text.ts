import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "배수의 목표", en: "Goal of a multiple" },
  help: {
    ko: "배수의 목표는 개시(재개시) 당시의 1배수 목표에 배수를 곱한 값이며, 추진 중에도 그 목표를 적용합니다. 산출내역서에 적힌 목표를 사업장 개요의 목표와 비교합니다. 1배수 목표를 그대로 적은 행과 반올림한 값은 인정합니다.",
    en: "The goal of a multiple is the 1-fold goal of the leadoff, or of the re-leadoff from which its record runs, times the multiple, and does not change on the way. The goals of the quotation are compared with that of the profile. Rows that repeat the 1-fold goal, and goals rounded half-up, are accepted.",
  },
  passed: {
    ko: "배수의 목표가 1배수 목표에 배수를 곱한 값입니다.",
    en: "The goals of the multiples are multiples of the 1-fold goal.",
  },
  messages: {
    "of-leadoff": {
      ko: "{cell}: 재개시한 기록의 {multiple} 목표에 처음 개시할 때의 목표를 썼습니다(기재 {found}). 재개시 때 다시 정한 1배수 목표에 배수를 곱하면 {expected}입니다. 목표와 달성일을 고치십시오.",
      en: "{cell}: the {multiple} goal of a record that started again is that of the first leadoff (found {found}). The 1-fold goal set anew at the re-leadoff times the multiple is {expected}. Correct the goal and the date of achievement.",
    },
    "not-proportional": {
      ko: "{cell}: {multiple} 목표가 사업장의 목표와 다릅니다(기재 {found}). 1배수 목표에 배수를 곱하면 {expected}입니다. 목표와 달성일을 고치십시오.",
      en: "{cell}: the {multiple} goal is not the workplace's (found {found}). The 1-fold goal times the multiple is {expected}. Correct the goal and the date of achievement.",
    },
  },
} satisfies RuleText;
