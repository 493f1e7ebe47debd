import { notNegative } from "../guards";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";

/** What the regulation says of an accident's cause. */
export type Judgement = "breaks" | "zero accident" | "decision";

/** A cause of accidents; its name is in `src/text/causes.ts`. */
export interface Cause {
  readonly code: string;
  readonly judgement: Judgement;
  /** The clause that judges it. */
  readonly clause: string;
}

/**
 * The causes that the regulation names.
 *
 * "breaks": an occupational accident proper, which breaks zero accident by its days of care or a death.
 * "zero accident": recognised as zero accident. "decision": the certifying body decides (AMB-16).
 * Interpretation: the second "attending or leaving office" of the list is acts of a third party, and REC-3 is a plan
 * of the certifying body and no clause (AMB-10).
 */
export const causes = [
  { code: "duty", judgement: "breaks", clause: "REC-2" },
  { code: "physiological-action", judgement: "breaks", clause: "REC-2" },
  { code: "preparation-or-finish", judgement: "breaks", clause: "REC-2" },
  { code: "facility-defect", judgement: "breaks", clause: "REC-2" },
  { code: "confirmed-disease", judgement: "breaks", clause: "REC-4" },
  { code: "rescue", judgement: "zero accident", clause: "REC-1" },
  { code: "disaster-duty", judgement: "zero accident", clause: "REC-1" },
  { code: "employer-vehicle-commute", judgement: "zero accident", clause: "REC-1" },
  { code: "event", judgement: "zero accident", clause: "REC-1" },
  { code: "third-party", judgement: "zero accident", clause: "REC-1" },
  { code: "cerebro-cardiovascular", judgement: "zero accident", clause: "REC-1" },
  { code: "outside-working-hours", judgement: "zero accident", clause: "REC-1" },
  { code: "no-employer-violation", judgement: "zero accident", clause: "REC-1" },
  { code: "directed-outside-work", judgement: "zero accident", clause: "REC-2" },
  { code: "medical-care", judgement: "zero accident", clause: "REC-2" },
  { code: "self-inflicted", judgement: "zero accident", clause: "REC-2" },
  { code: "force-majeure", judgement: "zero accident", clause: "REC-2" },
  { code: "business-trip", judgement: "decision", clause: "REC-3" },
  { code: "material-loss", judgement: "zero accident", clause: "REC-4" },
  { code: "recurrence", judgement: "zero accident", clause: "REC-4" },
  { code: "unconfirmed-disease", judgement: "zero accident", clause: "REC-4" },
  { code: "recess-exercise", judgement: "decision", clause: "REC-2" },
  { code: "communicable-disease", judgement: "decision", clause: "REC-2" },
  { code: "personal-commute", judgement: "decision", clause: "REC-2" },
  { code: "against-instructions", judgement: "decision", clause: "REC-2" },
] as const satisfies readonly Cause[];

export type CauseCode = (typeof causes)[number]["code"];

/** An accident, as far as it decides on zero accident. */
export interface AccidentFacts {
  /** Code of the cause; capitals do not matter. */
  readonly cause: string;
  /** Days of medical care; null or left out when not known yet. */
  readonly careDays?: number | null;
  /** Whether the accident was fatal. */
  readonly death?: boolean;
}

/**
 * Tells whether an accident breaks zero accident.
 *
 * A recognised cause breaks nothing, and nothing breaks below 4 days' care and without a death. Any other accident
 * breaks; at exactly 4 days the definition wins over the comparison table (AMB-8). Implicit accidents are then left
 * to the certifying body (AMB-16).
 *
 * @returns true, false, or "decision" where the certifying body decides
 * @throws Problem `value` for a cause that is not in the list; `number` for negative days of care; `unknown`
 *   when it depends on days of care that are not known
 * @see DEF-3, REC-1..4; deck L353-403, L604-611
 * @example
 * breaksZeroAccident({ cause: "duty", careDays: 4 }); // true
 * breaksZeroAccident({ cause: "third-party", careDays: 30 }); // false
 */
export function breaksZeroAccident(
  { cause, careDays = null, death = false }: AccidentFacts,
  rulebook: Rulebook = kosha2010,
): boolean | "decision" {
  const code = cause.trim().toLowerCase();
  const known = causes.find((each) => each.code === code);
  if (!known) throw new Problem("value", "unknown-cause", { argument: "cause", found: cause });
  if (careDays !== null) notNegative(careDays, "careDays");
  if (known.judgement === "zero accident") return false;
  const isSlight = !death && careDays !== null && careDays < rulebook["DEF-3"].breakingCareDays;
  if (isSlight) return false;
  if (known.judgement === "decision") return "decision";
  if (death) return true;
  if (careDays === null)
    throw new Problem("unknown", "care-days-unknown", { argument: "careDays" });
  return true;
}
