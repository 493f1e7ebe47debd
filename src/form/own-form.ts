import type { Workbook } from "../workbook/workbook";

const prefix = "za_profile_";

/**
 * Whether a workbook is the project's own form, by the names that the form gives its cells: there every cell is where
 * it belongs. The names of answers are hidden.
 *
 * @example
 * isOwnForm(readXlsx(writeForm("en"))); // true
 */
export function isOwnForm({ names }: Pick<Workbook, "names">): boolean {
  return names.some(({ name, hidden }) => !hidden && name.startsWith(prefix));
}
