/** The accidents, from every table of them in the workbook. */
import { causeNames } from "../../../text/causes";
import type { AccidentColumns, Entry, Row } from "../../submission";
import { headingOf } from "../headings/heading-words";
import type { Value } from "../cells/read-cell";
import type { RowFound, TableFound } from "../tables/table-rows";
import { type Search, doubtsOf } from "../headings/heading-rows";

const codes = new Map(
  Object.entries(causeNames).flatMap(([code, { ko, en }]) => [
    [headingOf(ko).words, code],
    [headingOf(en).words, code],
  ]),
);

/** The rows of all tables as they stand, none dropped; null when there is no table. */
export function accidentsOf(
  tables: readonly TableFound[],
  { doubts }: Search,
): readonly Row<AccidentColumns>[] | null {
  if (tables.length === 0) return null;
  for (const { headings } of tables) doubts.push(...doubtsOf(headings.columns));
  return tables.flatMap(({ rows }) => rows.map(withCode));
}

/** A cause that the regulation names, by its code; any other stays the text that it is. */
function withCode(row: RowFound): RowFound {
  const cause = row["cause"] as Entry<Value> | undefined;
  const code =
    typeof cause?.value === "string" ? codes.get(headingOf(cause.value).words) : undefined;
  return cause && code !== undefined ? { ...row, cause: { ...cause, value: code } } : row;
}
