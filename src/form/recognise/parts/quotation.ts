/** The quotation: a row a multiple, with what is applied for. */
import type { FormField } from "../../fields";
import type { Doubt, Entry, Quotation } from "../../submission";
import type { Value } from "../cells/read-cell";
import type { RowFound, TableFound } from "../tables/table-rows";
import { columnOf, doubtsOf } from "../headings/heading-rows";
import type { GoalUnit } from "../../../core/goal/goal";

/** The quotation: the table with most rows, others named in a doubt; null when there is nothing of one. */
export function quotationOf(
  tables: readonly TableFound[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  doubts: Doubt[],
): Quotation | null {
  const unit = pairs.get("quotation.unit") as Entry<GoalUnit> | undefined;
  const appliedMultiple = pairs.get("quotation.appliedMultiple") as Entry<number> | undefined;
  const applicationDate = pairs.get("quotation.applicationDate") as Entry<number> | undefined;
  const [table, ...others] = [...tables].sort(
    (a, b) =>
      b.rows.length - a.rows.length || b.headings.columns.length - a.headings.columns.length,
  );
  if (!table && !appliedMultiple && !applicationDate) return null;
  if (table) doubts.push(...doubtsOf(table.headings.columns), ...doubtOfOthers(table, others));
  return {
    rows: (table?.rows ?? []) as unknown as Quotation["rows"],
    ...(unit && { unit }),
    ...(appliedMultiple && { appliedMultiple }),
    ...(applicationDate && { applicationDate }),
  };
}

function doubtOfOthers(table: TableFound, others: readonly TableFound[]): Doubt[] {
  const own = columnOf(table.headings, "quotation.multiple");
  const claims = new Set(table.rows.map(claimOf));
  const different = others.filter(({ rows }) => !rows.every((row) => claims.has(claimOf(row))));
  if (!own || different.length === 0) return [];
  const { place, field, heading } = own;
  const rivals = different.flatMap((other) => columnOf(other.headings, field)?.place ?? []);
  return [{ place, field, heading, alternatives: [], rivals }];
}

/** The multiple of a row and the date on which it was achieved. */
function claimOf({ multiple, achieved }: RowFound): string {
  return [multiple, achieved].map((entry) => (entry as Entry<Value> | undefined)?.value).join(" ");
}
