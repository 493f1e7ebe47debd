import { accidentsOnce } from "./accidents-once";
import { releadoff, type ReleadoffKind } from "../core/record/releadoff";
import { readYesNoText } from "../core/parse-text";
import type { Rulebook } from "../core/rulebook";
import { lastSerial } from "../core/calendar/serial";
import type { AccidentColumns, Row, Submission } from "../form/submission";
import { isCauseToDecide, isDisease, isListed, judgementOf } from "./accident-cause";
import { dayIn, isStated, numberIn } from "./entries";
import { memoize } from "./memoize";
import { rulebookOf } from "./own-rules";

/** An accident that breaks zero accident, as its row states it. */
export interface BreakingAccident {
  readonly row: Row<AccidentColumns>;
  /** The day of the accident. */
  readonly date: number;
  readonly kind: ReleadoffKind;
  /** The day on which the next record starts (LEAD-4); null for a disease without the approval of care. */
  readonly releadoff: number | null;
}

/**
 * The accidents since the first leadoff that break zero accident, in the order in which they end a record: a disease by the
 * approval of its care, which may come after later accidents.
 *
 * A row's own word counts before everything. Without it an accident breaks by its cause, days of care or death
 * (DEF-3, REC-1..4), unless it is recognised. What the certifying body has to decide breaks nothing here, but for two
 * cases: a re-leadoff is stated for it, or its cause is in somebody's own words and the quotation does not claim its
 * day, so that the log may start again after it.
 */
export const breakingAccidents = memoize((submission): readonly BreakingAccident[] => {
  const { accidents, profile } = submission;
  const rulebook = rulebookOf(submission);
  const leadoff = dayIn(profile.leadoffDate) ?? -Infinity;
  return accidentsOnce(accidents ?? [])
    .flatMap((row) => {
      const date = dayIn(row.date);
      if (date === null || date < leadoff || !breaks(row, date, rulebook, submission)) return [];
      const kind = isDisease(row) ? "disease" : "accident";
      const from = kind === "accident" ? date : dayIn(row.approvalDate);
      const start = from === null || from === lastSerial ? null : releadoff(kind, from);
      return [{ end: from ?? date, accident: { row, date, kind, releadoff: start } as const }];
    })
    .toSorted((a, b) => a.end - b.end)
    .map(({ accident }) => accident);
});

/**
 * The accidents since the first leadoff of which the certifying body has to decide whether they break zero accident, by
 * date (AMB-16); nothing in the workbook says what it decided, or starts the record again.
 */
export const undecidedAccidents = memoize((submission): readonly Row<AccidentColumns>[] => {
  const leadoff = dayIn(submission.profile.leadoffDate) ?? -Infinity;
  const rulebook = rulebookOf(submission);
  return (submission.accidents ?? [])
    .filter((row) => {
      const date = dayIn(row.date) ?? -Infinity;
      return date >= leadoff && isUndecided(row, date, rulebook, submission);
    })
    .toSorted((a, b) => (dayIn(a.date) ?? 0) - (dayIn(b.date) ?? 0));
});

function isUndecided(
  row: Row<AccidentColumns>,
  date: number,
  rulebook: Rulebook,
  submission: Submission,
): boolean {
  const { breaks: stated, recognised } = row;
  if ((stated?.value ?? null) !== null || recognised?.value === true) return false;
  return (
    isSerious(row, rulebook) && isCauseToDecide(row) && !isRestartStated(row, date, submission)
  );
}

function isRestartStated(
  { releadoffDate }: Row<AccidentColumns>,
  date: number,
  { profile }: Submission,
): boolean {
  return isStated(releadoffDate) || dayIn(profile.releadoffDate) === date + 1;
}

/** Whether a row of the quotation claims a multiple over a day. */
function isClaimed(date: number, { quotation }: Submission): boolean {
  return (quotation?.rows ?? []).some(
    ({ from, achieved }) =>
      (dayIn(from) ?? Infinity) <= date && date <= (dayIn(achieved) ?? -Infinity),
  );
}

/** What a person enters of an accident. */
const inputs = [
  "date",
  "victim",
  "cause",
  "careDays",
  "death",
  "approvalDate",
  "document",
] as const;

/** Whether a row is of an accident at all: "해당 없음" and a dash are of none. */
export function isAccident(row: Row<AccidentColumns>): boolean {
  return inputs.some((key) => {
    const entry = row[key];
    if (!isStated(entry) || entry === undefined) return false;
    const { value } = entry.cell;
    if (typeof value === "boolean") return value;
    if (typeof value !== "string") return value !== 0;
    return (
      !/^(?:[-–—.·]+|해당 ?사항 ?없음|n\/?a|none|nil)$/i.test(value.trim()) &&
      readYesNoText(value) !== false
    );
  });
}

/** The days of all accidents, breaking or not; the re-leadoff stands for one on the day before. */
export const accidentDays = memoize(({ accidents, profile }): readonly number[] => {
  const current = dayIn(profile.releadoffDate);
  return [
    ...(accidents ?? []).filter(isAccident).flatMap(({ date }) => dayIn(date) ?? []),
    ...(current === null ? [] : [current - 1]),
  ];
});

/** Whether an accident breaks zero accident unless it is recognised (DEF-3). */
export function isSerious({ death, careDays }: Row<AccidentColumns>, rulebook: Rulebook): boolean {
  return death?.value === true || (numberIn(careDays) ?? 0) >= rulebook["DEF-3"].breakingCareDays;
}

/** Whether the workbook's own formula cannot say yet if an accident breaks zero accident, since no cause is chosen. */
export function awaitsCause({ cause, breaks }: Row<AccidentColumns>): boolean {
  return (
    cause?.reading === "blank" && breaks?.cell.formula !== undefined && breaks.reading === "blank"
  );
}

function breaks(
  row: Row<AccidentColumns>,
  date: number,
  rulebook: Rulebook,
  submission: Submission,
): boolean {
  const stated = row.breaks?.value ?? null;
  if (stated !== null) return stated;
  if (awaitsCause(row) || row.recognised?.value === true || !isSerious(row, rulebook)) return false;
  if (isUndecided(row, date, rulebook, submission)) {
    return !isListed(row) && !isClaimed(date, submission);
  }
  return judgementOf(row) !== "zero accident";
}
