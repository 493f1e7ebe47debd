import { kosha2010 } from "../core/rulebook";
import { sampleDays } from "../core/certification/sampling";
import { samplingReasonNames } from "../text/sampling";
import { spillHeadings } from "../text/spill-headings";
import {
  asGoalUnit,
  asLogFor,
  asNumber,
  asOptionalNumber,
  asOptionalType,
  overLog,
} from "./coerce";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * The days of a log that a survey looks into, disadvantageous ones first.
 *
 * @param range one column of dates worked, or date, workers and hours of each worker
 * @param goal the 1-fold goal, in `unit`
 * @param perMultiple days of each multiple, 1 when left out
 * @param seed a whole number from 0; the same seed draws the same days
 * @param type general when left out
 * @param unit hours when left out, as in GOAL; personhours, days
 * @returns a row for each day under a row of headings: date (serial number), multiple, reason
 * @throws Problem `unknown` before the first multiple or for a year without holiday data; `value` or `number`
 *   for a row or an argument that cannot be read
 * @see SMP-1, SMP-2, AMB-14, AMB-23; deck L638-641
 * @example
 * SAMPLE([["2010-05-05"], ["2010-05-06"]], 2, 1, 0, "general", "days");
 * // [["날짜", "배수", "사유"], [40303, 1, "공휴일"]]
 */
export function SAMPLE(
  range: unknown,
  goal: unknown,
  perMultiple?: unknown,
  seed?: unknown,
  type?: unknown,
  unit?: unknown,
): CellValue[][] {
  const goalUnit = asGoalUnit(unit);
  const workplace = asOptionalType(type);
  const aim = asNumber(goal, "goal");
  const count = asOptionalNumber(perMultiple, "perMultiple") ?? kosha2010["SMP-1"].daysPerMultiple;
  const draw = asNumber(seed, "seed");
  const sampled = overLog(asLogFor(goalUnit, range), (days) =>
    sampleDays(days, aim, goalUnit, workplace, count, draw),
  );
  return [
    spillHeadings.SAMPLE.map(said),
    ...sampled.map(({ date, multiple, reason }) => [
      date,
      multiple,
      said(samplingReasonNames[reason]),
    ]),
  ];
}
