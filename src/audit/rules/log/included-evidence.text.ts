import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "포함한 용역 근로자의 증빙", en: "Evidence of service workers counted" },
  help: {
    ko: "용역업체 근로자는 그 용역비가 공사금액에 들어 있을 때 포함하며, 이를 증명하는 서류를 붙입니다. 포함사유가 용역업체 근로자인데 증빙서류가 어디에도 적혀 있지 않은 경우를 찾습니다.",
    en: "Employees of a service provider count where the cost of the service is in the construction amount, and a document has to show it. Where they are counted and no document is named anywhere, a person has to look.",
  },
  passed: {
    ko: "포함한 용역업체 근로자의 증빙서류가 적혀 있습니다.",
    en: "The document for the service provider's employees is named.",
  },
  messages: {
    "no-document": {
      ko: "{cell}: 용역업체 근로자를 포함한 {rows}에 증빙서류가 적혀 있지 않습니다(기재 {found}). 용역비가 공사금액에 들어 있는지 확인하고, 증빙서류를 적으십시오.",
      en: "{cell}: in {rows}, employees of a service provider are counted and no document is named (found {found}). Check that the cost of the service is in the construction amount, and name the document.",
    },
  },
} satisfies RuleText;
