/** The single values of our own form, by the defined names that it gives them: `za_profile_rate`. */
import { type FormField, isFormField } from "../../fields";
import { parseQualified } from "../../../workbook/address";
import type { Area, Place, Workbook } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { type SheetCells, filledAt, rowsBelow } from "../cells/sheet-cells";
import { type Value, entryAt, cellSpecOf } from "../cells/read-cell";

const prefix = "za_";

/** The cells of a name. */
export class NamedCells {
  constructor(
    private readonly sheetCells: SheetCells,
    private readonly area: Area,
    private readonly field: FormField,
  ) {}

  /** The entries of its first column; of several rows, those in which something stands. */
  *entries(): Generator<Entry<Value>> {
    const { top, left, bottom } = this.area;
    const spec = cellSpecOf(this.field, "");
    if (top === bottom) {
      yield entryAt(this.sheetCells, top, left, spec);
      return;
    }
    for (const row of rowsBelow(this.sheetCells, top - 1)) {
      if (row > bottom) return;
      if (filledAt(this.sheetCells, row, left)) yield entryAt(this.sheetCells, row, left, spec);
    }
  }

  /** Whether a cell is the place of one of its entries. */
  has({ sheet, row, column }: Place): boolean {
    const { top, left, bottom } = this.area;
    if (sheet !== this.sheetCells.sheet.name || column !== left) return false;
    if (row < top || row > bottom) return false;
    return top === bottom || filledAt(this.sheetCells, row, column) !== undefined;
  }
}

/**
 * The cells that the workbook's own names place, by field.
 *
 * A name that has lost its cells (#REF!) is left out, and its field is then found by its label.
 */
export function namedCells(
  { names }: Workbook,
  sheets: readonly SheetCells[],
): ReadonlyMap<FormField, NamedCells> {
  const cells = new Map<FormField, NamedCells>();
  const sheetsByName = new Map(sheets.map((sheetCells) => [sheetCells.sheet.name, sheetCells]));
  for (const { name, refersTo } of names) {
    if (!name.startsWith(prefix)) continue;
    const field = name.slice(prefix.length).replace("_", ".");
    const place = parseQualified(refersTo);
    const sheetCells = sheetsByName.get(place?.sheet ?? "");
    if (place && sheetCells && isFormField(field))
      cells.set(field, new NamedCells(sheetCells, place.area, field));
  }
  return cells;
}
