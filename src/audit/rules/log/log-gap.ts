import { greatestOf, leastOf } from "../../../core/extremes";
import { areFreeDays } from "../../../core/calendar/free-days";
import { hasHolidays, holidayNames } from "../../../core/calendar/holidays";
import { partsOf } from "../../../core/calendar/serial";
import type { Submission } from "../../../form/submission";
import { dayIn } from "../../../record/entries";
import { accidentDays } from "../../../record/breaking-accidents";
import { loggedDays } from "../../../record/log-days";
import { type LogGap, logGaps } from "../../../record/log-gaps";
import { defineRule, type FindingDraft } from "../../rule";
import { text } from "./log-gap.text";

type Message = keyof typeof text.messages;

/** Days left out in a row that are worth a question. */
const fewestMissing = 3;

/** A log that lists fewer of the other days lists working days only. */
const shareListed = 0.95;

/** Days listed from which on a habit shows. */
const fewestListed = 20;

/** Days listed for each gap; a log with more gaps has its own way of leaving out days. */
const listedForEach = 60;

/** Days that a holiday with its bridging days and weekends takes at most. */
const longestHoliday = 10;

/** Days after an accident within which a gap begins that may have to do with it. */
const daysAfterAccident = 3;

export const logGap = defineRule({
  id: "log-gap",
  severity: "info",
  clauses: ["CAN-3", "AUD-8"],
  needs: [{ subject: ["log.date"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const long = logGaps(submission).filter(({ missing }) => missing >= fewestMissing);
    if (submission.log?.kind !== "daily" || !listsEveryDay(submission, long)) {
      report.notApplicable();
      return;
    }
    const accidents = accidentDays(submission);
    const isAfterAccident = ({ before }: LogGap) =>
      accidents.some((day) => day <= before.date + 1 && before.date + 1 - day <= daysAfterAccident);
    const applied = dayIn(submission.quotation?.applicationDate) ?? Infinity;
    // A day later than the application is asked about as such.
    const asked = long.filter((gap) => !isHoliday(gap) && gap.after.date <= applied);
    for (const gap of asked.filter(isAfterAccident)) {
      report.review({ ...askedOf([gap], "after-accident"), severity: "warning" });
    }
    const others = asked.filter((gap) => !isAfterAccident(gap) && !gap.isExplained);
    const [first] = others;
    if (!first) return;
    // One question a workbook.
    const here = others.filter(({ entry }) => entry.sheet === first.entry.sheet);
    report.review(askedOf([first, ...here.slice(1)], "gap"));
  },
});

function askedOf(
  [first, ...others]: readonly [LogGap, ...LogGap[]],
  message: Message,
): FindingDraft<Message> {
  const missing = [first, ...others].reduce((sum, gap) => sum + gap.missing, 0);
  return {
    message,
    at: [first.entry, ...others.map(({ entry }) => entry)],
    found: { value: missing, unit: "days" },
    expected: { value: null, unit: null },
    params: {
      from: { value: first.before.date + 1, unit: "date" },
      to: { value: first.after.date - 1, unit: "date" },
    },
  };
}

/** Whether a log has a row for nearly every day, the long gaps aside. */
function listsEveryDay(submission: Submission, long: readonly LogGap[]): boolean {
  const dates = new Set(
    loggedDays(submission)
      .map(({ date }) => date)
      .filter((date) => date !== null),
  );
  if (dates.size < fewestListed || long.length > 1 + dates.size / listedForEach) return false;
  const span = greatestOf(dates) - leastOf(dates) + 1;
  const left = long.reduce((sum, { missing }) => sum + missing, 0);
  return dates.size >= shareListed * (span - left);
}

/** Whether a gap is Seollal, Chuseok, another run of free days, or the closed week of the summer. */
function isHoliday({ before, after, missing }: LogGap): boolean {
  if (missing > longestHoliday) return false;
  const [from, to] = [before.date + 1, after.date - 1];
  if (!hasHolidays(from) || !hasHolidays(to)) return true;
  const isFeast = Array.from({ length: missing }, (_, day) => holidayNames(from + day)).some(
    (names) => names.some((name) => /설날|추석/.test(name)),
  );
  return isFeast || areFreeDays(from, after.date) || (isSummer(from) && isSummer(to));
}

/** Whether a day lies in the weeks in which workplaces close for the summer: 20 July to 20 August. */
function isSummer(date: number): boolean {
  const { month, day } = partsOf(date);
  return (month === 7 && day >= 20) || (month === 8 && day <= 20);
}
