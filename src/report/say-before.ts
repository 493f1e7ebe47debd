import type { Finding } from "../audit/finding";
import { isDay } from "../core/calendar/serial";
import { sayAmount } from "../text/amount";
import { reportText } from "../text/report";
import type { Language } from "../text/sentence";
import { valueAsDate } from "../workbook/date-system";
import { type Change, isCellError, type Workbook } from "../workbook/workbook";
import { sayFindingAmount } from "./finding-amount";

/**
 * What stands in a cell before a change: its formula, or its value, as a date where the finding is of dates.
 *
 * @param finding the finding that the change mends
 * @param workbook before it
 */
export function sayBefore(
  { place }: Change,
  { found, expected }: Finding,
  { sheets, dateSystem }: Workbook,
  language: Language,
): string {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const cell = sheet?.rows[place.row]?.[place.column];
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  if (isCellError(value)) return value.error;
  if (value === null) return reportText.clearsCell[language];
  const day = cell && valueAsDate(cell, dateSystem);
  if (expected.unit === "date" && isDay(day)) return sayAmount(day, "date", language);
  const unit = value === found.value ? found.unit : null;
  return sayFindingAmount({ value, unit }, language);
}
