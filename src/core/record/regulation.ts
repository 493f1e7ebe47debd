import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";
import { isoFromSerial, serialFromIso } from "../calendar/serial";
import { wholeDay } from "../guards";

/** The revised regulation, or the one before it. */
export type Regulation = "old" | "new";

/**
 * The regulation that applies to the next certification of a workplace.
 *
 * A leadoff on the day of enforcement or later is under the revised regulation. An existing workplace comes
 * under it the day after its last certification under the previous rules. Interpretation: that certification
 * is the first one since enforcement (AMB-9), so one from before leaves the workplace under the old rules.
 *
 * @param leadoff leadoff date, serial number
 * @param lastOldCertification date of the last certification under the previous rules, serial number, if any
 * @throws Problem `number` for a date outside the calendar or a certification before the leadoff
 * @see TRN-1, TRN-2, TRN-3; deck L827-831
 * @example
 * regulation(serialOf(2008, 3, 2)); // "old"
 * regulation(serialOf(2008, 3, 2), serialOf(2010, 9, 30)); // "new"
 */
export function regulation(
  leadoff: number,
  lastOldCertification: number | null = null,
  rulebook: Rulebook = kosha2010,
): Regulation {
  const start = wholeDay(leadoff, "leadoff");
  const certified = wholeDay(lastOldCertification ?? start, "lastOldCertification");
  if (certified < start) {
    throw new Problem("number", "certification-before-leadoff", {
      argument: "lastOldCertification",
      found: isoFromSerial(certified),
      leadoff: isoFromSerial(start),
    });
  }
  return certified >= serialFromIso(rulebook["TRN-1"].enforced) ? "new" : "old";
}
