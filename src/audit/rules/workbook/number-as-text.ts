import { fieldOf } from "../../../form/fields";
import type { Entry, Log } from "../../../form/submission";
import { referencesOf } from "../../../workbook/references";
import { showsTime } from "../../../workbook/number-format";
import { bySheet } from "../../../record/by-sheet";
import { isStated } from "../../../record/entries";
import { SheetAreas } from "../../../workbook/sheet-areas";
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
    const summed = summedAreas(log);
    for (const { key, field, texts } of columns) {
      const noted = texts.map((entry) => ({
        entry,
        isSummed: summed.has(entry),
        isTime: isTime(entry),
      }));
      const runs = bySheet(noted, ({ entry }) => entry.sheet).flatMap((here) =>
        isWholeColumn(here, key, log) && here.every((text) => isAlike(here[0], text))
          ? [here]
          : runsOf(here, ({ entry }) => entry, isAlike),
      );
      for (const run of runs) {
        const [{ isSummed, isTime }] = run;
        const [first, ...others] = run.map(({ entry }) => entry);
        if (!first) continue;
        const message = isTime ? "time" : isSummed ? "summed" : "written";
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
            changes: [first, ...others].map((entry) => changeTo(entry, entry.value)),
          },
          ...(isSummed ? {} : { severity: "info" }),
        });
      }
    }
  },
});

interface TextEntry extends Entry<number> {
  readonly value: number;
  readonly cell: Entry<number>["cell"] & { readonly value: string };
}

/** A text, with what a finding says of it. */
interface NotedText {
  readonly entry: TextEntry;
  /** Whether a formula of the log names its cell. */
  readonly isSummed: boolean;
  readonly isTime: boolean;
}

function isAlike(above: NotedText, text: NotedText): boolean {
  return (
    above.isSummed === text.isSummed &&
    above.entry.isReplaceable === text.entry.isReplaceable &&
    above.isTime === text.isTime
  );
}

/** Whether a cell holds a number as a text. */
function isText(entry: Entry<number> | undefined): entry is TextEntry {
  return typeof entry?.cell.value === "string" && typeof entry.value === "number";
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

/** Whether a cell shows numbers as times, so that not the number of hours belongs in it. */
function isTime({ cell }: TextEntry): boolean {
  return showsTime(cell.format);
}

/** The areas that formulas of the log name. */
function summedAreas({ rows, totals }: Log): SheetAreas {
  const areas = new SheetAreas();
  for (const row of [...rows, ...totals.map((total) => total.entries)]) {
    for (const key of [...amounts, "runningDays", "runningPersonHours"] as const) {
      const { sheet, cell } = row[key] ?? {};
      if (sheet === undefined || cell?.formula === undefined) continue;
      for (const reference of referencesOf(cell.formula, sheet)) areas.add(reference);
    }
  }
  return areas;
}
