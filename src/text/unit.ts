import type { Sentence } from "./sentence";

/** The units of the form's values, each written so that no two goals can be confused. */
export type Unit =
  | "persons"
  | "hours"
  | "person-hours"
  | "hours/day"
  | "days"
  | "%"
  | "won"
  | "won/month"
  | "months"
  | "points"
  | "multiple"
  | "date";

/** The sign of a unit beside a number; dates have none. */
export const unitSigns: Record<Unit, Sentence> = {
  persons: { ko: "명", en: "workers" },
  hours: { ko: "시간", en: "hours" },
  "person-hours": { ko: "인시", en: "person-hours" },
  "hours/day": { ko: "시간/일", en: "hours a day" },
  days: { ko: "일", en: "days" },
  "%": { ko: "%", en: "%" },
  won: { ko: "원", en: "won" },
  "won/month": { ko: "원/월", en: "won a month" },
  months: { ko: "개월", en: "months" },
  points: { ko: "점", en: "points" },
  multiple: { ko: "배수", en: "-fold" },
  date: { ko: "", en: "" },
};
