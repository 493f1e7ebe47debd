import { fieldOf } from "../../../form/fields";
import type { Entry, Log } from "../../../form/submission";
import { referencesOf } from "../../../workbook/references";
import { showsTime } from "../../../workbook/number-format";
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
      field: `log.${key}` as const,
      texts: log.rows
        .map((row) => row[key])
        .filter(isText)
        .filter((entry) => !report.isFaulty(entry)),
    }));
    // To read every formula takes longer than all else here.
    if (columns.every(({ texts }) => texts.length === 0)) return;
    const summed = summedAreas(log);
    for (const { field, texts } of columns) {
      const runs = runsOf(
        texts.map((entry) => ({ entry, isSummed: summed.has(entry), isTime: isTime(entry) })),
        ({ entry }) => entry,
        (above, text) =>
          above.isSummed === text.isSummed &&
          above.entry.isReplaceable === text.entry.isReplaceable &&
          above.isTime === text.isTime,
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

/** Whether a cell holds a number as a text. */
function isText(entry: Entry<number> | undefined): entry is TextEntry {
  return typeof entry?.cell.value === "string" && typeof entry.value === "number";
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
