/** Quotations whose rows are departments or plants, each with a record of its own, and no multiples of one record. */
import { textAt } from "../cells/sheet-cells";
import type { TableFound } from "../tables/table-rows";

const workplace =
  /^(?:부\s*서|소\s*속|팀|공\s*장|사\s*업\s*장|현\s*장|지\s*역|지\s*점|department|team|plant|site|location)/i;

/** Whether a column names the rows' workplaces, and the multiples do not rise as those of one record do. */
export function hasWorkplaces({ headings, rows }: TableFound): boolean {
  const { sheetCells, area } = headings;
  const multiples = rows
    .map(({ entries }) => entries.get("quotation.multiple")?.value)
    .filter((value) => typeof value === "number");
  const rises = multiples.every(
    (multiple, index) => multiple > (multiples[index - 1] ?? -Infinity),
  );
  if (rises) return false;
  for (let column = area.left; column <= area.right; column++) {
    if (workplace.test(textAt(sheetCells, area.bottom, column)?.trim() ?? "")) return true;
  }
  return false;
}
