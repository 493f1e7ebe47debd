import type { Entry, Submission } from "../../../form/submission";
import { type FormField, fieldOf } from "../../../form/fields";
import { text } from "./formula-overwritten.text";
import { formulaColumn } from "../../columns/formula-column";
import { placeOf } from "../../fixes";
import { loggedDays } from "../../../record/log-days";
import { defineRule } from "../../rule";
import { rowsWithoutFormula } from "../../../record/running-totals";
import { runsOf } from "../../columns/runs";

const logFields = [
  "workers",
  "excludedWorkers",
  "hoursPerWorker",
  "personHours",
  "zaDays",
  "runningDays",
  "runningPersonHours",
] as const;
const quotationFields = [
  "multiple",
  "from",
  "to",
  "days",
  "personHours",
  "goal",
  "achieved",
] as const;
const accidentFields = ["careDays", "approvalDate", "releadoffDate"] as const;

/** A column of one of the form's tables. */
interface Column {
  readonly field: FormField;
  readonly cells: readonly (Entry<number> | undefined)[];
  /** Rows in which a total may be typed, because a record starts or ends there. */
  readonly starts: ReadonlySet<number>;
}

const noStarts: ReadonlySet<number> = new Set();

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  severity: "warning",
  clauses: ["AUD-9"],
  needs: [],
  judgesEach: true,
  hygiene: true,
  text,
  check(submission, report) {
    const columns = columnsOf(submission).filter(({ cells }) =>
      cells.some((entry) => entry?.cell.formula !== undefined),
    );
    if (columns.length === 0) {
      report.notApplicable();
      return;
    }
    for (const { field, cells, starts } of columns) {
      const column = formulaColumn(cells);
      const typed = column.typed.flatMap((index) => {
        const entry = cells[index];
        if (!entry || typeof entry.cell.value !== "number" || starts.has(index)) return [];
        const formula = column.formulaFor(index);
        return formula === null || report.isFaulty(entry) ? [] : [{ entry, formula }];
      });
      for (const run of runsOf(
        typed,
        ({ entry }) => entry,
        () => true,
      )) {
        const [first, ...others] = run;
        report.violation({
          message: "typed",
          at: [first.entry, ...others.map(({ entry }) => entry)],
          found: { value: first.entry.value, unit: fieldOf(field).unit },
          expected: { value: `=${first.formula}`, unit: null },
          // Somebody may have meant the number; they choose.
          fix: {
            safe: false,
            changes: run.map(({ entry, formula }) => ({ place: placeOf(entry), formula })),
          },
        });
      }
    }
  },
});

function columnsOf(submission: Submission): Column[] {
  const { accidents, quotation } = submission;
  const days = loggedDays(submission).map(({ row }) => row);
  const restarts = rowsWithoutFormula(submission);
  return [
    ...logFields.map((key) => ({
      field: `log.${key}` as const,
      cells: days.map((row) => row[key]),
      starts: key === "runningDays" || key === "runningPersonHours" ? restarts : noStarts,
    })),
    ...quotationFields.map((key) => ({
      field: `quotation.${key}` as const,
      cells: (quotation?.rows ?? []).map((row) => row[key]),
      starts: noStarts,
    })),
    ...accidentFields.map((key) => ({
      field: `accidents.${key}` as const,
      cells: (accidents ?? []).map((row) => row[key]),
      starts: noStarts,
    })),
  ];
}
