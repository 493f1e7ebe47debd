import type { Entry, Log, LogColumns, Row } from "../../../form/submission";
import { bySheet } from "../../../record/by-sheet";
import { dayIn, numberIn } from "../../../record/entries";
import { notedEntries } from "../../../record/entries-of";
import { type Area, placeOf } from "../../../workbook/workbook";
import { fieldOf } from "../../../form/fields";
import { defineRule } from "../../rule";
import { text } from "./merged-cells.text";

const amounts = [
  "workers",
  "excludedWorkers",
  "hoursPerWorker",
  "personHours",
  "zaDays",
] as const satisfies readonly (keyof LogColumns)[];

export const mergedCells = defineRule({
  id: "merged-cells",
  severity: "info",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const { log } = submission;
    if (!log || log.rows.length === 0) {
      report.notApplicable();
      return;
    }
    if (notedEntries(submission).merged.length === 0) return;
    const merged = mergedIn(log).filter(({ entry }) => !report.isFaulty(entry));
    const [first] = merged;
    if (!first) return;
    const { entry, key, merge, days } = first;
    const field = `log.${key}` as const;
    report.review({
      message: "merged",
      at: [entry, { ...placeOf(entry), row: merge.bottom }],
      found: { value: numberIn(entry), unit: fieldOf(field).unit },
      expected: { value: null, unit: null },
      params: {
        field: { value: field, unit: "field" },
        days: { value: days, unit: null },
        count: { value: merged.length, unit: null },
      },
    });
  },
});

interface Merged {
  readonly entry: Entry<number>;
  readonly key: (typeof amounts)[number];
  readonly merge: Area;
  /** How many days it stands beside. */
  readonly days: number;
}

/** The amounts that are merged over the rows of several days; those of several teams on one day are not. */
function mergedIn({ rows }: Log): Merged[] {
  return bySheet(rows, ({ sheet }) => sheet).flatMap((ofSheet) => {
    const daysOf = ({ top, bottom }: Area) =>
      new Set(ofSheet.flatMap((row) => dayWithin(row, top, bottom)));
    const merged: Merged[] = [];
    for (const row of ofSheet) {
      for (const key of amounts) {
        const entry = row[key];
        if (!entry?.merge || (numberIn(entry) ?? 0) <= 0) continue;
        const days = daysOf(entry.merge).size;
        if (days > 1) merged.push({ entry, key, merge: entry.merge, days });
      }
    }
    return merged;
  });
}

function dayWithin({ row, date }: Row<LogColumns>, top: number, bottom: number): number[] {
  const day = row >= top && row <= bottom ? dayIn(date) : null;
  return day === null ? [] : [day];
}
