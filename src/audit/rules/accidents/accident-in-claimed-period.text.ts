import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "신청 기간의 재해", en: "Accident in the period claimed" },
  help: {
    ko: "무재해를 중단하는 재해가 나면 기록은 그날 끝나고 다음 날 새로 시작합니다(질병은 요양승인일). 산출내역서의 기간 안에 그런 재해가 있는지 봅니다.",
    en: "An accident that breaks zero accident ends the record, and a new one starts on the next day; a disease does so with the approval of care. No period of the quotation may hold one.",
  },
  passed: {
    ko: "산출내역서의 기간 안에 무재해를 중단하는 재해가 없습니다.",
    en: "No period of the quotation holds an accident that breaks zero accident.",
  },
  messages: {
    accident: {
      ko: "{cell}: 기간 안에 무재해를 중단하는 재해가 있습니다({found}, 재해 기록 {accident}). 기록은 {expected}에 새로 시작합니다. 그날부터 다시 계산하거나 재해 기록을 고치십시오.",
      en: "{cell}: an accident within the period breaks zero accident (on {found}, {accident}). The record starts again on {expected}. Count from there, or correct the accident.",
    },
    disease: {
      ko: "{cell}: 기간 안에 요양이 승인된 질병이 무재해를 중단합니다(승인일 {found}, 재해 기록 {accident}). 기록은 {expected}에 새로 시작합니다. 그날부터 다시 계산하거나 재해 기록을 고치십시오.",
      en: "{cell}: a disease approved within the period breaks zero accident (on {found}, {accident}). The record starts again on {expected}. Count from there, or correct the accident.",
    },
    "approved-later": {
      ko: "{cell}: 기간 안에 생긴 질병이 달성일 뒤에 요양 승인되었습니다(발생 {found}, 재해 기록 {accident}). 달성을 인정할 수 있는지 확인하십시오.",
      en: "{cell}: a disease of the period was approved after the date achieved (it arose on {found}, {accident}). Check whether the record stands.",
    },
  },
} satisfies RuleText;
