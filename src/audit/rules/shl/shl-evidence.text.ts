import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "안전보건수준 평가 근거", en: "SHL evidence" },
  help: {
    ko: "심사원은 안전보건수준 점수를 근거로 확인합니다. 근거란이 있는 평가표에서 점수는 있으나 근거가 비어 있는 항목을 찾습니다.",
    en: "The auditor checks the SHL scores against what they rest on. In a table with a column for evidence, fields with points and no evidence are found.",
  },
  passed: {
    ko: "점수가 있는 항목마다 근거가 적혀 있습니다.",
    en: "Each field with points states its evidence.",
  },
  messages: {
    blank: {
      ko: "{cell}: 점수는 있으나 근거가 비어 있는 항목이 있습니다(다섯 항목 가운데 {found}개). 점수의 근거를 적으십시오.",
      en: "{cell}: {found} of the five fields have points and no evidence. Enter what the scores rest on.",
    },
  },
} satisfies RuleText;
