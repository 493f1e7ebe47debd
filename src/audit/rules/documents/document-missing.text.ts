import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "제출서류 누락", en: "Missing attachment" },
  help: {
    ko: "인증을 신청하려면 안전보건수준 평가표, 목표달성 확인서, 산출내역서를 함께 내야 하고, 재해가 있었으면 산재요양 승인·반려 확인서와 산업재해 확인서도 내야 합니다. 제출란이 비어 있으면 따로 냈을 수 있어 사람이 확인합니다.",
    en: "An application needs the SHL table, the confirmation of the goal and the quotation, and after an accident the confirmations of care and of occupational accidents. A blank cell is a question, since attachments may have been sent on their own.",
  },
  passed: {
    ko: "신청에 필요한 서류를 모두 냈습니다.",
    en: "All attachments that the application needs are submitted.",
  },
  messages: {
    refused: {
      ko: "{cell}: 신청에 필요한 서류를 내지 않은 것으로 적혀 있습니다({document}). 서류를 내고 제출란을 고치십시오.",
      en: "{cell}: an attachment that the application needs is not submitted ({document}). Submit it and correct the cell.",
    },
    "without-accident": {
      ko: "{cell}: 내지 않은 것으로 적혀 있으나 재해 기록이 없습니다({document}). 해당이 없다는 뜻인지 확인하십시오.",
      en: "{cell}: it is not submitted, and there is no accident ({document}). Make sure that it does not apply.",
    },
    "not-applicable": {
      ko: "{cell}: 신청에 필요한 서류인데 해당이 없다고 적혀 있습니다({document}, 기재 {found}). 내지 않아도 되는지 확인하십시오.",
      en: "{cell}: an attachment that the application needs is said not to apply ({document}; found {found}). Make sure that it need not be submitted.",
    },
    open: {
      ko: "{cell}: 제출 여부가 적혀 있지 않은 서류가 {found}건 있습니다. 냈으면 제출란에 적으십시오.",
      en: "{cell}: whether the attachment is submitted is not stated ({found} in all). Fill it in.",
    },
    "not-listed": {
      ko: "{cell}: 서류가 {found}건만 적혀 있습니다. 규정의 {expected}건 가운데 빠진 것을 냈는지 확인하십시오.",
      en: "{cell}: the list has {found} attachments of the {expected} in the regulation. Make sure that the others are submitted.",
    },
  },
} satisfies RuleText;
