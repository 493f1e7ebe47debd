import { Problem } from "../problem";
import { isoFromSerial } from "./serial";
import { wholeDay } from "../guards";

/** Days from the first to the last, both in it. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/**
 * The period from one date to another, open where a date is missing.
 *
 * @param from serial number of the first day
 * @param to serial number of the last day
 * @returns whole serial numbers, or infinity where open
 * @throws Problem `number` for no date, or when the end lies before the start
 * @example
 * periodOf(40301, 40302.5); // { first: 40301, last: 40302 }
 */
export function periodOf(from?: number, to?: number): Period {
  const first = from === undefined ? -Infinity : wholeDay(from, "from");
  const last = to === undefined ? Infinity : wholeDay(to, "to");
  if (last < first) {
    throw new Problem("number", "period-reversed", {
      argument: "to",
      found: isoFromSerial(last),
      expected: isoFromSerial(first),
    });
  }
  return { first, last };
}
