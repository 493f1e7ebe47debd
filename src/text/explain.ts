import type { ExplainStepName } from "../core/goal/explain";
import type { Sentence } from "./sentence";

/** The steps of the derivation of a goal, with the symbols that its formulas use. */
export const explainStepNames: Record<ExplainStepName, Sentence> = {
  rate: { ko: "5년 평균 재해율 r", en: "Accident rate, 5-year mean, r" },
  enrollment: { ko: "상시근로자수 N", en: "Enrollment N" },
  basic: { ko: "기본 목표(계수 적용 전) B", en: "Basic goal before the coefficient, B" },
  coefficient: { ko: "특성계수 k", en: "Coefficient k" },
  personhours: { ko: "목표(연근로시간) G", en: "Goal in person-hours G" },
  hours: { ko: "목표시간 T", en: "Goal period T" },
  hoursPerDay: { ko: "1일 근로시간 h", en: "Hours per day h" },
  days: { ko: "목표일수 D", en: "Goal in days D" },
};
