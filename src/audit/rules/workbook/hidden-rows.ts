import type {
  Entry,
  LogColumns,
  QuotationColumns,
  Row,
  Submission,
} from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { dayIn, numberIn } from "../../../record/entries";
import { notedEntries } from "../../../record/entries-of";
import { isClaimed } from "../../../record/log-days";
import { runsOf } from "../../columns/runs";
import { defineRule } from "../../rule";
import { text } from "./hidden-rows.text";

/** Rows that are hidden in more places than this are those of a filter. */
const mostRuns = 3;

type TableRow = Row<LogColumns> | Row<QuotationColumns>;

export const hiddenRows = defineRule({
  id: "hidden-rows",
  severity: "info",
  clauses: ["AUD-1", "AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const tables = [
      (submission.log?.rows ?? []).filter(isClaimed),
      (submission.quotation?.rows ?? []).filter(isCounted),
    ];
    if (tables.every((rows) => rows.length === 0)) {
      report.notApplicable();
      return;
    }
    if (notedEntries(submission).hidden.length === 0) return;
    const rows = tables.flatMap((table) => hiddenRunsOf(table));
    const [firstRows] = rows;
    const columns = hiddenColumnsOf(submission);
    const [firstColumn] = columns;
    if (firstRows) {
      report.review({
        message: "rows",
        at: firstRows,
        found: { value: rows.flat().length, unit: "rows" },
        expected: { value: null, unit: null },
      });
    } else if (firstColumn) {
      report.review({
        message: "column",
        at: firstColumn,
        found: { value: firstColumn.length, unit: "cells" },
        expected: { value: null, unit: null },
        params: { columns: { value: columns.length, unit: null } },
      });
    }
  },
});

function isCounted({ days, personHours, achieved }: Row<QuotationColumns>): boolean {
  return (
    dayIn(achieved) !== null || [days, personHours].some((entry) => (numberIn(entry) ?? 0) > 0)
  );
}

/**
 * The hidden rows of a table, run by run; none where a filter or an outline hides them, which leaves holes everywhere, or
 * less than it takes away.
 */
function hiddenRunsOf(rows: readonly TableRow[]): [Entry<number>, ...Entry<number>[]][] {
  const hidden = rows.flatMap((row) => {
    const entry = [...amountsOf(row), achievedOf(row)].find((each) => numberIn(each) !== null);
    return entry?.hidden === "row" ? [entry] : [];
  });
  const runs = bySheet(hidden, ({ sheet }) => sheet).flatMap((ofSheet) =>
    runsOf(
      eachRowOnce(ofSheet),
      (entry) => ({ ...entry, column: 0 }),
      () => true,
    ),
  );
  return runs.length <= mostRuns && hidden.length < rows.length / 2 ? runs : [];
}

/** Entries of a sheet from above, one a row: the second half of a month may stand beside the first. */
function eachRowOnce(entries: readonly Entry<number>[]): Entry<number>[] {
  const fromAbove = entries.toSorted((a, b) => a.row - b.row);
  return fromAbove.filter(({ row }, index) => fromAbove[index - 1]?.row !== row);
}

/** Columns of typed amounts that are hidden; what a formula works out there is a column of help. */
function hiddenColumnsOf({ log, quotation }: Submission): [Entry<number>, ...Entry<number>[]][] {
  const rows: readonly TableRow[] = [...(log?.rows ?? []), ...(quotation?.rows ?? [])];
  const columns = new Map<string, [Entry<number>, ...Entry<number>[]]>();
  for (const row of rows) {
    for (const entry of amountsOf(row)) {
      if (entry?.hidden !== "column") continue;
      const isTyped = entry.cell.formula === undefined && (numberIn(entry) ?? 0) > 0;
      if (!isTyped) continue;
      const key = `${entry.column} ${entry.sheet}`;
      const column = columns.get(key);
      if (column) column.push(entry);
      else columns.set(key, [entry]);
    }
  }
  return [...columns.values()];
}

/** What a row adds to the record. */
function amountsOf(row: TableRow): (Entry<number> | undefined)[] {
  const { personHours } = row;
  const { workers, zaDays } = row as Row<LogColumns>;
  const { days } = row as Row<QuotationColumns>;
  return [workers, personHours, zaDays, days];
}

/** The day on which the multiple of a row of the quotation was achieved. */
function achievedOf(row: TableRow): Entry<number> | undefined {
  return (row as Row<QuotationColumns>).achieved;
}
