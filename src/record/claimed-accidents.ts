/** The accidents that lie within a period of the quotation. */
import type { QuotationColumns, Row } from "../form/submission";
import { type BreakingAccident, breakingAccidents } from "./breaking-accidents";
import { countedAccidentDays } from "./counted-accident-days";
import { dayIn } from "./entries";
import { memoize } from "./memoize";

/** An accident that breaks zero accident within the period of a row that claims a multiple. */
export interface ClaimedAccident {
  readonly row: Row<QuotationColumns>;
  readonly accident: BreakingAccident;
  /** Whether it ended the record before the date achieved: a disease does so only when its care is approved. */
  readonly endsRecord: boolean;
}

/**
 * The breaking accidents between the start of a row's period and its date achieved, by row.
 *
 * An accident on the very date achieved is left out where only the question is whether that day counts.
 */
export const claimedAccidents = memoize((submission): readonly ClaimedAccident[] => {
  const accidents = breakingAccidents(submission);
  const counted = countedAccidentDays(submission);
  return (submission.quotation?.rows ?? []).flatMap((row) => {
    const [from, achieved] = [dayIn(row.from), dayIn(row.achieved)];
    if (from === null || achieved === null) return [];
    const isWithin = (day: number | null) => day !== null && from <= day && day <= achieved;
    return accidents.flatMap((accident) => {
      const { date, kind } = accident;
      const isAsked = counted.some(
        (day) => day.accident.date === date && day.multiples.some((each) => each.row === row),
      );
      const end = kind === "accident" ? date : dayIn(accident.row.approvalDate);
      if (isAsked || end === null || !(isWithin(date) || isWithin(end))) return [];
      return [{ row, accident, endsRecord: isWithin(end) }];
    });
  });
});
