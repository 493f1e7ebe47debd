/** How rules read an entry of the submission, and how they quote it. */
import { lastSerial } from "../core/calendar/serial";
import type { Entry, Reading } from "../form/submission";
import type { Unit } from "../text/unit";
import { isCellError } from "../workbook/workbook";
import type { Amount } from "../text/amount";

/** The number that an entry states; null when it is missing, blank or no number. */
export function numberIn(entry: Entry<number> | undefined): number | null {
  const value = entry?.value ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The day that an entry states, its time cut off; null when it is missing, blank or no day. */
export function dayIn(entry: Entry<number> | undefined): number | null {
  const day = Math.floor(numberIn(entry) ?? 0);
  return day >= 1 && day <= lastSerial ? day : null;
}

/** Whether somebody entered something: neither missing nor blank. */
export function isStated(entry: Entry<unknown> | undefined): boolean {
  return entry !== undefined && entry.reading !== "blank";
}

/** Whether something stands in a cell of which nobody can say what it amounts to. */
export function isUnknown<Found extends Entry<unknown>>(
  entry: Found | undefined,
): entry is Found & { readonly reading: "error" | "no-result" | "unreadable" } {
  return entry?.value === null && entry.reading !== "blank";
}

/** Whether a cell is to have a value and has none; a text in the place of a number is not among them. */
export function hasNoValue<Found extends Entry<unknown>>(
  entry: Found | undefined,
): entry is Found & { readonly reading: "error" | "no-result" } {
  return entry?.reading === "error" || entry?.reading === "no-result";
}

/** Whether a cell has no value to judge by, whether it is blank or cannot be read. */
export function lacksValue<Found extends Entry<unknown>>(
  entry: Found | undefined,
): entry is Found & { readonly reading: Exclude<Reading, "ok" | "converted"> } {
  return entry?.value === null;
}

/** The value of an entry as a reader sees it: as read, or the raw cell where it cannot be read. */
export function asStated(entry: Entry<string | number | boolean>, unit: Unit | null): Amount {
  if (entry.value !== null) return { value: entry.value, unit };
  const { value } = entry.cell;
  return { value: isCellError(value) ? value.error : value, unit: null };
}
