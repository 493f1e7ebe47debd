import type { FormField } from "../form/fields";
import type { Entry } from "../form/submission";
import { memoize } from "./memoize";

/** An entry with the field that it is of. */
export interface FieldEntry {
  readonly field: FormField;
  readonly entry: Entry<string | number | boolean>;
}

/** Every entry of a submission, totals too, in the order of the form: table by table, and row by row. */
export const allEntries = memoize((submission): readonly FieldEntry[] => {
  const { profile, log, accidents, quotation, shl, documents } = submission;
  const { headCounts, ...fields } = profile;
  return [
    ...entriesIn("profile", fields),
    ...headCounts.map((entry) => ({ field: "profile.headCounts", entry }) as const),
    ...(log?.rows ?? []).flatMap((row) => entriesIn("log", row)),
    ...(log?.totals ?? []).flatMap(({ entries }) => entriesIn("log", entries)),
    ...(accidents ?? []).flatMap((row) => entriesIn("accidents", row)),
    ...(quotation ? entriesIn("quotation", quotation) : []),
    ...(quotation?.rows ?? []).flatMap((row) => entriesIn("quotation", row)),
    ...(shl?.rows ?? []).flatMap((row) => entriesIn("shl", row)),
    ...(shl?.total ? entriesIn("shl", shl.total) : []),
    ...(shl ? entriesIn("shl", shl) : []),
    ...(documents?.items ?? []).flatMap((row) => entriesIn("documents", row)),
    ...(documents?.signatures ?? []).flatMap((row) => entriesIn("signatures", row)),
  ];
});

/** The entries of a row, or of single values, among what else it has. */
function entriesIn(table: string, row: object): FieldEntry[] {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
    isEntry(value) ? [{ field: `${table}.${key}` as FormField, entry: value }] : [],
  );
}

function isEntry(value: unknown): value is FieldEntry["entry"] {
  return typeof value === "object" && value !== null && "reading" in value && "cell" in value;
}
