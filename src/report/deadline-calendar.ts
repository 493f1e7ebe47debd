import { createEvents, type DateArray, type EventAttributes } from "ics";

import { dateOfSerial } from "../core/calendar/serial";
import type { Submission } from "../form/submission";
import { type Deadline, daysLeft, deadlinesOf } from "../record/deadlines";
import { ownSheetText, sheetNames } from "../text/own-sheets";
import type { Language } from "../text/sentence";
import { stepNames } from "../text/steps";
import { sayForce } from "./deadline-status";
import { visible } from "./visible";

export interface CalendarOptions {
  readonly language: Language;
  /** Serial number. */
  readonly today: number;
}

/**
 * The deadlines from today on as a calendar file (iCalendar, RFC 5545): an event of a whole day for each step that is not
 * done yet. An event keeps its UID, so that a calendar which opens a later file replaces it.
 *
 * @returns the text of an .ics file, in UTF-8; null where no deadline lies ahead
 * @throws what the calendar's library refuses, which is a mistake in the code
 * @example
 * deadlineCalendar(submission, { language: "ko", today }); // "BEGIN:VCALENDAR..."
 */
export function deadlineCalendar(
  submission: Submission,
  { language, today }: CalendarOptions,
): string | null {
  const workplace = visible(submission.profile.name?.value ?? "").trim();
  const ahead = deadlinesOf(submission).filter(
    (each) => each.done === null && (daysLeft(each, today) ?? -1) >= 0,
  );
  if (ahead.length === 0) return null;
  const { error, value } = createEvents(
    ahead.map((each) => eventOf(each, workplace, language)),
    { productId: "zero-accident-addin", calName: sheetNames.deadlines[language] },
  );
  if (value === null) throw error ?? new Error("the calendar is empty");
  return value;
}

function eventOf(deadline: Deadline, workplace: string, language: Language): EventAttributes {
  const { code, event, due, clauses } = deadline;
  const day = due ?? event;
  const step = stepNames[code][language];
  return {
    uid: `${code}-${event}-${encodeURIComponent(workplace)}@zero-accident-addin`,
    title: workplace === "" ? step : `${step} · ${workplace}`,
    description: `${sayForce(deadline, language)}, ${clauses.join(", ")}\n${ownSheetText.howCounted[language]}`,
    start: dateParts(day),
    // The end of an event of whole days is the day after it.
    end: dateParts(day + 1),
    transp: "TRANSPARENT",
    busyStatus: "FREE",
  };
}

function dateParts(serial: number): DateArray {
  const date = dateOfSerial(serial);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
