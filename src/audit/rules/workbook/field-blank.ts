import type { AnyEntry } from "../../../record/entries-of";
import type { ProfileFields, Submission } from "../../../form/submission";
import { isClaimed } from "../../../record/log-days";
import { dayIn, numberIn } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./field-blank.text";

/** What a record needs; of the fields in one list, one suffices. */
const needed = [
  ["leadoffDate"],
  ["reportReceived"],
  ["enrollment"],
  ["rate"],
  ["coefficient"],
  ["industry", "businessType", "detail"],
  ["goalPersonHours", "goalHours", "goalDays"],
] as const satisfies readonly (readonly (keyof ProfileFields)[])[];

export const fieldBlank = defineRule({
  id: "field-blank",
  severity: "warning",
  clauses: ["GOAL-2", "LEAD-1", "AUD-1"],
  needs: [],
  judgesEach: true,
  completeness: true,
  text,
  check(submission, report) {
    const { profile, quotation } = submission;
    const isFound =
      needed.flat().some((key) => profile[key] !== undefined) ||
      quotation?.applicationDate !== undefined;
    if (!isFound || !hasRows(submission)) {
      report.notApplicable();
      return;
    }
    const blank = [
      ...needed.flatMap((keys) => blankAmong(keys, submission)),
      ...blankDateOf(submission),
    ];
    // A formula shows nothing while its own inputs are blank.
    const typed = blank.filter(({ entry }) => entry.cell.formula === undefined);
    const [first] = typed.length > 0 ? typed : blank;
    if (!first) return;
    report.review({
      message: "blank",
      at: first.entry,
      found: { value: null, unit: null },
      expected: { value: null, unit: null },
      params: {
        field: { value: first.field, unit: "field" },
        cells: { value: Math.max(typed.length, 1), unit: "cells" },
      },
    });
  },
});

interface BlankField {
  readonly field: string;
  readonly entry: AnyEntry;
}

/** The date of an application, where a multiple is applied for and the date is not filled in. */
function blankDateOf({ quotation }: Submission): BlankField[] {
  const { appliedMultiple, applicationDate: entry } = quotation ?? {};
  const isOpen = numberIn(appliedMultiple) !== null && entry?.reading === "blank";
  return isOpen ? [{ field: "quotation.applicationDate", entry }] : [];
}

function hasRows({ log, quotation }: Submission): boolean {
  return (
    (log?.rows.some(isClaimed) ?? false) ||
    (quotation?.rows.some(({ achieved }) => dayIn(achieved) !== null) ?? false)
  );
}

/** The first of some fields, where those that were found are all blank. */
function blankAmong(keys: readonly (keyof ProfileFields)[], { profile }: Submission): BlankField[] {
  const found = keys.flatMap((key) => {
    const entry = profile[key];
    return entry ? [{ field: `profile.${key}`, entry }] : [];
  });
  const [first] = found;
  return first && found.every(({ entry }) => entry.reading === "blank") ? [first] : [];
}
