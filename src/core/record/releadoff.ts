import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";
import { wholeDay } from "../guards";

const kinds = ["accident", "disease"] as const;

/** What broke zero accident: `accident` is dated by its day, `disease` by the approval of its care. */
export type ReleadoffKind = (typeof kinds)[number];

/**
 * The re-leadoff date: the day after the accident, or after the approval of care of a disease (LEAD-4,
 * deck L538-540). No new report is needed (LEAD-3).
 *
 * @param kind which date is given
 * @param date serial number of the accident, or of the approval of care
 * @returns the serial number of the re-leadoff
 * @throws Problem `value` for another kind; `number` for no date
 * @example
 * releadoff("accident", 40543); // 40544: 2011-01-01 after an accident on 2010-12-31
 */
export function releadoff(
  kind: ReleadoffKind,
  date: number,
  rulebook: Rulebook = kosha2010,
): number {
  if (!kinds.includes(kind)) {
    throw new Problem("value", "not-a-word-of", {
      argument: "kind",
      found: kind,
      expected: kinds.join(", "),
    });
  }
  return wholeDay(date, "date") + rulebook["LEAD-4"].daysAfter;
}
