/** Whether a certificate is applied for. */
import type { FormField } from "../form/fields";
import type { Submission } from "../form/submission";
import { dayIn } from "./entries";

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
  return achieved.length > 0 ? Math.max(...achieved) : null;
}
