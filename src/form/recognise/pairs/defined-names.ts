/** The single values of our own form, by the defined names that it gives them: `za_profile_rate`. */
import { type FormField, isFormField } from "../../fields";
import { parseQualified } from "../../../workbook/address";
import type { Area, Workbook } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { type SheetCells, isBlank, rowsBelow } from "../cells/sheet-cells";
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
  const places = new Map<FormField, { readonly sheetCells: SheetCells; readonly area: Area }>();
  const sheetsByName = new Map(sheets.map((sheetCells) => [sheetCells.sheet.name, sheetCells]));
  for (const { name, refersTo } of names) {
    if (!name.startsWith(prefix)) continue;
    const field = name.slice(prefix.length).replace("_", ".");
    const place = parseQualified(refersTo);
    const sheetCells = sheetsByName.get(place?.sheet ?? "");
    if (place && sheetCells && isFormField(field))
      places.set(field, { sheetCells, area: place.area });
  }
  return new Map(
    Array.from(places, ([field, { sheetCells, area }]) => [
      field,
      entriesIn(sheetCells, area, field),
    ]),
  );
}

function entriesIn(sheetCells: SheetCells, area: Area, field: FormField): Entry<Value>[] {
  const spec = cellSpecOf(field, "");
  if (area.top === area.bottom) return [entryAt(sheetCells, area.top, area.left, spec)];
  const entries: Entry<Value>[] = [];
  for (const row of rowsBelow(sheetCells, area.top - 1)) {
    if (row > area.bottom) break;
    const cell = sheetCells.sheet.rows[row]?.[area.left];
    if (cell && !isBlank(cell)) entries.push(entryAt(sheetCells, row, area.left, spec));
  }
  return entries;
}
