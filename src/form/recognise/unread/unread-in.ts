/** What looks like the form and was not read. */
import type { Unread } from "../../submission";
import type { TableFound } from "../tables/table-rows";
import { unreadColumns } from "./unread-columns";
import { unreadRows } from "./unread-rows";

/**
 * The columns of a table, and the rows below it, that look like the form and were not read.
 *
 * @param explained columns that are known to be something of which the form asks nothing
 */
export function unreadIn(table: TableFound, explained: ReadonlySet<number> = new Set()): Unread[] {
  const columns = unreadColumns(table, explained);
  const rows = unreadRows(table);
  return rows ? [...columns, rows] : columns;
}
