import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "재해 없는 산재요양 확인서", en: "Care without an accident" },
  help: {
    ko: "산재요양 승인·반려 확인서는 재해가 없어도 '없음'으로 냅니다. 그 비고에 승인 건수나 사람이 적혀 있는데 재해 기록에 재해가 없으면 빠진 재해가 없는지 묻습니다.",
    en: "The confirmation of medical care is submitted without an accident too, and then says so. Where its note counts approvals or names a person while no accident is recorded, a person has to see whether one was left out.",
  },
  passed: {
    ko: "산재요양 확인서의 비고와 재해 기록이 서로 맞습니다.",
    en: "The note on the confirmation of care fits the accidents recorded.",
  },
  messages: {
    unlisted: {
      ko: "{cell}: 산재요양 확인서의 비고에는 승인이 적혀 있으나 재해 기록에는 재해가 없습니다(기재 {found}). 빠진 재해가 있는지 확인하십시오.",
      en: "{cell}: the note on the confirmation of care speaks of approvals (found {found}), and no accident is recorded. Check whether one was left out.",
    },
  },
} satisfies RuleText;
