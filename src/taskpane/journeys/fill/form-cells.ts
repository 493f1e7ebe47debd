import { fieldOf } from "../../../form/fields";
import type { Entry, Profile, Submission } from "../../../form/submission";
import type { Language } from "../../../text/sentence";
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

/** The language of the project's own form, by the heading of its leadoff date; null in another layout. */
export function formLanguage(workbook: Workbook, submission: Submission): Language | null {
  const [cell] = profileCells("leadoffDate", workbook, submission);
  if (!cell) return null;
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  const heading = sheet?.rows[cell.row]?.[cell.column - 1]?.value;
  return heading === fieldOf("profile.leadoffDate").label.en ? "en" : "ko";
}
