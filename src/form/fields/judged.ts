/** Which fields an error may depend on. */
import type { FormField } from "./index";

/** Fields that people read and no error hangs on, at most a question: what they are is never asked. */
export const unjudgedFields: ReadonlySet<FormField> = new Set<FormField>([
  "profile.name",
  "profile.representative",
  "profile.address",
  "profile.rateSource",
  "profile.enrollmentSource",
  "log.dayKind",
  "log.excludedCategory",
  "log.includedCategory",
  "log.includedEvidence",
  "log.remark",
  "accidents.victim",
  "shl.field",
  "shl.evidence",
  "documents.item",
  "documents.date",
  "documents.note",
  "signatures.role",
  "signatures.name",
  "schedule.auditor",
]);

/** Whether an error may depend on what one of these fields is: a question about them is worth an answer. */
export function areJudged(fields: readonly FormField[]): boolean {
  return fields.some((field) => !unjudgedFields.has(field));
}
