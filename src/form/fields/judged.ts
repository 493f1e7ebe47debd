/** Which fields a finding may depend on. */
import type { FormField } from "./index";

/** Fields that are shown to people and that no rule reads, whatever stands in them. */
export const unjudgedFields: ReadonlySet<FormField> = new Set<FormField>([
  "profile.name",
  "profile.representative",
  "profile.address",
  "profile.rateSource",
  "log.dayKind",
  "log.excludedCategory",
  "log.remark",
  "accidents.victim",
  "shl.field",
  "shl.evidence",
  "documents.item",
  "documents.date",
  "documents.note",
  "signatures.role",
  "signatures.name",
]);

/** Whether a finding may depend on what one of these fields is: a question about them is worth an answer. */
export function areJudged(fields: readonly FormField[]): boolean {
  return fields.some((field) => !unjudgedFields.has(field));
}
