import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const weights = kosha2010["SHL-1"].weights.join(", ");

export const text = {
  title: { ko: "안전보건수준 배점과 점수", en: "SHL weights and scores" },
  help: {
    ko: `안전보건수준 평가표의 배점은 순서대로 ${weights}점이며 바꿀 수 없습니다. 각 점수는 0점부터 배점까지의 숫자로 적습니다.`,
    en: `The weights of the SHL score table are ${weights} points, in this order, and may not be changed. Each score is a number from 0 to its weight.`,
  },
  passed: {
    ko: "배점이 규정과 같고 점수가 배점 안에 있습니다.",
    en: "The weights are those of the regulation and the scores lie within them.",
  },
  messages: {
    weight: {
      ko: "{cell}: 배점이 규정과 다릅니다(기재 {found}). 이 항목의 배점은 {expected}입니다. 배점을 되돌리십시오.",
      en: "{cell}: the weight is not that of the regulation (found {found}). This field has {expected}. Restore the weight.",
    },
    "above-weight": {
      ko: "{cell}: 점수가 배점을 넘습니다(기재 {found}). {expected} 이하로 적어야 합니다. 점수를 확인하십시오.",
      en: "{cell}: the score is above its weight (found {found}). It is {expected} at most. Check the score.",
    },
    negative: {
      ko: "{cell}: 점수가 음수입니다(기재 {found}). 0점부터 배점까지 적어야 합니다. 점수를 확인하십시오.",
      en: "{cell}: the score is negative (found {found}). Scores go from 0 to the weight. Check the score.",
    },
    blank: {
      ko: "{cell}: 점수가 비어 있습니다. 모든 항목에 점수를 적으십시오.",
      en: "{cell}: the score is blank. Score every field.",
    },
    "stored-as-text": {
      ko: "{cell}: 점수가 텍스트로 저장되어 합계에서 빠집니다(기재 {found}). 숫자로 바꾸십시오.",
      en: "{cell}: the score is stored as text and left out of the total (found {found}). Make it a number.",
    },
    unreadable: {
      ko: "{cell}: 점수를 숫자로 읽을 수 없습니다(기재 {found}). 점수를 숫자로 적으십시오.",
      en: "{cell}: the score cannot be read as a number (found {found}). Enter a number.",
    },
  },
} satisfies RuleText;
