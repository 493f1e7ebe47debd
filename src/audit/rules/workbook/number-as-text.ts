import { fieldOf, type FormField } from "../../../form/fields";
import type { Entry, Log, Submission } from "../../../form/submission";
import { referencesOf } from "../../../workbook/references";
import { showsTime } from "../../../workbook/number-format";
import { bySheet } from "../../../record/by-sheet";
import { isStated } from "../../../record/entries";
import { allFields, type AnyEntry, notedEntries } from "../../../record/entries-of";
import { failedOver } from "../../../record/failed-formulas";
import { memoize } from "../../../record/memoize";
import { SheetAreas } from "../../../workbook/sheet-areas";
import { runsOf } from "../../columns/runs";
import { changeTo } from "../../fixes";
import { defineRule, type FindingDraft, type Report } from "../../rule";
import { text } from "./number-as-text.text";

type Message = keyof typeof text.messages;

/** The amounts of a day, which totals and running totals add up. */
const amounts = ["workers", "excludedWorkers", "hoursPerWorker", "personHours", "zaDays"] as const;

export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "warning",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    checkOthers(submission, report);
    const { log } = submission;
    if (!log || log.rows.length === 0) {
      report.notApplicable();
      return;
    }
    for (const key of amounts) {
      const texts = textsIn(`log.${key}`, namedInLog, submission, report);
      const runs = bySheet(texts, ({ entry }) => entry.sheet).flatMap((here) =>
        isWholeColumn(here, key, log) && here.every((text) => isAlike(here[0], text))
          ? [here]
          : runsOf(here, ({ entry }) => entry, isAlike),
      );
      for (const run of runs) report.violation(wrongOf(`log.${key}`, run));
    }
  },
});

/**
 * Finds texts in the numbers of profile, accidents and quotation where a formula fails over them or adds them up; elsewhere
 * nobody is misled by "42명". The scores have a rule of their own.
 */
function checkOthers(submission: Submission, report: Report<Message>): void {
  for (const field of otherNumbers) {
    const texts = textsIn(field, addedUp, submission, report).filter(
      ({ isSummed, isFailed }) => isSummed || isFailed,
    );
    for (const run of runsOf(texts, ({ entry }) => entry, isAlike)) {
      report.violation(wrongOf(field, run));
    }
  }
}

/**
 * The numbers of a field that are stored as text; those of totals rows are for a rule of their own.
 *
 * @param summedIn the areas in which they are left out of a result; all formulas are read for it, so only where it is asked
 */
function textsIn(
  field: FormField,
  summedIn: (submission: Submission) => SheetAreas,
  submission: Submission,
  report: Report<Message>,
): NotedText[] {
  const totals = new Set(
    submission.log?.totals.flatMap(({ entries }) => Object.values<unknown>(entries)),
  );
  return notedEntries(submission)
    .textNumbers.filter((text) => text.field === field)
    .map(({ entry }) => entry)
    .filter(isText)
    .filter((entry) => !totals.has(entry) && !report.isFaulty(entry))
    .map((entry) => ({
      entry,
      isSummed: summedIn(submission).has(entry),
      isFailed: failedOver(submission).has(entry),
      isTime: showsTime(entry.cell.format),
    }));
}

const otherNumbers = allFields.filter(
  (field) => fieldOf(field).kind === "number" && !/^(?:log|shl)\./.test(field),
);

const addsUp = /\b(?:SUM|SUMPRODUCT|SUBTOTAL|AVERAGE|COUNT|MAX|MIN)\(/i;

/** The ranges of formulas outside of the log that add up, and leave out texts. */
const addedUp = memoize((submission): SheetAreas => {
  const areas = new SheetAreas();
  for (const { field, entry, formula } of notedEntries(submission).formulas) {
    if (field.startsWith("log.") || !addsUp.test(formula)) continue;
    for (const { sheet, area } of referencesOf(formula, entry.sheet)) {
      if (area.top < area.bottom || area.left < area.right) areas.add({ sheet, area });
    }
  }
  return areas;
});

function wrongOf(
  field: FormField,
  run: readonly [NotedText, ...NotedText[]],
): FindingDraft<Message> {
  const [{ entry: first, isSummed, isFailed, isTime }, ...others] = run;
  return {
    message: isFailed ? "failed" : isTime ? "time" : isSummed ? "summed" : "written",
    at: [first, ...others.map(({ entry }) => entry)],
    found: { value: first.cell.value, unit: null },
    expected: { value: first.value, unit: fieldOf(field).unit },
    params: {
      field: { value: field, unit: "field" },
      written: { value: first.cell.value, unit: null },
    },
    fix: { safe: true, changes: run.map(({ entry }) => changeTo(entry, entry.value)) },
    severity: isFailed ? "error" : isSummed ? "warning" : "info",
  };
}

interface TextEntry extends Entry<number> {
  readonly value: number;
  readonly cell: Entry<number>["cell"] & { readonly value: string };
}

/** A text, with what a finding says of it. */
interface NotedText {
  readonly entry: TextEntry;
  /** Whether a formula of the log names its cell. */
  readonly isSummed: boolean;
  /** Whether a formula fails over it. */
  readonly isFailed: boolean;
  /** Whether a cell shows numbers as times, so that not the number of hours belongs in it. */
  readonly isTime: boolean;
}

function isAlike(above: NotedText, text: NotedText): boolean {
  return (
    above.isSummed === text.isSummed &&
    above.isFailed === text.isFailed &&
    above.entry.isReplaceable === text.entry.isReplaceable &&
    above.isTime === text.isTime
  );
}

/** Whether a cell holds a number as a text. */
function isText(entry: AnyEntry): entry is TextEntry {
  return typeof entry.cell.value === "string" && typeof entry.value === "number";
}

/** Whether all that a sheet states in a column is text, so that the column is kept so, whatever is blank between. */
function isWholeColumn(
  texts: readonly [NotedText, ...NotedText[]],
  key: (typeof amounts)[number],
  { rows }: Log,
): boolean {
  const [
    {
      entry: { sheet },
    },
  ] = texts;
  const stated = rows.filter((row) => row.sheet === sheet && isStated(row[key]));
  return stated.length === texts.length;
}

/** The areas that formulas of the log name. */
const namedInLog = memoize(({ log }): SheetAreas => {
  const areas = new SheetAreas();
  const totals = (log?.totals ?? []).map(({ entries }) => entries);
  for (const row of [...(log?.rows ?? []), ...totals]) {
    for (const key of [...amounts, "runningDays", "runningPersonHours"] as const) {
      const { sheet, cell } = row[key] ?? {};
      if (sheet === undefined || cell?.formula === undefined) continue;
      for (const reference of referencesOf(cell.formula, sheet)) areas.add(reference);
    }
  }
  return areas;
});
