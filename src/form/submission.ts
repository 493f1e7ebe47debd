/**
 * A submission: the values of the form as a workbook states them, each with the cell it stands in.
 *
 * Nothing here is computed or corrected; what the regulation would say of a value is the audit's business.
 * A field that was not found is absent (`undefined`); one that was found and is empty has the reading `blank`.
 */
import type { UnreadReason } from "../text/unread";
import type { Area, Cell, Place } from "../workbook/workbook";
import type { accidentColumns } from "./fields/accidents";
import type { documentColumns, schedulePairs, signatureColumns } from "./fields/documents";
import type { ValuesOf } from "./fields/field";
import type { logColumns } from "./fields/log";
import type { profilePairs } from "./fields/profile";
import type { quotationColumns, quotationPairs } from "./fields/quotation";
import type { shlColumns, shlPairs } from "./fields/shl";

/**
 * How a cell was read.
 *
 * `ok`: as it stands; `blank`: nothing in it; `converted`: a number, date or yes/no written as text, read all
 * the same; `error`: an error value such as `#N/A`; `no-result`: a formula whose result the file does not have;
 * `unreadable`: not of the kind that the field takes.
 */
export type Reading = "ok" | "blank" | "converted" | "error" | "no-result" | "unreadable";

/** One value of the form and where it stands. */
export interface Entry<Value> extends Place {
  /** The cell as it is; a blank cell has the value null. */
  readonly cell: Cell;
  /** What the form takes it for; null when blank, an error or unreadable. */
  readonly value: Value | null;
  readonly reading: Reading;
  /**
   * What the cell counts in, in units of its field: 24 where a time is stored, in days, for a number of hours, and
   * 1,000 under "(천원)"; absent where it is the field's own unit.
   */
  readonly cellUnit?: number;
  /** False where another value cannot simply be put into the cell: its label stands in it too, say. */
  readonly isReplaceable?: false;
  /** How the cell is hidden; absent where it can be seen. */
  readonly hidden?: "row" | "column";
  /** The merged area over several rows to which the cell belongs; only its first cell can hold something. */
  readonly merge?: Area;
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
  /** Headings and cells whose field is not certain, for a person to confirm. */
  readonly doubts: readonly Doubt[];
  /** What looks like the form and was not read. */
  readonly unread: readonly Unread[];
}

/** Dates are serial numbers, 1 = 1900-01-01 as in Excel, whatever the workbook's own date system. */
export type ProfileFields = Omit<
  ValuesOf<typeof profilePairs>,
  "headCounts" | "releadoffHeadCounts"
>;

export type Profile = Entries<ProfileFields> & {
  /** The monthly head counts before leadoff, up to three, in the order they stand. */
  readonly headCounts: readonly Entry<number>[];
  /** Those before the re-leadoff from which the current record runs. */
  readonly releadoffHeadCounts: readonly Entry<number>[];
};

export type LogColumns = ValuesOf<typeof logColumns>;

export interface Log {
  readonly kind: "daily" | "monthly";
  /** The rows of each table as they stand, one table after the other in the order of time. */
  readonly rows: readonly Row<LogColumns>[];
  readonly totals: readonly TotalRow[];
}

/** A totals row, with the rows that it should add up: those above it, or below a row on top. */
export interface TotalRow {
  readonly entries: Row<LogColumns>;
  /** First and last row of its block, on the same sheet, from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export type AccidentColumns = ValuesOf<typeof accidentColumns>;
export type QuotationColumns = ValuesOf<typeof quotationColumns>;

export type Quotation = Entries<ValuesOf<typeof quotationPairs>> & {
  readonly rows: readonly Row<QuotationColumns>[];
};

export type ShlColumns = ValuesOf<typeof shlColumns>;

export type ShlTable = Entries<ValuesOf<typeof shlPairs>> & {
  /** The five fields; `index` is the place in the score table (SHL-1), 0 to 4. */
  readonly rows: readonly NamedRow<ShlColumns>[];
  /** The sums of some of the fields: 70 points of culture, 30 of prevention. */
  readonly subtotals: readonly ShlSubtotal[];
  readonly total?: Row<ShlColumns>;
};

/** A subtotal of the score table, with the fields that it should add up. */
export interface ShlSubtotal {
  readonly entries: Row<ShlColumns>;
  /** Their places in the score table, 0 to 4. */
  readonly fields: readonly number[];
}

/** A row that is known by its name; `index` is its place in the form's own order, from 0. */
export type NamedRow<Columns> = Row<Columns> & { readonly index: number };

export type DocumentColumns = ValuesOf<typeof documentColumns>;
export type SignatureColumns = ValuesOf<typeof signatureColumns>;

export interface Documents {
  readonly items: readonly NamedRow<DocumentColumns>[];
  readonly signatures: readonly NamedRow<SignatureColumns>[];
  readonly schedule: Schedule;
}

/** How the certifying body dealt with the application, as far as it has filled it in. */
export type ScheduleFields = ValuesOf<typeof schedulePairs>;
export type Schedule = Entries<ScheduleFields>;

/** A heading or cell whose field is not certain. */
export interface Doubt {
  readonly place: Place;
  /** The field as which it is read. */
  readonly field: string;
  /** The heading as it stands in the workbook. */
  readonly heading: string;
  /** Other fields it may be. */
  readonly alternatives: readonly string[];
  /** Other cells that may be the field's heading or value. */
  readonly rivals?: readonly Place[];
}

/** Cells that look like a part of the form and were not read. */
export interface Unread {
  readonly sheet: string;
  readonly range: Area;
  readonly reason: UnreadReason;
  /** How many cells of the range it is about, where that is not all of them for certain. */
  readonly cells?: number;
  /** How many rows are read at most, where there are more. */
  readonly rows?: number;
}
