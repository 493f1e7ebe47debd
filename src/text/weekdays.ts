import type { Sentence } from "./sentence";

/** The days of the week, Sunday first. */
export const weekdayNames: readonly Sentence[] = [
  { ko: "일", en: "Sun" },
  { ko: "월", en: "Mon" },
  { ko: "화", en: "Tue" },
  { ko: "수", en: "Wed" },
  { ko: "목", en: "Thu" },
  { ko: "금", en: "Fri" },
  { ko: "토", en: "Sat" },
];
