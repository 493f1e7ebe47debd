import { fileColumns, findingColumns } from "../../text/tables";
import type { Sentence } from "../../text/sentence";
import type { Rows } from "../workbook";

/** The headings of the tables that an audit is written as, each in both languages. */
const tables = [findingColumns, fileColumns].flatMap((columns) => {
  const headings = Object.values<Sentence>(columns);
  return (["ko", "en"] as const).map((language) => headings.map((heading) => heading[language]));
});

/**
 * Whether the cells of a sheet are a table of an audit's report: its first row has all headings of one, in their order.
 *
 * A table in CSV has no mark, nor has what another program makes of it; it cites the cells of many workbooks and would be
 * taken for a form itself.
 *
 * @example
 * isOwnTable(readXlsx(bytes).sheets[0].rows); // true for findings.csv that was saved as .xlsx
 */
export function isOwnTable(rows: Rows): boolean {
  const [first = []] = rows;
  return tables.some((headings) =>
    headings.every((heading, column) => first[column]?.value === heading),
  );
}
