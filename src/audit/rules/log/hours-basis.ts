import { hoursPerDay } from "../../../core/goal/hours-per-day";
import type { Entry, Submission } from "../../../form/submission";
import { weekdayOf } from "../../../core/calendar/serial";
import { saturday } from "../../../core/calendar/free-days";
import { bySheet } from "../../../record/by-sheet";
import { numberIn } from "../../../record/entries";
import { type LoggedDay, loggedDays } from "../../../record/log-days";
import { possibleTypes } from "../../../record/workplace";
import { defineRule, type FindingDraft } from "../../rule";
import { text } from "./hours-basis.text";

/** The share of the rows from which on a basis is no slip and no overtime. */
const leastShare = 0.1;

export const hoursBasis = defineRule({
  id: "hours-basis",
  severity: "warning",
  clauses: ["TIME-2"],
  needs: [{ subject: ["log.basis"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const rows = rowsByConvention(submission);
    if (rows.length === 0) {
      report.notApplicable();
      return;
    }
    const asked = otherType(rows, submission) ?? mixed(rows) ?? besideHours(rows);
    if (asked) report.review(asked);
  },
});

type Asked = FindingDraft<keyof typeof text.messages>;

/** A row whose basis is a convention. */
interface ConventionRow {
  readonly day: LoggedDay;
  readonly entry: Entry<string>;
  /** Hours a day, by its basis. */
  readonly hours: number;
}

function rowsByConvention(submission: Submission): readonly ConventionRow[] {
  return loggedDays(submission).flatMap((day): ConventionRow[] => {
    const { basis: entry } = day.row;
    if (!entry || day.isWorked === false) return [];
    if (entry.value === "8") return [{ day, entry, hours: hoursPerDay("general") }];
    if (entry.value === "10") return [{ day, entry, hours: hoursPerDay("construction") }];
    return [];
  });
}

/** Rows by the convention of the other type of workplace; hours that the profile states have a rule of their own. */
function otherType(rows: readonly ConventionRow[], submission: Submission): Asked | null {
  const [type, ...others] = possibleTypes(submission);
  const stated = numberIn(submission.profile.hoursPerDay);
  if (others.length > 0) return null;
  const convention = hoursPerDay(type);
  const unlike = rows.filter(({ hours }) => hours !== convention && hours !== stated);
  return askedOf("other-type", unlike, convention);
}

/** Rows of both conventions in one log: those of the rarer one are asked about. */
function mixed(rows: readonly ConventionRow[]): Asked | null {
  const [one, other] = (["general", "construction"] as const)
    .map((type) => rows.filter(({ hours }) => hours === hoursPerDay(type)))
    .toSorted((a, b) => a.length - b.length);
  const [usual] = other ?? [];
  return one && usual && one.length >= leastShare * rows.length
    ? askedOf("mixed", one, usual.hours)
    : null;
}

/** Rows that state other hours beside their basis, more of them than overtime explains. */
function besideHours(rows: readonly ConventionRow[]): Asked | null {
  const unlike = rows.filter(({ day: { row, date }, hours }) => {
    const stated = numberIn(row.hoursPerWorker) ?? 0;
    const isShortDay = date !== null && weekdayOf(date) === saturday && stated < hours;
    return stated > 0 && stated !== hours && !isShortDay;
  });
  const [first] = unlike;
  if (!first || unlike.length < leastShare * rows.length) return null;
  return askedOf("beside-hours", unlike, numberIn(first.day.row.hoursPerWorker));
}

/** One question a workbook. */
function askedOf(
  message: Asked["message"],
  rows: readonly ConventionRow[],
  expected: number | null,
): Asked | null {
  const [here] = bySheet(rows, ({ entry }) => entry.sheet);
  if (!here) return null;
  const [first, ...others] = here;
  return {
    message,
    at: [first.entry, ...others.map(({ entry }) => entry)],
    found: { value: first.hours, unit: "hours/day" },
    expected: { value: expected, unit: "hours/day" },
    params: { rows: { value: rows.length, unit: "rows" } },
  };
}
