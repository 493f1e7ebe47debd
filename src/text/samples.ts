/** What the pane says of its samples. */
import type { Sentence } from "./sentence";

export const sampleText = {
  title: { ko: "2분 예제", en: "Two-minute sample" },
  open: { ko: "2분 예제 열기", en: "Open the two-minute sample" },
  opened: {
    ko: "예제를 새 통합 문서로 열었습니다. 그 통합 문서의 홈 탭에서 무재해의 ‘{journey}’를 누르십시오.",
    en: "The sample is open as a new workbook. There, press “{journey}” under Zero Accident on the Home tab.",
  },
} as const satisfies Record<string, Sentence>;
