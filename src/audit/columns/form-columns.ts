import type { FormField } from "../../form/fields";
import type { Entry } from "../../form/submission";
import { loggedDays } from "../../record/log-days";
import { memoize } from "../../record/memoize";
import { rowsWithoutFormula } from "../../record/running-totals";

/** A column of one of the form's tables. */
export interface FormColumn {
  readonly field: FormField;
  readonly cells: readonly (Entry<number> | undefined)[];
  /** Rows in which a total may be typed, because a record starts or ends there. */
  readonly starts: ReadonlySet<number>;
}

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

const noStarts: ReadonlySet<number> = new Set();

/** The columns of log, quotation and accidents in which some cell has a formula, the log in the order of time. */
export const formulaColumnsOf = memoize((submission): readonly FormColumn[] => {
  const { accidents, quotation } = submission;
  const days = loggedDays(submission).map(({ row }) => row);
  const restarts = rowsWithoutFormula(submission);
  const columns = [
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
  return columns.filter(({ cells }) => cells.some((entry) => entry?.cell.formula !== undefined));
});
