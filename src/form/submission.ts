/**
 * A submission: the values of the form as a workbook states them, each with the cell it stands in.
 *
 * Nothing here is computed or corrected; what the regulation would say of a value is the audit's business.
 * A field that was not found is absent (`undefined`); one that was found and is empty has the reading `blank`.
 */
import type { GoalUnit } from "../core/goal/goal";
import type { Cell, Place } from "../workbook/workbook";

/**
 * How a cell was read.
 *
 * `ok`: as it stands; `blank`: nothing in it; `converted`: a number, date or yes/no written as text, read all
 * the same; `error`: an error value such as `#N/A`; `unreadable`: not of the kind that the field takes.
 */
export type Reading = "ok" | "blank" | "converted" | "error" | "unreadable";

/** One value of the form and where it stands. */
export interface Entry<Value> extends Place {
  /** The cell as it is; a blank cell has the value null. */
  readonly cell: Cell;
  /** What the form takes it for; null when blank, an error or unreadable. */
  readonly value: Value | null;
  readonly reading: Reading;
  /**
   * False where another value cannot simply be put into the cell: its label stands in it too, or its heading states
   * another unit.
   */
  readonly isReplaceable?: false;
}

export type Entries<Fields> = { readonly [F in keyof Fields]?: Entry<Fields[F]> };

/** A row of one of the form's tables, with the entries of the columns that were found. */
export type Row<Columns> = { readonly sheet: string; readonly row: number } & Entries<Columns>;

export interface Submission {
  readonly profile: Profile;
  readonly log: Log | null;
  readonly accidents: readonly Row<AccidentColumns>[] | null;
  readonly quotation: Quotation | null;
  readonly shl: ShlTable | null;
  readonly documents: Documents | null;
  /** What was taken for a field without certainty, for a person to confirm. */
  readonly doubts: readonly Doubt[];
}

/** Dates are serial numbers, 1 = 1900-01-01 as in Excel, whatever the workbook's own date system. */
export interface ProfileFields {
  name: string;
  representative: string;
  address: string;
  industry: string;
  businessType: string;
  detail: string;
  leadoffDate: number;
  reportReceived: number;
  /** The start of the current record after the last breaking accident. */
  releadoffDate: number;
  constructionAmount: number;
  laborRate: number;
  monthlyLaborCost: number;
  constructionMonths: number;
  enrollment: number;
  /** Percent: 0.71 means 0.71 %. A cell formatted as a percentage holds 0.0071 and is read as 0.0071. */
  rate: number;
  rateSource: string;
  coefficient: number;
  hoursPerDay: number;
  goalPersonHours: number;
  goalHours: number;
  goalDays: number;
}

export type Profile = Entries<ProfileFields> & {
  /** The monthly head counts before leadoff, up to three, in the order they stand. */
  readonly headCounts: readonly Entry<number>[];
};

export interface LogColumns {
  /** The day; in a monthly log the first day of the month. */
  date: number;
  dayKind: string;
  /** Workers counted on the day; in a monthly log the sum over its days. */
  workers: number;
  excludedWorkers: number;
  excludedCategory: string;
  hoursPerWorker: number;
  basis: HoursBasis;
  personHours: number;
  /** The ZA days of the month; in a daily log a mark of 1 or 0 on each day. */
  zaDays: number;
  runningDays: number;
  runningPersonHours: number;
  remark: string;
}

/** Where a day's hours come from: recorded, or one of the two conventions (TIME-2). */
export type HoursBasis = "actual" | "8" | "10";

export interface Log {
  readonly kind: "daily" | "monthly";
  /** The rows of each table as they stand, one table after the other in the order of time. */
  readonly rows: readonly Row<LogColumns>[];
  readonly totals: readonly TotalRow[];
}

/** A totals row, with the rows above it that it should add up. */
export interface TotalRow {
  readonly entries: Row<LogColumns>;
  /** First and last row of the block it closes, on the same sheet, from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface AccidentColumns {
  date: number;
  victim: string;
  /** The cause: a code of the calculator's list, or the text as it stands. */
  cause: string;
  careDays: number;
  death: boolean;
  approvalDate: number;
  recognised: boolean;
  document: string;
  /** Whether the workbook itself says that it breaks zero accident. */
  breaks: boolean;
  releadoffDate: number;
}

export interface QuotationColumns {
  multiple: number;
  from: number;
  to: number;
  days: number;
  personHours: number;
  goal: number;
  achieved: number;
}

export interface Quotation {
  readonly rows: readonly Row<QuotationColumns>[];
  /** The unit in which goal and achievement are compared, when the form says it. */
  readonly unit?: Entry<GoalUnit>;
  readonly appliedMultiple?: Entry<number>;
  readonly applicationDate?: Entry<number>;
}

export interface ShlColumns {
  field: string;
  weight: number;
  before: number;
  own: number;
  checker: number;
  evidence: string;
}

export interface ShlTable {
  /** The five fields; `index` is the place in the score table (SHL-1), 0 to 4. */
  readonly rows: readonly (Row<ShlColumns> & { readonly index: number })[];
  readonly total?: Row<ShlColumns>;
  readonly pass?: Entry<boolean>;
}

export interface DocumentColumns {
  item: string;
  submitted: boolean;
  date: number;
  note: string;
}

export interface SignatureColumns {
  role: string;
  name: string;
  signed: boolean;
}

export interface Documents {
  readonly items: readonly (Row<DocumentColumns> & { readonly index: number })[];
  readonly signatures: readonly (Row<SignatureColumns> & { readonly index: number })[];
}

/** A heading or cell that was taken for a field without certainty. */
export interface Doubt {
  readonly place: Place;
  /** The field it was taken for. */
  readonly field: string;
  /** The heading as it stands in the workbook. */
  readonly heading: string;
  /** Other fields it may be. */
  readonly alternatives: readonly string[];
  /** Other cells that may be the field's heading or value. */
  readonly rivals?: readonly Place[];
}
