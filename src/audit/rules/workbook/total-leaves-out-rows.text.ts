import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "빠진 행이 있는 합계", en: "Total that leaves out rows" },
  help: {
    ko: "일지의 합계 행은 그 위의 모든 행을 더해야 합니다. 합계 수식의 범위가 좁아 행이 빠졌거나, 소계까지 두 번 더했거나, 직접 적은 합계가 더한 값과 다른 경우를 찾습니다.",
    en: "A totals row of the log adds up all rows of its block. Sums over too narrow a range, sums that add subtotals once more, and typed totals that are not the sum, are found.",
  },
  passed: {
    ko: "합계가 모든 행을 더한 값입니다.",
    en: "The totals add up all their rows.",
  },
  messages: {
    range: {
      ko: "{cell}: 합계 범위 {range}에서 빠진 행이 있습니다(기재 {found}). {rows} 전체를 더하면 {expected}입니다. 범위를 넓히십시오.",
      en: "{cell}: the sum over {range} leaves out rows (found {found}). All of {rows} add up to {expected}. Widen the range.",
    },
    twice: {
      ko: "{cell}: 합계 범위 {range}에 소계 행이 들어 있어 두 번 더해졌습니다(기재 {found}). {rows}의 합은 {expected}입니다. 소계 행을 빼십시오.",
      en: "{cell}: the sum over {range} adds its subtotals once more (found {found}). {rows} add up to {expected}. Leave the subtotals out.",
    },
    typed: {
      ko: "{cell}: 직접 적은 합계가 더한 값과 다릅니다(기재 {found}). {rows}의 합은 {expected}입니다. 합계를 고치십시오.",
      en: "{cell}: the typed total is not the sum (found {found}). {rows} add up to {expected}. Correct the total.",
    },
  },
} satisfies RuleText;
