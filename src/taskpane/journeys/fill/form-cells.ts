/** How the cells of a form may be written from the pane. */
import type { Entry, Profile, Submission } from "../../../form/submission";
import { isUnknown } from "../../../record/entries";
import { attachments, signatories } from "../../../text/form";
import { goalUnitWords } from "../../../text/goal-unit";
import { reachedText } from "../../../text/reached";
import type { Language, Sentence } from "../../../text/sentence";
import { parseQualified } from "../../../workbook/address";
import type { Workbook } from "../../../workbook/workbook";

/** What a cell of the form is read as. */
export type FormValue = string | number | boolean;

/**
 * The cells of a field of the profile, blank ones too, as the names of the project's own form place them.
 *
 * @returns none in another layout
 */
export function profileCells(
  field: keyof Profile,
  { names, sheets }: Workbook,
  { profile }: Submission,
): readonly Entry<FormValue>[] {
  const refersTo = names.find(({ name }) => name === `za_profile_${field}`)?.refersTo;
  const place = refersTo === undefined ? null : parseQualified(refersTo);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return [];
  const { top, bottom, left: column } = place.area;
  const stated: readonly Entry<FormValue>[] = [profile[field] ?? []].flat();
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const found = stated.find(
      (entry) => entry.sheet === sheet.name && entry.row === row && entry.column === column,
    );
    const cell = sheet.rows[row]?.[column] ?? { value: null };
    const isBlank = cell.formula === undefined && (cell.value === null || cell.value === "");
    const reading = isBlank ? "blank" : "unreadable";
    return found ?? { sheet: sheet.name, row, column, cell, value: null, reading };
  });
}

/** Why a value cannot simply be put into a cell: something would be lost by it; null where it can. */
export function whyLocked(entry: Entry<unknown>): Sentence | null {
  if (entry.cell.formula !== undefined) return reachedText.formula;
  if (isUnknown(entry)) return reachedText.unreadable;
  const isPlain = entry.isReplaceable !== false && entry.cellUnit === undefined;
  return isPlain ? null : reachedText.notPlain;
}

/** The language of a form's own words, in which its lists and formulas read what is written; Korean unless they tell. */
export function languageOfForm({ quotation, documents }: Submission): Language {
  const words = [
    quotation?.unit,
    ...(documents?.items ?? []).map(({ item }) => item),
    ...(documents?.signatures ?? []).map(({ role }) => role),
  ].map((entry) => entry?.cell.value);
  const known: readonly Sentence[] = [
    ...Object.values(goalUnitWords),
    ...attachments,
    ...signatories,
  ];
  const isEnglish = known.some(({ en }) => words.includes(en));
  return isEnglish ? "en" : "ko";
}
