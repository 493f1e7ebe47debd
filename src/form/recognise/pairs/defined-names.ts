/** The single values of our own form, by the defined names that it gives them: `za_profile_rate`. */
import { type FormField, isFormField } from "../../fields";
import { parseQualified } from "../../../workbook/address";
import type { Area, Workbook } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { type SheetCells, isBlank } from "../cells/sheet-cells";
import { type Value, entryAt, cellSpecOf } from "../cells/read-cell";

const prefix = "za_";

/**
 * The entries of the cells that the workbook's own names place, by field; several for the head counts.
 *
 * A name that has lost its cells (#REF!) is left out, and its field is then found by its label.
 */
export function namedEntries(
  { names }: Workbook,
  sheets: readonly SheetCells[],
): ReadonlyMap<FormField, readonly Entry<Value>[]> {
  const entries = new Map<FormField, readonly Entry<Value>[]>();
  for (const { name, refersTo } of names) {
    if (!name.startsWith(prefix)) continue;
    const field = name.slice(prefix.length).replace("_", ".");
    const place = parseQualified(refersTo);
    const sheetCells = sheets.find(({ sheet }) => sheet.name === place?.sheet);
    if (place && sheetCells && isFormField(field))
      entries.set(field, entriesIn(sheetCells, place.area, field));
  }
  return entries;
}

function entriesIn(sheetCells: SheetCells, area: Area, field: FormField): Entry<Value>[] {
  const spec = cellSpecOf(field, "");
  const isOne = area.top === area.bottom;
  const entries: Entry<Value>[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = sheetCells.sheet.rows[row]?.[area.left];
    if (isOne || (cell && !isBlank(cell))) {
      entries.push(entryAt(sheetCells, row, area.left, spec));
    }
  }
  return entries;
}
