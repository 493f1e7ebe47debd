import { numberIn } from "../entries";
import { multiplesAchieved } from "../../core/record/multiple";
import { reached } from "../../core/tolerance";
import { isSameMonth } from "../../core/calendar/months";
import { isDay } from "../../core/calendar/serial";
import type { Submission } from "../../form/submission";
import type { RecordSpan } from "./record-spans";

/** A multiple of the goal: the date of achievement that the workbook states and the one its log gives. */
export interface MultipleMark {
  readonly multiple: number;
  readonly stated: number | null;
  /** Null when not reached or without a goal; of a log of months the month, which is all it tells. */
  readonly calculated: number | null;
  /** Whether its record reached it; null without a goal. */
  readonly isReached: boolean | null;
  /** Whether the workbook states another date, or one for what is not reached. */
  readonly differs: boolean;
}

/** The most multiples shown: a goal typed a thousand times too small must not fill a page. */
const mostMultiples = 60;

/**
 * The multiples that the quotation dates or applies for, and those of the current record that the log gives
 * besides.
 *
 * @param oneFoldOf the unrounded 1-fold goal of a record, in the unit of the records; null when not known
 */
export function multipleMarks(
  { quotation, log }: Submission,
  records: readonly [RecordSpan, ...RecordSpan[]],
  oneFoldOf: (record: RecordSpan) => number | null,
): MultipleMark[] {
  const current = records.at(-1) ?? records[0];
  const isSame = log?.kind === "monthly" ? isSameMonth : isSameDay;
  const markOf = (multiple: number, stated: number | null, record: RecordSpan): MultipleMark => {
    const oneFold = oneFoldOf(record);
    if (oneFold === null) {
      return { multiple, stated, calculated: null, isReached: null, differs: false };
    }
    const calculated = dateReached(record, multiple * oneFold);
    const agrees = stated === null || (calculated !== null && isSame(stated, calculated));
    return { multiple, stated, calculated, isReached: calculated !== null, differs: !agrees };
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
  const oneFold = oneFoldOf(current);
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

function dateReached({ points }: RecordSpan, aim: number): number | null {
  return points.find(({ total }) => reached(total, aim))?.date ?? null;
}

function isSameDay(one: number, other: number): boolean {
  return Math.floor(one) === Math.floor(other);
}
