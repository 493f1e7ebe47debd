import { Problem } from "../../../core/problem";
import { serialFromIso } from "../../../core/calendar/serial";
import { fromSerial } from "../../date-system";
import type { CellValue, DateSystem } from "../../workbook";
import { textOf } from "./escapes";

/** What the values of cells are read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
}

/**
 * The value of a cell as the workbook has it, dates in its own date system.
 *
 * @param type the cell's `t`: n (or none), s, str, b, e, d; inline strings are read elsewhere
 * @param stored the text of its `<v>`
 * @param preserved whether that says `xml:space="preserve"`
 * @returns null when blank; what is no number in spite of its type stays the text that it is
 * @throws RangeError when there is no such shared string
 */
export function cellValue(
  type: string | undefined,
  stored: string,
  { strings, dateSystem }: ValueContext,
  preserved = false,
): CellValue {
  switch (type) {
    case "s":
      return stored === "" ? null : sharedString(strings, stored);
    case "str":
    case "inlineStr":
      return textOf(stored, preserved);
    case "b":
      return stored === "" ? null : stored.trim() === "1" || stored.trim() === "true";
    case "e":
      return stored === "" ? null : { error: stored.trim() };
    case "d":
      return stored === "" ? null : dateValue(stored.trim(), dateSystem);
    default:
      return numberValue(stored);
  }
}

function numberValue(stored: string): number | string | null {
  const number = Number(stored);
  // White space alone would count as 0.
  if (number === 0 && stored.trim() === "") return null;
  return Number.isFinite(number) ? number : textOf(stored, false);
}

function sharedString(strings: readonly string[], stored: string): string {
  const text = strings[Number(stored)];
  if (text === undefined) throw new RangeError(`no shared string ${stored}`);
  return text;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** A date as strict files write it, ISO 8601, as the serial number that other files hold. */
function dateValue(stored: string, system: DateSystem): number | string {
  const match = isoDate.exec(stored);
  if (!match) return stored;
  const [, date, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return time;
  try {
    return fromSerial(serialFromIso(date), system) + time;
  } catch (error) {
    if (error instanceof Problem) return stored;
    throw error;
  }
}
