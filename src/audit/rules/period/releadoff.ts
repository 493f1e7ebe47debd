import type { AccidentColumns, Entry, Row, Submission } from "../../../form/submission";
import { text } from "./releadoff.text";
import {
  awaitsCause,
  type BreakingAccident,
  breakingAccidents,
  isSerious,
  undecidedAccidents,
} from "../../../record/breaking-accidents";
import { claimedAccidents } from "../../../record/claimed-accidents";
import { rulebookOf } from "../../../record/own-rules";
import { asStated, isStated, dayIn } from "../../../record/entries";
import { dateFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";

type Message = keyof typeof text.messages;

export const releadoff = defineRule({
  id: "releadoff",
  severity: "error",
  clauses: ["LEAD-4"],
  needs: [{ subject: ["accidents.date"], inputs: [] }],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const accidents = breakingAccidents(submission);
    const last = accidents.at(-1);
    const leadoff = dayIn(submission.profile.leadoffDate) ?? -Infinity;
    const rulebook = rulebookOf(submission);
    const waiting = (submission.accidents ?? []).filter(
      (row) =>
        (dayIn(row.date) ?? Infinity) >= leadoff && isSerious(row, rulebook) && awaitsCause(row),
    );
    if (!last && waiting.length === 0) {
      report.notApplicable();
      return;
    }
    for (const row of waiting) askForCause(row, report);
    if (!last) return;
    const named = namedElsewhere(submission);
    for (const accident of accidents) {
      if (isStated(accident.row.releadoffDate) || !named.has(accident.row)) {
        checkRow(accident, accident === last, submission, report);
      }
    }
    checkProfile(last, submission, report);
  },
});

/** The form works out the re-leadoff from the cause: the blank cause is named, and not what is blank behind it. */
function askForCause({ cause, date }: Row<AccidentColumns>, report: Report<Message>): void {
  if (!cause) return;
  report.violation({
    message: "no-cause",
    at: cause,
    found: { value: null, unit: null },
    expected: { value: null, unit: null },
    params: { date: { value: dayIn(date), unit: "date" } },
  });
}

/**
 * The rows of accidents that a period of the quotation goes over, and of those of which the certifying body has to decide:
 * that no re-leadoff is stated follows from that, which has rules of its own.
 */
function namedElsewhere(submission: Submission): ReadonlySet<Row<AccidentColumns>> {
  const claimed = claimedAccidents(submission).filter(({ endsRecord }) => endsRecord);
  return new Set([
    ...claimed.map(({ accident }) => accident.row),
    ...undecidedAccidents(submission),
  ]);
}

function checkRow(
  accident: BreakingAccident,
  isLast: boolean,
  { profile }: Submission,
  report: Report<Message>,
): void {
  const { row, releadoff } = accident;
  const entry = row.releadoffDate;
  if (releadoff === null || entry?.reading === "error") return;
  if (entry && isStated(entry)) {
    if (dayIn(entry) !== releadoff) reportWrong(entry, accident, releadoff, report);
    return;
  }
  // The start of the current record may stand in the profile alone.
  if (isLast && isStated(profile.releadoffDate)) return;
  // Without a column for it, only the last one has a place: the profile.
  if (!entry && !isLast) return;
  const at = entry ?? profile.releadoffDate;
  report.violation({
    message: "missing",
    at: at ?? row.date ?? { sheet: row.sheet, row: row.row, column: 0 },
    found: { value: null, unit: null },
    expected: { value: releadoff, unit: "date" },
    params: { date: { value: accident.date, unit: "date" } },
    fix: at ? dateFix(at, releadoff) : null,
  });
}

/** The profile may repeat a date that is wrong in the accident's row; it is named there. */
function checkProfile(
  accident: BreakingAccident,
  { profile }: Submission,
  report: Report<Message>,
): void {
  const { row, releadoff } = accident;
  const entry = profile.releadoffDate;
  if (releadoff === null || !entry || !isStated(entry) || entry.reading === "error") return;
  const found = dayIn(entry);
  if (found === releadoff || (found !== null && found === dayIn(row.releadoffDate))) return;
  reportWrong(entry, accident, releadoff, report);
}

function reportWrong(
  entry: Entry<number>,
  { row, date, kind }: BreakingAccident,
  releadoff: number,
  report: Report<Message>,
): void {
  report.violation({
    message: kind === "accident" ? "after-accident" : "after-approval",
    at: entry,
    found: asStated(entry, "date"),
    expected: { value: releadoff, unit: "date" },
    params: {
      date: { value: kind === "accident" ? date : dayIn(row.approvalDate), unit: "date" },
    },
    fix: dateFix(entry, releadoff),
  });
}
