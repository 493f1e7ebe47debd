/** The quotation: a row a multiple, with what is applied for. */
import type { Doubt, Entry, GoalUnit, Quotation } from "../submission";
import type { FormField } from "../../text/form";
import type { Value } from "./read";
import type { TableFound } from "./rows";
import { columnOf, doubtsOf } from "./tables";

/** The quotation: the table with most rows, others named in a doubt; null when there is nothing of one. */
export function quotationOf(
  tables: readonly TableFound[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  doubts: Doubt[],
): Quotation | null {
  const unit = pairs.get("quotation.unit") as Entry<GoalUnit> | undefined;
  const appliedMultiple = pairs.get("quotation.appliedMultiple") as Entry<number> | undefined;
  const applicationDate = pairs.get("quotation.applicationDate") as Entry<number> | undefined;
  const [table, ...others] = [...tables].sort((a, b) => b.rows.length - a.rows.length);
  if (!table && !appliedMultiple && !applicationDate) return null;
  if (table) doubts.push(...doubtsOf(table.headings.columns), ...doubtOfOthers(table, others));
  return {
    rows: (table?.rows ?? []) as unknown as Quotation["rows"],
    ...(unit && { unit }),
    ...(appliedMultiple && { appliedMultiple }),
    ...(applicationDate && { applicationDate }),
  };
}

function doubtOfOthers({ headings }: TableFound, others: readonly TableFound[]): Doubt[] {
  const own = columnOf(headings, "quotation.multiple");
  if (!own || others.length === 0) return [];
  const { place, field, heading } = own;
  const rivals = others.flatMap((other) => columnOf(other.headings, field)?.place ?? []);
  return [{ place, field, heading, alternatives: [], rivals }];
}
