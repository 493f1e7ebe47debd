/** Whether a certificate is applied for, and when. */
import { greatestOf } from "../core/extremes";
import type { FormField } from "../form/fields";
import type { Submission } from "../form/submission";
import { dayIn, numberIn } from "./entries";

/** The fields by which a workbook applies: a date, a multiple, or a multiple with a date achieved. */
export const applicationFields = [
  "quotation.applicationDate",
  "quotation.appliedMultiple",
  "quotation.achieved",
] as const satisfies readonly FormField[];

/** The day of the application; where none is stated, the last day on which a multiple was achieved; null for none. */
export function applicationDay({ quotation }: Submission): number | null {
  const applied = dayIn(quotation?.applicationDate);
  if (applied !== null) return applied;
  const achieved = (quotation?.rows ?? []).flatMap((row) => dayIn(row.achieved) ?? []);
  return achieved.length > 0 ? greatestOf(achieved) : null;
}

/** When the multiple applied for was achieved, where that is later than the application; else null. */
export function achievedAfterApplication({ quotation }: Submission): number | null {
  const [applied, date] = [numberIn(quotation?.appliedMultiple), dayIn(quotation?.applicationDate)];
  if (applied === null || date === null) return null;
  const achieved = (quotation?.rows ?? []).flatMap((row) =>
    numberIn(row.multiple) === applied ? (dayIn(row.achieved) ?? []) : [],
  );
  // Of a multiple that a later record achieved again, the later date is the one applied for.
  const last = achieved.at(-1);
  return last !== undefined && last > date ? last : null;
}
