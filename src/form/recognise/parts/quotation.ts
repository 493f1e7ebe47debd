/** The quotation: a row a multiple, with what is applied for. */
import { readPeriodText } from "../../../core/parse-text";
import type { FormField } from "../../fields";
import { quotationColumns, quotationPairs } from "../../fields/quotation";
import type { Doubt, Entry, Quotation } from "../../submission";
import type { Value } from "../cells/read-cell";
import { columnOf, doubtsOf } from "../headings/heading-rows";
import type { RowFound, TableFound } from "../tables/table-rows";
import type { FoundPart } from "./found-part";
import { typedEntries, typedRow } from "./typed-entries";

/**
 * The quotation: of the tables that can be seen the one with most rows, others named in a doubt; null when there is
 * nothing of one.
 */
export function quotationOf(
  tables: readonly TableFound[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
): FoundPart<Quotation> {
  const stated = typedEntries("quotation", quotationPairs, pairs);
  const [table, ...others] = [...tables].sort(
    (a, b) =>
      Number(isHidden(a)) - Number(isHidden(b)) ||
      b.rows.length - a.rows.length ||
      b.headings.columns.length - a.headings.columns.length,
  );
  if (!table && !stated.appliedMultiple && !stated.applicationDate) {
    return { part: null, doubts: [] };
  }
  const rows =
    table?.rows.map((row) => typedRow("quotation", quotationColumns, withPeriod(row))) ?? [];
  return {
    part: { ...stated, rows },
    doubts: table
      ? [...doubtsOf(table.headings.columns, table.rows), ...doubtOfOthers(table, others)]
      : [],
  };
}

function isHidden({ headings }: TableFound): boolean {
  return headings.sheetCells.sheet.visibility !== "visible";
}

/** A row with both days of a period that one cell states: 2015.03.02 ~ 2015.06.30. */
function withPeriod(row: RowFound): RowFound {
  const stated = row.entries.get("quotation.from");
  const text = stated?.cell.value;
  const period = typeof text === "string" ? readPeriodText(text) : null;
  if (!stated || !period || row.entries.has("quotation.to")) return row;
  const day = (value: number): Entry<Value> => ({
    ...stated,
    value,
    reading: "converted",
    isReplaceable: false,
  });
  const days = [
    ["quotation.from", day(period.from)],
    ["quotation.to", day(period.to)],
  ] as const;
  return { ...row, entries: new Map([...row.entries, ...days]) };
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
function claimOf({ entries }: RowFound): string {
  const fields = ["quotation.multiple", "quotation.achieved"] as const;
  return fields.map((field) => entries.get(field)?.value).join(" ");
}
