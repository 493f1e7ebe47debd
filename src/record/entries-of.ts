/** The entries of a submission by the ids of their fields. */
import { form, type FormField, type FormTable, type SheetId } from "../form/fields";
import type { Entry, Row, Submission } from "../form/submission";
import { type CellError, isCellError } from "../workbook/workbook";
import { memoize } from "./memoize";

export type AnyEntry = Entry<string | number | boolean>;
export type AnyRow = Row<object>;

/** The name of a field in what holds it: `workers` of `log.workers`. */
type Key = FormField extends infer Id
  ? Id extends `${string}.${infer Name}`
    ? Name
    : never
  : never;

type Fields = Readonly<Partial<Record<Key, AnyEntry>>>;

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

function keyOf(field: FormField): Key {
  return field.slice(field.indexOf(".") + 1) as Key;
}

/** The fields of the form in its order. */
export const allFields: readonly FormField[] = [...homes.keys()];

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
  return (holder as Fields)[keyOf(field)];
}

function entriesIn(holders: readonly object[], field: FormField): AnyEntry[] {
  const key = keyOf(field);
  const entries: AnyEntry[] = [];
  for (const holder of holders as readonly Fields[]) {
    const entry = holder[key];
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

/** The entries of a field with those of totals rows, which come last. */
export function entriesWithTotals(submission: Submission, field: FormField): readonly AnyEntry[] {
  const { table } = homes.get(field) ?? {};
  const entries = entriesOf(submission, field);
  const totals = table ? entriesIn(tableOf(submission, table).totals, field) : [];
  return totals.length > 0 ? [...entries, ...totals] : entries;
}

/** An entry, and the field that it is of. */
export interface FieldEntry {
  readonly field: FormField;
  readonly entry: AnyEntry;
}

/** All entries of a submission, blank ones and those of totals rows with them. */
export function* allEntries(submission: Submission): Generator<FieldEntry> {
  for (const field of allFields) {
    for (const entry of entriesWithTotals(submission, field)) yield { field, entry };
  }
}

/** The entries that some rules look for among all others, in the order of the form's fields. */
export interface NotedEntries {
  readonly formulas: readonly (FieldEntry & { readonly formula: string })[];
  readonly errors: readonly (FieldEntry & CellError)[];
  /** Formulas whose results the file does not have. */
  readonly withoutResult: readonly FieldEntry[];
  /** Those that cannot be read, and numbers below 0. */
  readonly unfit: readonly FieldEntry[];
  /** Numbers in cells that hold a text. */
  readonly textNumbers: readonly FieldEntry[];
  readonly hidden: readonly FieldEntry[];
  /** Those of areas merged over several rows. */
  readonly merged: readonly FieldEntry[];
}

/** Found in one walk over all entries, of which far most are none of these. */
export const notedEntries = memoize((submission): NotedEntries => {
  const formulas: (FieldEntry & { formula: string })[] = [];
  const errors: (FieldEntry & CellError)[] = [];
  const withoutResult: FieldEntry[] = [];
  const unfit: FieldEntry[] = [];
  const textNumbers: FieldEntry[] = [];
  const hidden: FieldEntry[] = [];
  const merged: FieldEntry[] = [];
  for (const field of allFields) {
    for (const entry of entriesWithTotals(submission, field)) {
      const { cell, reading, value: read } = entry;
      const { formula, value } = cell;
      if (formula !== undefined) formulas.push({ field, entry, formula });
      if (isCellError(value)) errors.push({ field, entry, error: value.error });
      if (reading === "no-result") withoutResult.push({ field, entry });
      if (reading === "unreadable") unfit.push({ field, entry });
      if (typeof read === "number") {
        if (read < 0) unfit.push({ field, entry });
        if (typeof value === "string") textNumbers.push({ field, entry });
      }
      if (entry.hidden !== undefined) hidden.push({ field, entry });
      if (entry.merge !== undefined) merged.push({ field, entry });
    }
  }
  return { formulas, errors, withoutResult, unfit, textNumbers, hidden, merged };
});
