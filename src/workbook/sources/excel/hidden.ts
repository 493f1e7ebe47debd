import type { Area } from "../../workbook";
import { areaProperties, areasOf, rangeOf } from "./areas";
import type { Sending } from "./in-one-sync";
import type { SheetOutline, Used } from "./outline";
import { sheetBySheet } from "./sheet-by-sheet";

export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * The hidden rows and columns within the used range of each sheet.
 *
 * No sync where all or none are hidden, otherwise one for all sheets, which queries the visible cells.
 * `getRowProperties` would answer directly, but counts as a write and clears the undo stack.
 *
 * @returns by sheet; null where Excel refuses to tell, as it may on a protected sheet
 */
export async function readHidden(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  sending: Sending,
): Promise<(Hidden | null)[]> {
  const mixed = sheets.flatMap(({ used, worksheet }) =>
    used && (used.rowsHidden === null || used.columnsHidden === null) ? [{ used, worksheet }] : [],
  );
  const found = await sheetBySheet(
    context,
    mixed,
    ({ used, worksheet }) =>
      rangeOf(worksheet, used.area)
        .getSpecialCellsOrNullObject("Visible")
        .untrack()
        .load(areaProperties),
    sending,
  );
  const visible = new Map<Used, Excel.RangeAreas | null>();
  for (const [index, { used }] of mixed.entries()) visible.set(used, found[index] ?? null);
  return sheets.map(({ used }) => {
    if (!used) return nothing;
    const areas = visible.get(used);
    return areas === null ? null : hiddenIn(used, areas ? areasOf(areas) : []);
  });
}

const nothing: Hidden = { rows: new Set(), columns: new Set() };

function hiddenIn({ area, rowsHidden, columnsHidden }: Used, visible: readonly Area[]): Hidden {
  return {
    rows: hiddenIndices(
      area.top,
      area.bottom,
      // With all columns hidden no cell is visible, so nothing is known about the rows.
      rowsHidden ?? (columnsHidden === true ? false : null),
      visible.map(({ top, bottom }) => [top, bottom]),
    ),
    columns: hiddenIndices(
      area.left,
      area.right,
      columnsHidden ?? (rowsHidden === true ? false : null),
      visible.map(({ left, right }) => [left, right]),
    ),
  };
}

/** Which indices from first to last are hidden: all, none, or those outside every visible span. */
function hiddenIndices(
  first: number,
  last: number,
  hidden: boolean | null,
  spans: readonly (readonly [number, number])[],
): Set<number> {
  const numbers = new Set<number>();
  if (hidden === false) return numbers;
  for (let number = first; number <= last; number++) numbers.add(number);
  if (hidden === true) return numbers;
  for (const [from, to] of spans) {
    for (let number = from; number <= to; number++) numbers.delete(number);
  }
  return numbers;
}
