import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "불확실한 항목명", en: "Uncertain heading" },
  help: {
    ko: "다른 배치의 통합 문서에서는 항목명으로 항목을 찾습니다. 어느 항목인지 불확실한 항목명은 가장 가까운 항목으로 읽되, 사람이 확인하도록 알려 줍니다. 그 값에 대한 지적 사항은 읽은 항목이 맞을 때만 옳습니다.",
    en: "In a workbook of another layout the fields are found by their headings. A heading that may mean something else is read all the same, and a person is asked to confirm it. Findings on its values hold only if it was read rightly.",
  },
  passed: {
    ko: "모든 항목명을 확실하게 읽었습니다.",
    en: "Every heading was read with certainty.",
  },
  messages: {
    unsure: {
      ko: "{cell}: 항목명 {found} - 읽은 항목은 {expected}입니다. 맞는지 확인하십시오.",
      en: "{cell}: the heading “{found}” was read as “{expected}”. Check whether it means that.",
    },
    ambiguous: {
      ko: "{cell}: 항목명 {found} - 읽은 항목은 {expected}입니다. {other}일 수도 있으니 확인하십시오.",
      en: "{cell}: the heading “{found}” was read as “{expected}” and may be “{other}”. Check which it means.",
    },
    "two-sheets": {
      ko: "{cell}: {found} 등 {count}개 항목이 ‘{sheet}’ 시트에도 다른 값으로 있습니다. 어느 시트가 신청하는 사업장의 기록인지 확인하고 그 시트만 남기십시오.",
      en: "{cell}: {count} fields, “{found}” the first of them, stand on the sheet “{sheet}” too, with other values. Check which sheet is the record of the workplace that applies, and leave only that.",
    },
    rival: {
      ko: "{cell}: 항목명 {found} - 읽은 항목은 {expected}입니다. {rival}도 같은 항목일 수 있으니 어느 쪽인지 확인하십시오.",
      en: "{cell}: the heading “{found}” was read as “{expected}”, which {rival} may be as well. Check which is meant.",
    },
  },
} satisfies RuleText;
