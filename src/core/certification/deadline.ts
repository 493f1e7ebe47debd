import { addMonths, addYears, startOfMonth } from "../calendar/months";
import { isFreeDay } from "../calendar/free-days";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";
import { isoFromSerial } from "../calendar/serial";
import { wholeDay } from "../guards";

/** The codes of the steps: those of the catalogue, and the shortest contest window beside the longest. */
export type StepCode =
  | "D1"
  | "D2"
  | "D3"
  | "D4"
  | "D5"
  | "D6"
  | "D7"
  | "D8"
  | "D9"
  | "D9-SHORTEST"
  | "D10"
  | "D11"
  | "D12"
  | "D13"
  | "D14"
  | "D15";

/** One step of a campaign that has a date; its name is in `src/text/steps.ts`. */
export interface Step {
  readonly code: StepCode;
  /** The clauses that set it. */
  readonly clauses: readonly string[];
  /** Days from the event; null where it is a year (D5), as set (D12) or a day of the month (D15). */
  readonly days: number | null;
  /** Hard, or else recommended, wished or the usual. */
  readonly hard: boolean;
  /**
   * What the date is: the last day on which the step is in time, the first one, or the very day.
   */
  readonly bound: "latest" | "earliest" | "exact";
}

function stepsOf(rulebook: Rulebook): readonly Step[] {
  const contest = rulebook["APP-3"];
  const { contestDays, answerDays } = rulebook["CON-1"];
  const { daysAfter } = rulebook["LEAD-4"];
  return [
    step("D1", ["LEAD-1"], rulebook["LEAD-1"].reportDays, true, "latest"),
    step("D2", ["LEAD-6"], rulebook["LEAD-6"].guideDays, true, "latest"),
    step("D3", ["SUP-2"], rulebook["SUP-2"].applicationDays, true, "latest"),
    step("D4", ["SUP-3"], rulebook["SUP-3"].agreementDays, true, "latest"),
    step("D5", ["SUP-4"], null, true, "latest"),
    step("D6", ["LEAD-4"], daysAfter, true, "exact"),
    step("D7", ["LEAD-4"], daysAfter, true, "exact"),
    step("D8", ["APP-1"], rulebook["APP-1"].applicationDays, false, "latest"),
    step("D9", ["APP-3"], contest.longestContestDays, true, "latest"),
    step("D9-SHORTEST", ["APP-3"], contest.shortestContestDays, true, "earliest"),
    step("D10", ["AUD-3"], rulebook["AUD-3"].earliestSurveyDays, false, "earliest"),
    step("D11", ["AUD-1", "AUD-2"], rulebook["AUD-1"].noticeDays, true, "latest"),
    step("D12", ["APP-2", "REC-5", "AUD-2"], null, true, "latest"),
    step("D13", ["CON-1"], contestDays, true, "latest"),
    step("D14", ["CON-1"], answerDays, true, "latest"),
    step("D15", ["AWD-2"], null, false, "exact"),
  ];
}

function step(
  code: StepCode,
  clauses: readonly string[],
  days: number | null,
  hard: boolean,
  bound: Step["bound"],
): Step {
  return { code, clauses, days, hard, bound };
}

/** The steps with their dates, as the regulation of 2010 has them. */
export const steps: readonly Step[] = stepsOf(kosha2010);

/**
 * The date of a step of the campaign.
 *
 * Calendar days, the day of the event not counted (AMB-12). While documents are supplemented or the labour
 * office is asked, the clock stands (AUD-2): those days are not counted, and days that lie in several pauses
 * count once.
 *
 * @param code the step, "D1" .. "D15" or "D9-SHORTEST"; capitals do not matter
 * @param date the event that the step runs from, serial number
 * @param pauses ranges of dates, first and last day included, during which the clock stands; only the notice of the
 *   result (D11) knows them
 * @param roll moves an end on a Saturday, Sunday or public holiday to the next working day; D6 and D7, which
 *   end no period, stay
 * @returns serial number: the last day in time, or the first one for D9-SHORTEST and D10. D5 ends on the
 *   same day a year later (29 February: 28 February), D15 is the next 4th on or after the date
 * @throws Problem `value` for a step that does not exist or has no length of its own (D12), pauses of a step that
 *   knows none, or a pause that ends before it begins; `number` for a date outside the calendar; `unknown` when rolling through a year
 *   without holiday data
 * @see D1..D15 in the catalogue, AUD-2, AMB-12; deck L531-703
 * @example
 * // Application received on 2011-01-10, documents asked for on the 14th and there on the 16th
 * dueDate("D11", serialOf(2011, 1, 10), [[serialOf(2011, 1, 14), serialOf(2011, 1, 16)]]); // 2011-01-27
 */
export function dueDate(
  code: string,
  date: number,
  pauses: readonly (readonly [first: number, last: number])[] = [],
  roll = false,
  rulebook: Rulebook = kosha2010,
): number {
  const wanted = stepsOf(rulebook).find((each) => each.code === code.trim().toUpperCase());
  if (!wanted) throw new Problem("value", "unknown-step", { argument: "step", found: code });
  const event = wholeDay(date, "date");
  const standing = united(pauses);
  if (standing.length > 0 && !wanted.clauses.includes("AUD-2")) {
    throw new Problem("value", "step-without-pauses", { argument: "pauses", found: wanted.code });
  }
  const due = extended(event, endOf(wanted, event, rulebook), standing);
  const lengthOfTime = wanted.code !== "D6" && wanted.code !== "D7";
  return wholeDay(roll && lengthOfTime ? nextWorkingDay(due) : due, "date");
}

function endOf({ code, days }: Step, event: number, rulebook: Rulebook): number {
  if (days !== null) return event + days;
  if (code === "D5") {
    return addYears(event, rulebook["SUP-4"].agreementYears);
  }
  if (code === "D15") {
    const { ceremonyDayOfMonth } = rulebook["AWD-2"];
    const ceremony = startOfMonth(event) + ceremonyDayOfMonth - 1;
    return event <= ceremony ? ceremony : addMonths(ceremony, 1);
  }
  throw new Problem("value", "step-without-length", { argument: "step", found: code });
}

/** The pauses in order, those that overlap or touch made one. */
function united(pauses: readonly (readonly [number, number])[]): [number, number][] {
  const ordered = pauses
    .map(([first, last]): [number, number] => {
      const [from, to] = [wholeDay(first, "pauses"), wholeDay(last, "pauses")];
      if (from > to) {
        const found = `${isoFromSerial(from)} - ${isoFromSerial(to)}`;
        throw new Problem("value", "pause-backwards", { argument: "pauses", found });
      }
      return [from, to];
    })
    .sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [first, last] of ordered) {
    const previous = result.at(-1);
    if (previous && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else result.push([first, last]);
  }
  return result;
}

function extended(event: number, end: number, pauses: readonly [number, number][]): number {
  let due = end;
  for (const [first, last] of pauses) {
    // The day of the event is not counted, so a pause cannot save it either.
    const from = Math.max(first, event + 1);
    if (from <= due) due += Math.max(0, last - from + 1);
  }
  return due;
}

function nextWorkingDay(date: number): number {
  let day = date;
  while (isFreeDay(day, { saturdays: true })) day += 1;
  return day;
}
