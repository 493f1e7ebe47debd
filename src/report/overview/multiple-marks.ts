import { numberIn } from "../../audit/entries";
import { multiplesAchieved } from "../../core/multiple";
import { reached } from "../../core/reached";
import type { Submission } from "../../form/submission";
import { isDay } from "../is-day";
import type { RecordSpan, RunningPoint } from "./record-spans";

/** A multiple of the goal: the date of achievement that the workbook states and the one its log gives. */
export interface MultipleMark {
  readonly multiple: number;
  readonly stated: number | null;
  /** Null when not reached, and in a log of months, which is too coarse to tell the day. */
  readonly calculated: number | null;
  /** Whether its record reached it; null without a goal. */
  readonly isReached: boolean | null;
}

/** So many are shown at most: a goal typed a thousand times too small must not fill a page. */
const mostMultiples = 60;

/**
 * The multiples that the quotation dates or applies for, and those of the current record that the log gives
 * besides.
 *
 * @param oneFold the unrounded 1-fold goal in the unit of the records; null when not known
 */
export function multipleMarks(
  { quotation, log }: Submission,
  records: readonly [RecordSpan, ...RecordSpan[]],
  oneFold: number | null,
): MultipleMark[] {
  const current = records.at(-1) ?? records[0];
  const isDaily = log?.kind === "daily";
  const markOf = (multiple: number, stated: number | null, record: RecordSpan): MultipleMark => {
    const first = oneFold === null ? undefined : pointReaching(record, multiple * oneFold);
    const calculated = isDaily ? (first?.date ?? null) : null;
    return { multiple, stated, calculated, isReached: oneFold === null ? null : !!first };
  };
  const marks = new Map<number, MultipleMark>();
  for (const row of quotation?.rows ?? []) {
    const multiple = numberIn(row.multiple);
    if (multiple === null || multiple < 1) continue;
    const achieved = numberIn(row.achieved);
    const stated = isDay(achieved) ? achieved : null;
    const within = numberIn(row.from) ?? stated ?? current.from;
    const record = records.findLast(({ from }) => from <= within) ?? current;
    marks.set(multiple, markOf(multiple, stated, record));
  }
  const accumulated = current.points.at(-1)?.total ?? 0;
  const achieved = oneFold === null ? 0 : multiplesAchieved(accumulated, oneFold);
  for (let multiple = 1; multiple <= Math.min(achieved, mostMultiples); multiple += 1) {
    if (!marks.has(multiple)) marks.set(multiple, markOf(multiple, null, current));
  }
  return [...marks.values()]
    .filter(({ multiple, stated, isReached }) => {
      // A form has rows for multiples to come.
      const isAhead = stated === null && isReached !== true;
      return !isAhead || multiple <= (numberIn(quotation?.appliedMultiple) ?? 0);
    })
    .sort((a, b) => a.multiple - b.multiple)
    .slice(0, mostMultiples);
}

function pointReaching({ points }: RecordSpan, aim: number): RunningPoint | undefined {
  return points.find(({ total }) => reached(total, aim));
}
