/** The entries of a submission by the ids of their fields. */
import { own } from "../core/own";
import { form, type FormField, type FormTable, type SheetId } from "./fields";
import type { Entry, Row, Submission } from "./submission";

export type AnyEntry = Entry<string | number | boolean>;
export type AnyRow = Row<object>;

type Fields = Readonly<Record<string, unknown>>;

/** Where a field stands: in which table it is a column, null where it is a single value of its sheet. */
interface Home {
  readonly sheet: SheetId;
  readonly table: FormTable["id"] | null;
}

const homes: ReadonlyMap<FormField, Home> = new Map<FormField, Home>(
  form.flatMap(({ id: sheet, pairs, tables }) => [
    ...pairs.map((field) => [field.id, { sheet, table: null }] as const),
    ...tables.flatMap(({ id: table, columns }) =>
      columns.map((field) => [field.id, { sheet, table }] as const),
    ),
  ]),
);

/** The table in which a field is a column; null where it is a single value. */
export function tableIdOf(field: FormField): FormTable["id"] | null {
  return homes.get(field)?.table ?? null;
}

/**
 * The entries of a field: those of its column row by row, or its single value; blank ones with them, none where it
 * was not found.
 *
 * @example
 * entriesOf(submission, "log.workers").length; // 365
 */
export function entriesOf(submission: Submission, field: FormField): readonly AnyEntry[] {
  if (field === "profile.headCounts") return submission.profile.headCounts;
  if (field === "profile.releadoffHeadCounts") return submission.profile.releadoffHeadCounts;
  const { sheet, table } = homes.get(field) ?? {};
  if (sheet === undefined) return [];
  const holders = table ? tableOf(submission, table).rows : [pairsOf(submission, sheet)];
  return holders.flatMap((holder) => entryOf(holder, field) ?? []);
}

/** The entry of a field in a row, or among the single values of its sheet. */
export function entryOf(holder: object, field: FormField): AnyEntry | undefined {
  return own(holder as Fields, field.slice(field.indexOf(".") + 1)) as AnyEntry | undefined;
}

/** The single values of a sheet. */
export function pairsOf(
  { profile, quotation, shl, documents }: Submission,
  sheet: SheetId,
): object {
  if (sheet === "profile") return profile;
  if (sheet === "quotation") return quotation ?? {};
  if (sheet === "shl") return shl ?? {};
  if (sheet === "documents") return documents?.schedule ?? {};
  return {};
}

/** The rows of a table, and those that total them. */
export function tableOf(
  { log, accidents, quotation, shl, documents }: Submission,
  table: FormTable["id"],
): { readonly rows: readonly AnyRow[]; readonly totals: readonly AnyRow[] } {
  switch (table) {
    case "log":
      return { rows: log?.rows ?? [], totals: log?.totals.map(({ entries }) => entries) ?? [] };
    case "accidents":
      return { rows: accidents ?? [], totals: [] };
    case "quotation":
      return { rows: quotation?.rows ?? [], totals: [] };
    case "shl":
      return {
        rows: shl?.rows ?? [],
        totals: [
          ...(shl?.subtotals.map(({ entries }) => entries) ?? []),
          ...(shl?.total ? [shl.total] : []),
        ],
      };
    case "documents":
      return { rows: documents?.items ?? [], totals: [] };
    case "signatures":
      return { rows: documents?.signatures ?? [], totals: [] };
  }
}

/** All entries of a submission, blank ones and those of totals rows with them. */
export function* allEntries(submission: Submission): Generator<[FormField, AnyEntry]> {
  for (const [field, { table }] of homes) {
    for (const entry of entriesOf(submission, field)) yield [field, entry];
    for (const row of table ? tableOf(submission, table).totals : []) {
      const entry = entryOf(row, field);
      if (entry) yield [field, entry];
    }
  }
}
