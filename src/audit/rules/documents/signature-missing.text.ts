import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "서명 누락", en: "Missing signature" },
  help: {
    ko: "무재해 목표달성 확인서에는 사업장 대표, 근로자대표, 안전관리자, 보건관리자가 서명합니다. 인쇄한 뒤 서명하는 일이 많아 빈칸은 한 번만 묻습니다.",
    en: "The workplace's and the employees' representative, the safety manager and the health manager sign the confirmation of the goal. Paper is often signed after printing, so that blank cells are asked about once.",
  },
  passed: { ko: "필요한 서명이 모두 있습니다.", en: "All signatures that are needed are there." },
  messages: {
    refused: {
      ko: "{cell}: {role}의 서명이 없는 것으로 적혀 있습니다. 서명을 받고 고치십시오.",
      en: "{cell}: the signature of {role} is missing. Have it signed and correct the cell.",
    },
    manager: {
      ko: "{cell}: {role}의 서명이 없습니다. 이 사업장에 선임되어 있는지 확인하십시오.",
      en: "{cell}: there is no signature of {role}. Find out whether this workplace has one.",
    },
    open: {
      ko: "{cell}: 서명란이 비어 있는 사람이 {found}명입니다. 확인서에 서명이 있는지 확인하십시오.",
      en: "{cell}: {found} signatures are left blank. Make sure that the confirmation is signed.",
    },
    "not-listed": {
      ko: "{cell}: 서명란에 사업장 대표와 근로자대표 {expected}명 가운데 {found}명만 있습니다. 빠진 사람이 확인서에 서명하였는지 확인하십시오.",
      en: "{cell}: of the {expected} representatives, the workplace's and the employees', {found} are on the list. Make sure that both have signed the confirmation.",
    },
  },
} satisfies RuleText;
