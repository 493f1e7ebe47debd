/** The entries of a submission by the ids of their fields. */
import { own } from "../core/own";
import { form, type FormField, type FormTable, type SheetId } from "../form/fields";
import type { Entry, Row, Submission } from "../form/submission";
import { memoize } from "./memoize";

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
  const known = entriesByField(submission);
  const entries = known.get(field) ?? findEntries(submission, field);
  known.set(field, entries);
  return entries;
}

const entriesByField = memoize(() => new Map<FormField, readonly AnyEntry[]>());

function findEntries(submission: Submission, field: FormField): readonly AnyEntry[] {
  if (field === "profile.headCounts") return submission.profile.headCounts;
  if (field === "profile.releadoffHeadCounts") return submission.profile.releadoffHeadCounts;
  const { sheet, table } = homes.get(field) ?? {};
  if (sheet === undefined) return [];
  return entriesIn(table ? tableOf(submission, table).rows : [pairsOf(submission, sheet)], field);
}

/** The entry of a field in a row, or among the single values of its sheet. */
export function entryOf(holder: object, field: FormField): AnyEntry | undefined {
  const [entry] = entriesIn([holder], field);
  return entry;
}

function entriesIn(holders: readonly object[], field: FormField): AnyEntry[] {
  const key = field.slice(field.indexOf(".") + 1);
  const entries: AnyEntry[] = [];
  for (const holder of holders) {
    const entry = own(holder as Fields, key) as AnyEntry | undefined;
    if (entry) entries.push(entry);
  }
  return entries;
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

/** An entry, and the field that it is of. */
export interface FieldEntry {
  readonly field: FormField;
  readonly entry: AnyEntry;
}

/** All entries of a submission, blank ones and those of totals rows with them. */
export const allEntries = memoize((submission): readonly FieldEntry[] => {
  const all: FieldEntry[] = [];
  for (const [field, { table }] of homes) {
    const totals = table ? tableOf(submission, table).totals : [];
    for (const entry of entriesOf(submission, field)) all.push({ field, entry });
    for (const entry of entriesIn(totals, field)) all.push({ field, entry });
  }
  return all;
});
