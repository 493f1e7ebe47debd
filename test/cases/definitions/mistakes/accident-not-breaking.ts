import type { Case } from "../../case";
import { restartContent } from "../restart-after-accident";

export const accidentNotBreaking: Case = {
  name: "accident-not-breaking",
  language: "ko",
  story: "21 days of care in June, said not to break zero accident: the record runs on.",
  content: {
    ...restartContent,
    accidents: restartContent.accidents.map((accident) => ({ ...accident, breaks: false })),
    quotation: { ...restartContent.quotation, appliedMultiple: 2 },
  },
  expected: [{ rule: "accident-breaks", range: "'재해 기록'!I5" }],
};
