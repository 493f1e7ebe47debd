/** The accidents, from every table of them in the workbook. */
import { causeNames, formerCauseNames } from "../../../text/causes";
import { accidentColumns } from "../../fields/accidents";
import type { AccidentColumns, Row } from "../../submission";
import { headingOf } from "../headings/heading-words";
import type { TableFound } from "../tables/table-rows";
import { doubtsOf } from "../headings/heading-rows";
import type { FoundPart } from "./found-part";
import { typedRow } from "./typed-entries";

const codes = new Map(
  [
    ...Object.entries(formerCauseNames),
    ...Object.entries(causeNames).flatMap(([code, { ko, en }]) => [
      [code, ko] as const,
      [code, en] as const,
    ]),
  ].map(([code, name]) => [headingOf(name).words, code]),
);

/** The rows of all tables as they stand, none dropped; null when there is no table. */
export function accidentsOf(
  tables: readonly TableFound[],
): FoundPart<readonly Row<AccidentColumns>[]> {
  if (tables.length === 0) return { part: null, doubts: [] };
  const rows = tables.flatMap((table) => table.rows);
  return {
    part: rows.map((row) => withCode(typedRow("accidents", accidentColumns, row))),
    doubts: tables.flatMap(({ headings, rows }) => doubtsOf(headings.columns, rows)),
  };
}

/** A cause that the regulation names, by its code; any other stays the text that it is. */
function withCode(row: Row<AccidentColumns>): Row<AccidentColumns> {
  const { cause } = row;
  const code = cause?.value == null ? undefined : codes.get(headingOf(cause.value).words);
  return cause && code !== undefined ? { ...row, cause: { ...cause, value: code } } : row;
}
