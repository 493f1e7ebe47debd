import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "안전보건수준 평가 없음", en: "No SHL scores" },
  help: {
    ko: "2011년부터 신청하려면 안전보건수준 평가가 60점 이상이어야 합니다. 평가표가 없거나 점수가 비어 있으면 다른 파일에 있는지 사람이 확인합니다.",
    en: "From 2011 on an application needs 60 points of the SHL table. Where there is no table, or no score in it, a person has to see whether it is in another file.",
  },
  passed: {
    ko: "안전보건수준 평가 점수가 있습니다.",
    en: "The SHL table has scores.",
  },
  messages: {
    "no-table": {
      ko: "{cell}: {applied} 신청에는 안전보건수준 평가표({expected} 이상)가 필요한데 찾지 못했습니다. 평가표를 내십시오.",
      en: "{cell}: an application of {applied} needs the SHL table ({expected} or more), and none was found. Submit it.",
    },
    blank: {
      ko: "{cell}: 안전보건수준 평가표의 점수가 비어 있습니다. {applied} 신청에는 {expected} 이상이 필요합니다. 점수를 적으십시오.",
      en: "{cell}: the SHL table has no scores, and an application of {applied} needs {expected} or more. Fill them in.",
    },
  },
} satisfies RuleText;
