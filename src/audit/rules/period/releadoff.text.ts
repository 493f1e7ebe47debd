import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { daysAfter } = kosha2010["LEAD-4"];

export const text = {
  title: { ko: "재개시일", en: "Re-leadoff date" },
  help: {
    ko: `무재해를 중단시키는 재해가 나면 기록은 다시 시작합니다. 재개시일은 재해일의 ${daysAfter}일 뒤, 업무상 질병은 요양승인일의 ${daysAfter}일 뒤입니다. 재개시는 제도의 정상적인 절차이며, 개시신고를 다시 하지 않습니다. 산업재해 자체는 법에 따라 보고하여야 합니다.`,
    en: `After an accident that breaks zero accident, the record starts again: ${daysAfter} day after the accident, or for an occupational disease ${daysAfter} day after the approval of care. Starting again is a normal part of the scheme and needs no new leadoff report; the accident itself must be reported as the law requires.`,
  },
  passed: {
    ko: "재해 뒤의 재개시일이 맞습니다.",
    en: "The record starts again on the right day after each accident.",
  },
  messages: {
    "after-accident": {
      ko: "{cell}: 재개시일이 맞지 않습니다(기재 {found}). {date}의 재해 다음 날인 {expected}입니다. 날짜를 고치십시오.",
      en: "{cell}: the re-leadoff date is wrong (found {found}). It is the day after the accident of {date}: {expected}. Correct the date.",
    },
    "after-approval": {
      ko: "{cell}: 재개시일이 맞지 않습니다(기재 {found}). 업무상 질병은 요양승인일 {date}의 다음 날인 {expected}입니다. 날짜를 고치십시오.",
      en: "{cell}: the re-leadoff date is wrong (found {found}). After an occupational disease it is the day after the approval of care on {date}: {expected}. Correct the date.",
    },
    "no-cause": {
      ko: "{cell}: {date}의 재해는 사망 또는 요양일수로 보아 무재해를 중단시킬 수 있으나 원인이 비어 있어 재개시일이 계산되지 않습니다. 원인을 고르십시오.",
      en: "{cell}: by its death or days of care the accident of {date} may break zero accident, but its cause is blank and no re-leadoff date is worked out. Choose the cause.",
    },
    missing: {
      ko: "{cell}: {date}의 재해로 무재해가 중단되었으나 재개시일이 없습니다. 맞는 날짜는 {expected}입니다. 재개시일을 적으십시오.",
      en: "{cell}: the accident of {date} breaks zero accident, but there is no re-leadoff date. It is {expected}. Enter the date.",
    },
  },
} satisfies RuleText;
