import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "요양승인일", en: "Approval of care" },
  help: {
    ko: "업무상 질병으로 무재해가 중단되면 요양승인일까지가 그 기록이고 다음 날 재개시합니다. 요양승인일이 재해일보다 앞서거나, 무재해를 중단시키는 질병에 요양승인일이 없는 행을 찾습니다. 개시 전에 처음 발병하였거나 퇴직한 근로자의 질병은 무재해로 볼 수 있어 사람이 확인합니다. 재요양의 승인일은 보지 않습니다.",
    en: "An occupational disease ends its record with the approval of care, and the next one starts the day after. Approvals before the accident, and diseases that break zero accident without an approval, are found. A disease whose onset lies before the leadoff, or of a worker who has retired, may be treated as zero accident; a person has to look. Approvals of a recurrence are left out.",
  },
  passed: {
    ko: "요양승인일이 재해일과 맞습니다.",
    en: "The approvals of care fit their accidents.",
  },
  messages: {
    before: {
      ko: "{cell}: 요양승인일이 재해일 {date}보다 앞섭니다(기재 {found}). 두 날짜를 확인하십시오.",
      en: "{cell}: care was approved before the accident of {date} (found {found}). Check both dates.",
    },
    missing: {
      ko: "{cell}: {date}의 업무상 질병이 무재해를 중단시키나 요양승인일이 없어 기록이 끝난 날을 알 수 없습니다. 요양승인일을 적으십시오.",
      en: "{cell}: the disease of {date} breaks zero accident, but without the approval of care nobody knows when the record ended. Enter the date of approval.",
    },
    "treated-as-zero": {
      ko: "{cell}: {date}의 질병은 개시 전에 발병하였거나 퇴직한 근로자의 것이어서 무재해로 볼 수 있습니다(LEAD-5). 인증기관의 결정을 확인하십시오.",
      en: "{cell}: the disease of {date} began before the leadoff, or is a retired worker's, and may be treated as zero accident (LEAD-5). Ask for the certifying body's decision.",
    },
  },
} satisfies RuleText;
