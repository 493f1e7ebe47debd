import { allEntries, type NotedEntries, notedEntries } from "../../../record/entries-of";
import type { FormField } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { ownFunction } from "../../../record/failed-formulas";
import { loggedDays } from "../../../record/log-days";
import { errorRoots } from "../../../workbook/error-roots";
import type { Place } from "../../../workbook/workbook";
import { blocksOf, runsOf } from "../../columns/runs";
import { defineRule } from "../../rule";
import { text } from "./error-value.text";

type ErrorEntry = NotedEntries["errors"][number];

/** What Excel shows instead of the result of an add-in's function: not there, or still at work. */
const notComputed: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!"]);

/** What a quotient or a look-up gives where there is nothing to divide by or to look for. */
const ofNothing: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A"]);

/** What the sheet of documents has in every row. */
const names: ReadonlySet<FormField> = new Set(["documents.item", "signatures.role"]);

export const errorValue = defineRule({
  id: "error-value",
  severity: "error",
  clauses: ["AUD-9", "AUD-10"],
  needs: [],
  judgesEach: true,
  followsFrom: [
    "unreadable-value",
    "number-as-text",
    "log-person-hours",
    "log-date-order",
    "rate-percent-format",
    "enrollment-mean",
    "goal-coefficient",
    "goal-result",
    "own-rule-range",
    "multiple-goal",
    "quotation-period",
    "shl-weight",
  ],
  text,
  check(submission, report) {
    const errors = errorsIn(submission);
    if (errors.length === 0) return;
    const inCare = rowsInCare(submission);
    const roots = errorRoots(errors, ({ entry }) => entry).filter(
      (each) => !isExpected(each) && !inCare.has(rowName(each.entry)),
    );
    const idle = idleRows(submission);
    const fields = new Map<string, ErrorEntry[]>();
    const [addIn, ...more] = roots.filter(isOfAddIn);
    for (const root of roots) {
      if (isOfAddIn(root) || (ofNothing.has(root.error) && idle.has(rowName(root.entry)))) continue;
      const column = fields.get(root.field);
      if (column) column.push(root);
      else fields.set(root.field, [root]);
    }
    const runs = [...fields.values()].flatMap((column) =>
      runsOf(
        column,
        ({ entry }) => entry,
        (above, each) => above.error === each.error,
      ),
    );
    for (const [first, ...others] of blocksOf(
      runs.toSorted(([one], [other]) => one.entry.column - other.entry.column),
      ({ entry }) => entry,
      (left, right) => left.error === right.error,
    )) {
      report.violation({
        message: "error",
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: { value: first.error, unit: null },
        expected: { value: null, unit: null },
        params: { field: { value: first.field, unit: "field" } },
      });
    }
    if (!addIn) return;
    report.violation({
      message: "add-in",
      at: addIn.entry,
      found: { value: addIn.error, unit: null },
      expected: { value: null, unit: null },
      params: { cells: { value: more.length + 1, unit: "cells" } },
      severity: "info",
    });
  },
});

/** The entries with an error, each cell once: a date merged over several rows is one. */
function errorsIn(submission: Submission): ErrorEntry[] {
  const seen = new Set<string>();
  return notedEntries(submission).errors.filter(({ entry }) => {
    const name = `${rowName(entry)} ${entry.column}`;
    const isSeen = seen.has(name);
    seen.add(name);
    return !isSeen;
  });
}

/** Whether #N/A says that something is not known yet: a multiple not achieved, say. */
function isExpected({ field, entry, error }: ErrorEntry): boolean {
  return (
    error === "#N/A" &&
    (field === "quotation.achieved" || ownFunction.test(entry.cell.formula ?? ""))
  );
}

function isOfAddIn({ entry, error }: ErrorEntry): boolean {
  return notComputed.has(error) && ownFunction.test(entry.cell.formula ?? "");
}

/** The accidents whose days of care are a word, such as "요양 중", over which the form's formula fails: they are asked for. */
function rowsInCare({ accidents }: Submission): ReadonlySet<string> {
  const rows = (accidents ?? []).filter(({ careDays }) => careDays?.reading === "unreadable");
  return new Set(rows.map(rowName));
}

/** The rows of days on which nobody worked, and those of the tables in which nothing is entered yet. */
function idleRows(submission: Submission): ReadonlySet<string> {
  const { accidents, quotation, documents } = submission;
  const idle = loggedDays(submission).filter(({ isWorked }) => isWorked === false);
  const rows = new Set(idle.map(({ row }) => rowName(row)));
  const tables = [
    ...(accidents ?? []),
    ...(quotation?.rows ?? []),
    ...(documents?.items ?? []),
    ...(documents?.signatures ?? []),
  ].map(rowName);
  const entered = new Set<string>();
  for (const { field, entry } of allEntries(submission)) {
    if (entry.value !== null && !names.has(field)) entered.add(rowName(entry));
  }
  for (const row of tables) if (!entered.has(row)) rows.add(row);
  return rows;
}

function rowName({ sheet, row }: Pick<Place, "sheet" | "row">): string {
  return `${row} ${sheet}`;
}
