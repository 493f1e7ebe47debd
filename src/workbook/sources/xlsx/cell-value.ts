import { Problem } from "../../../core/problem";
import { serialFromIso } from "../../../core/calendar/serial";
import { fromSerial } from "../../date-system";
import type { CellError, CellValue, DateSystem } from "../../workbook";
import { textOf } from "./escapes";

/** What the values of cells are read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
}

/** What a cell has whose shared string is not there: nobody knows which text it was. */
const lostText: CellError = { error: "#REF!" };

/**
 * The value of a cell as the workbook has it, dates in its own date system.
 *
 * @param type the cell's `t`: n (or none), s, str, b, e, d; inline strings are read elsewhere
 * @param stored the text of its `<v>`
 * @param preserved whether that says `xml:space="preserve"`
 * @returns null when blank; what is no number, date or truth value in spite of its type stays the text that it is, and
 * a shared string that is not there is an error
 */
export function cellValue(
  type: string | undefined,
  stored: string,
  { strings, dateSystem }: ValueContext,
  preserved = false,
): CellValue {
  switch (type) {
    case "s":
      return stored === "" ? null : (strings[Number(stored)] ?? lostText);
    case "str":
    case "inlineStr":
      return textOf(stored, preserved);
    case "b":
      return stored === "" ? null : truthValue(stored.trim());
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

function truthValue(stored: string): boolean | string {
  if (/^(?:1|true)$/i.test(stored)) return true;
  return /^(?:0|false)$/i.test(stored) ? false : stored;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

const isoDuration = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?$/;

/** The days before 1900-01-01, under which times of day are stored. */
const daysBeforeSerials: ReadonlyMap<string, number> = new Map([
  ["1899-12-30", -1],
  ["1899-12-31", 0],
]);

/** A date, a time or a duration as strict files write it, ISO 8601, as the number of days that other files hold. */
function dateValue(stored: string, system: DateSystem): number | string {
  const duration = isoDuration.exec(stored);
  if (duration) {
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = duration;
    return Number(days) + dayShare(hours, minutes, seconds);
  }
  const match = isoDate.exec(stored);
  if (!match) return stored;
  const [, date, hours = 0, minutes = 0, seconds = 0] = match;
  const time = dayShare(hours, minutes, seconds);
  if (date === undefined) return time;
  try {
    return fromSerial(daysBeforeSerials.get(date) ?? serialFromIso(date), system) + time;
  } catch (error) {
    if (error instanceof Problem) return stored;
    throw error;
  }
}

type Figure = string | number;

function dayShare(hours: Figure, minutes: Figure, seconds: Figure): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/**
 * The number format of a cell that has none of its own and yet says what it is: a duration of a strict file.
 *
 * @example
 * impliedFormat("d", "PT8H30M"); // "[h]:mm:ss"
 */
export function impliedFormat(type: string | undefined, stored: string): string | undefined {
  return type === "d" && isoDuration.test(stored.trim()) ? "[h]:mm:ss" : undefined;
}
