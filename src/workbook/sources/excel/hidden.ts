import type { Area } from "../../workbook";
import { areaProperties, areasOf, rangeOf } from "./areas";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline, Used } from "./outline";

export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * The hidden rows and columns within the used range of each sheet.
 *
 * No sync where all or none are hidden, otherwise one for all sheets, which queries the visible cells.
 * `getRowProperties` would answer directly, but counts as a write and clears the undo stack.
 */
export async function readHidden(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  sending: Sending,
): Promise<Hidden[]> {
  const mixed = sheets.flatMap(({ used, worksheet }) =>
    used && (used.rowsHidden === null || used.columnsHidden === null) ? [{ used, worksheet }] : [],
  );
  const visible = new Map<Used, Area[]>();
  if (mixed.length > 0) {
    const found = await inOneSync(
      context,
      () =>
        mixed.map(({ used, worksheet }) => {
          const areas = rangeOf(worksheet, used.area).getSpecialCellsOrNullObject("Visible");
          return { used, areas: areas.untrack().load(areaProperties) };
        }),
      sending,
    );
    for (const { used, areas } of found) visible.set(used, areasOf(areas));
  }
  return sheets.map(({ used }) => (used ? hiddenIn(used, visible.get(used) ?? []) : nothing));
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
