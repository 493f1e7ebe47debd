import { fieldOf } from "../../../form/fields";
import type { Entry, Log } from "../../../form/submission";
import { referencesOf } from "../../../workbook/references";
import { showsTime } from "../../../workbook/number-format";
import type { Place } from "../../../workbook/workbook";
import { bySheet } from "../../../record/by-sheet";
import { isStated } from "../../../record/entries";
import { runsOf } from "../../columns/runs";
import { changeTo } from "../../fixes";
import { defineRule } from "../../rule";
import { text } from "./number-as-text.text";

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
  check({ log }, report) {
    if (!log || log.rows.length === 0) {
      report.notApplicable();
      return;
    }
    const columns = amounts.map((key) => ({
      key,
      field: `log.${key}` as const,
      texts: log.rows
        .map((row) => row[key])
        .filter(isText)
        .filter((entry) => !report.isFaulty(entry)),
    }));
    // To read every formula takes longer than all else here.
    if (columns.every(({ texts }) => texts.length === 0)) return;
    const isSummed = summedCells(log);
    for (const { key, field, texts } of columns) {
      const isAlike = (above: TextEntry, entry: TextEntry) =>
        isSummed(above) === isSummed(entry) &&
        above.isReplaceable === entry.isReplaceable &&
        isTime(above) === isTime(entry);
      const runs = bySheet(texts, ({ sheet }) => sheet).flatMap((here) =>
        isWholeColumn(here, key, log) && here.every((entry) => isAlike(here[0], entry))
          ? [here]
          : runsOf(here, (entry) => entry, isAlike),
      );
      for (const run of runs) {
        const [first, ...others] = run;
        const message = isTime(first) ? "time" : isSummed(first) ? "summed" : "written";
        report.violation({
          message,
          at: [first, ...others],
          found: { value: first.cell.value, unit: null },
          expected: { value: first.value, unit: fieldOf(field).unit },
          params: {
            field: { value: field, unit: "field" },
            written: { value: first.cell.value, unit: null },
          },
          fix: {
            safe: true,
            changes: run.map((entry) => changeTo(entry, entry.value)),
          },
          ...(isSummed(first) ? {} : { severity: "info" }),
        });
      }
    }
  },
});

interface TextEntry extends Entry<number> {
  readonly value: number;
  readonly cell: Entry<number>["cell"] & { readonly value: string };
}

/** Whether a cell holds a number as a text. */
function isText(entry: Entry<number> | undefined): entry is TextEntry {
  return typeof entry?.cell.value === "string" && typeof entry.value === "number";
}

/** Whether all that a sheet states in a column is text, so that the column is kept so, whatever is blank between. */
function isWholeColumn(
  texts: readonly [TextEntry, ...TextEntry[]],
  key: (typeof amounts)[number],
  { rows }: Log,
): boolean {
  const [{ sheet }] = texts;
  const stated = rows.filter((row) => row.sheet === sheet && isStated(row[key]));
  return stated.length === texts.length;
}

/** Whether a cell shows numbers as times, so that not the number of hours belongs in it. */
function isTime({ cell }: TextEntry): boolean {
  return showsTime(cell.format);
}

/** Which cells lie in a range that a formula of the log names. */
function summedCells({ rows, totals }: Log): (place: Place) => boolean {
  const entries = [...rows, ...totals.map((total) => total.entries)].flatMap((row) =>
    [...amounts, "runningDays" as const, "runningPersonHours" as const].map((key) => row[key]),
  );
  const ranges = entries.flatMap((entry) =>
    entry?.cell.formula === undefined ? [] : referencesOf(entry.cell.formula, entry.sheet),
  );
  return ({ sheet, row, column }) =>
    ranges.some(
      ({ sheet: named, area: { top, left, bottom, right } }) =>
        named === sheet && top <= row && row <= bottom && left <= column && column <= right,
    );
}
