/** The steps of the procedure that a workbook has come to, each with its last or first day. */
import { dueDate, type Step, type StepCode, steps } from "../core/certification/deadline";
import { Problem } from "../core/problem";
import type { Entry, Submission } from "../form/submission";
import { placeOf, type Place } from "../workbook/workbook";
import { breakingAccidents } from "./breaking-accidents";
import { dayIn, isUnknown, numberIn } from "./entries";
import { memoize } from "./memoize";
import { recordOverview } from "./overview/record-overview";
import { rulebookOf } from "./own-rules";
import { pausesOf, scheduleOf } from "./schedule";

/** A step that runs from an event which the workbook states, or whose log shows it. */
export interface Deadline extends Step {
  /** The day that it runs from. */
  readonly event: number;
  /** The cell that states that day; null where the log shows it. */
  readonly place: Place | null;
  /** The last day in time, the first one or the very day, as `bound` says; null while the clock stands. */
  readonly due: number | null;
  /** The day on which it was done; null where the workbook states none. */
  readonly done: number | null;
  /** Whether nobody has to take it: a right, not a duty. */
  readonly isOptional?: true;
}

type Event = Entry<number> | { readonly day: number };

/**
 * The deadlines of a workbook, in the order of the procedure. Steps that no cell of the form tells of, such as those of the
 * support programme, are not among them: nobody could say whether they are done.
 *
 * Calendar days, the first day not counted, not moved past holidays (AMB-12).
 */
export const deadlinesOf = memoize((submission): readonly Deadline[] => {
  const { profile } = submission;
  const schedule = scheduleOf(submission);
  return [
    ...deadline("D1", profile.leadoffDate, profile.reportReceived, submission),
    ...restartOf(submission),
    ...applicationOf(submission),
    ...deadline("D9-SHORTEST", schedule.received, schedule.contestTo, submission),
    ...deadline("D9", schedule.received, schedule.contestTo, submission),
    ...deadline("D10", schedule.received, schedule.surveyDate, submission),
    ...deadline("D11", schedule.received, schedule.noticeDate, submission),
    ...deadline("D13", schedule.noticeDate, schedule.contestDate, submission).map(
      (each): Deadline => ({ ...each, isOptional: true }),
    ),
    ...deadline("D14", schedule.contestDate, schedule.answerDate, submission),
  ];
});

/** The days between today and a deadline: 0 today, below 0 once it is over; null while the clock stands. */
export function daysLeft({ due }: Deadline, today: number): number | null {
  return due === null ? null : due - today;
}

/**
 * What has to be done next: of the steps that are not done, the one with the earliest day; overdue ones come first, and
 * those for which the clock stands last.
 *
 * @param today serial number
 * @returns null where nothing is open
 */
export function nextDeadline(deadlines: readonly Deadline[], today: number): Deadline | null {
  const open = deadlines.filter((each) => {
    const left = daysLeft(each, today);
    // A right that has lapsed is over, and what is possible by now has no day to wait for.
    const mayLapse = each.isOptional === true || each.bound === "earliest";
    const isOver = left !== null && left < 0 && mayLapse;
    return each.done === null && !isOver;
  });
  const [next = null] = open.toSorted((a, b) =>
    a.due === b.due ? 0 : (a.due ?? Infinity) - (b.due ?? Infinity),
  );
  return next;
}

function deadline(
  code: StepCode,
  event: Event | undefined,
  done: Entry<number> | undefined,
  submission: Submission,
): Deadline[] {
  const step = steps.find((each) => each.code === code);
  const day = event && ("day" in event ? event.day : dayIn(event));
  if (!step || day === undefined || day === null) return [];
  const due = dueOf(step, day, submission);
  if (due === undefined) return [];
  const place = event && "cell" in event ? placeOf(event) : null;
  return [{ ...step, event: day, place, due, done: dayIn(done) }];
}

/** Undefined beyond the days that Excel knows, and where nobody can read since when the clock stood. */
function dueOf({ code, clauses }: Step, event: number, submission: Submission) {
  const mayPause = clauses.includes("AUD-2");
  const { supplementAsked, inquirySent } = scheduleOf(submission);
  if (mayPause && [supplementAsked, inquirySent].some(isUnknown)) return undefined;
  const pauses = mayPause ? pausesOf(submission) : [];
  const ended: [number, number][] = [];
  for (const { first, last } of pauses) {
    if (last === null) return null;
    if (last >= first) ended.push([first, last]);
  }
  try {
    return dueDate(code, event, ended, false, rulebookOf(submission));
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}

/** The re-leadoff after the last accident that broke the record. */
function restartOf(submission: Submission): Deadline[] {
  const last = breakingAccidents(submission).at(-1);
  if (!last) return [];
  const { row, kind } = last;
  const stated = row.releadoffDate ?? submission.profile.releadoffDate;
  return kind === "accident"
    ? deadline("D6", row.date, stated, submission)
    : deadline("D7", row.approvalDate, stated, submission);
}

/** The application for what is applied for, else for the highest multiple that the log has reached. */
function applicationOf(submission: Submission): Deadline[] {
  const { quotation } = submission;
  const applied = numberIn(quotation?.appliedMultiple);
  const row = quotation?.rows.findLast(
    ({ multiple, achieved }) => numberIn(multiple) === applied && dayIn(achieved) !== null,
  );
  if (applied !== null && row) {
    return deadline("D8", row.achieved, quotation?.applicationDate, submission);
  }
  const reached = recordOverview(submission)?.multiples.findLast(({ isReached }) => isReached);
  // Of a log of months nobody knows the day.
  if (typeof reached?.calculated !== "number" || submission.log?.kind === "monthly") return [];
  const { calculated } = reached;
  const applicationDate = quotation?.applicationDate;
  const date = dayIn(applicationDate);
  const isOfIt = date !== null && date >= calculated;
  return deadline("D8", { day: calculated }, isOfIt ? applicationDate : undefined, submission);
}
