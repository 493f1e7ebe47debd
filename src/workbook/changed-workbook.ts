import { dependentsOf, type FilledAreas } from "./dependents";
import { formatToSet } from "./sources/excel/cell-input";
import type { Cell, Change, Place, Workbook } from "./workbook";

/**
 * A workbook with changes made to its cells. Nothing is calculated: a formula that one of them concerns has no result
 * from then on, nor has one that is written.
 *
 * @param filled the areas of formulas that fill more than their own cell
 * @example
 * changedWorkbook(workbook, [{ place: { sheet: "Log", row: 4, column: 2 }, value: 12 }]);
 */
export function changedWorkbook(
  workbook: Workbook,
  changes: readonly Change[],
  filled?: FilledAreas,
): Workbook {
  const places = changes.map(({ place }) => place);
  const written = new Map(changes.map((change) => [keyOf(change.place), change]));
  const changed = withCells(workbook, places, (old, place) => {
    const change = written.get(keyOf(place));
    return change ? cellAfter(change, old) : old;
  });
  const stale = dependentsOf(changed, places, filled).filter((place) => !written.has(keyOf(place)));
  return withCells(changed, stale, withoutResult);
}

type NewCell = (old: Cell | undefined, place: Place) => Cell | undefined;

function withCells(workbook: Workbook, places: readonly Place[], cellOf: NewCell): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const ofSheet = places.filter((place) => place.sheet === sheet.name);
      if (ofSheet.length === 0) return sheet;
      const rows = Array.from(sheet.rows, (row) => row && Array.from(row));
      for (const place of ofSheet) {
        const row = (rows[place.row] ??= []);
        row[place.column] = cellOf(row[place.column], place);
      }
      return { ...sheet, rows };
    }),
  };
}

/** A cell after a change, as Excel has it when the change is typed. */
function cellAfter(change: Change, old: Cell | undefined): Cell {
  const { value = null, isDate, formula } = change;
  const format = formatToSet(change, old?.format ?? "General") ?? old?.format;
  const shown = format !== undefined && format !== "General" && { format };
  if (formula !== undefined) return { value: null, formula, ...shown };
  return { value, ...(isDate && { isDate }), ...shown };
}

function withoutResult(old: Cell | undefined): Cell {
  const { formula, format } = old ?? {};
  return {
    value: null,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
