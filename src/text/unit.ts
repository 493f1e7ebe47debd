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
  | "rows"
  | "cells"
  | "date"
  /** A field of the form, by its id; it is said by its heading. */
  | "field";

/** The sign of a unit beside a number, and beside the number 1 in English; dates have none. */
export const unitSigns: Record<Unit, Sentence & { readonly one?: string }> = {
  persons: { ko: "명", en: "workers", one: "worker" },
  hours: { ko: "시간", en: "hours", one: "hour" },
  "person-hours": { ko: "인시", en: "person-hours", one: "person-hour" },
  "hours/day": { ko: "시간/일", en: "hours a day", one: "hour a day" },
  days: { ko: "일", en: "days", one: "day" },
  "%": { ko: "%", en: "%" },
  won: { ko: "원", en: "won" },
  "won/month": { ko: "원/월", en: "won a month" },
  months: { ko: "개월", en: "months", one: "month" },
  points: { ko: "점", en: "points", one: "point" },
  multiple: { ko: "배수", en: "-fold" },
  rows: { ko: "개 행", en: "rows", one: "row" },
  cells: { ko: "개 셀", en: "cells", one: "cell" },
  date: { ko: "", en: "" },
  field: { ko: "", en: "" },
};
