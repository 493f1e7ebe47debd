/** What the pane explains in its samples. */
import type { Sentence } from "./sentence";

/** Three steps through a sample that end in a result of one's own. */
export const sampleSteps = {
  fill: [
    {
      ko: "아래 ‘하루 기록’에 출력인원이 들어 있습니다. Enter를 누르면 일지에 다음 날이 적힙니다.",
      en: "“Record a day” below holds the day's workers. Press Enter: the next day stands in the log.",
    },
    {
      ko: "‘날짜까지 채우기’에 오늘 날짜를 적고 Enter를 누르십시오. 휴일을 뺀 미리 보기를 확인한 뒤 기록합니다.",
      en: "Enter today's date under “Fill until a date”. Look at the preview without days off, then record it.",
    },
    {
      ko: "‘지금’에서 목표의 몇 배인지와 다음 배수까지 남은 것을 보십시오.",
      en: "See under “Now” how many times the goal you have reached, and what is left to the next.",
    },
  ],
  score: [
    {
      ko: "다섯째 항목의 확인평가 점수가 비어 있습니다. 8을 적고 Enter를 누르십시오.",
      en: "The checker's score of the fifth field is blank. Enter 8.",
    },
    {
      ko: "합계가 60점에 1점 모자랍니다. 가장 낮은 항목과 규정이 정한 지원 수단을 보십시오.",
      en: "The total is 1 point short of 60. See the weakest field, and the means that the regulation names.",
    },
    {
      ko: "다섯째 점수를 9로 고치면 합계가 60점이 됩니다. 레이더에서 지원 전과 후를 견주어 보십시오.",
      en: "Correct the fifth score to 9: the total is 60. Compare before and after in the radar.",
    },
  ],
  check: [
    {
      ko: "잘못 세 가지가 들어 있습니다. 첫 지적 사항을 누르면 그 셀이 선택되고 근거가 보입니다.",
      en: "There are three mistakes. Press the first finding: its cell is selected, and you see by which rule.",
    },
    {
      ko: "확실한 수정을 적용하십시오. 특성계수가 다시 계산됩니다. Ctrl+Z로 되돌릴 수 있습니다.",
      en: "Apply the safe fix: the coefficient is worked out again. Ctrl+Z takes it back.",
    },
    {
      ko: "일지에서 되풀이된 날짜를 그다음 날로 고치면 그 지적 사항이 없어집니다. 늦은 개시신고는 사람이 판단합니다.",
      en: "Correct the date that stands twice in the log to the day after: that finding is gone. The late leadoff report is for a person to judge.",
    },
  ],
} as const satisfies Record<string, readonly Sentence[]>;
