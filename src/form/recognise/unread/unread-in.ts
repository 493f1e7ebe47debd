/** What looks like the form and was not read. */
import type { Unread } from "../../submission";
import type { TableFound } from "../tables/table-rows";
import { unreadColumns } from "./unread-columns";
import { unreadRows } from "./unread-rows";

/** The columns of a table, and the rows below it, that look like the form and were not read. */
export function unreadIn(table: TableFound): Unread[] {
  const rows = unreadRows(table);
  return rows ? [...unreadColumns(table), rows] : unreadColumns(table);
}
