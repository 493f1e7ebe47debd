/** Why an application is returned, and a certification cancelled: the same three causes (AUD-7, CAN-1). */
import type { Sentence } from "../text/sentence";

export const improprieties = {
  accident: {
    ko: "무재해 요건에 맞지 않는 재해가 있었음",
    en: "An accident that fails the requirements of zero accident",
  },
  documents: {
    ko: "시간 또는 일수에 관한 서류가 거짓임",
    en: "A fraudulent document on time or days",
  },
  goal: {
    ko: "잘못 정한 목표가 달성에 영향을 줌",
    en: "An improper goal that affects the achievement",
  },
} as const satisfies Record<string, Sentence>;
