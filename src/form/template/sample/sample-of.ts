import type { DefinedName } from "../../../workbook/workbook";

/** The samples: one for whoever keeps a record, scores or audits. */
export const sampleKinds = ["fill", "score", "check"] as const;

export type SampleKind = (typeof sampleKinds)[number];

/** The hidden name that marks a workbook as a sample. */
export const sampleName = "za_sample";

/**
 * Which sample a workbook is.
 *
 * @returns null where it is none
 * @example
 * sampleOf(readXlsx(writeSample("fill", "ko", today)).names); // "fill"
 */
export function sampleOf(names: readonly DefinedName[]): SampleKind | null {
  const mark = names.find(({ name }) => name.toLowerCase() === sampleName);
  return sampleKinds.find((kind) => mark?.refersTo === `"${kind}"`) ?? null;
}
