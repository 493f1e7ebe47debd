/** The properties of many cells, rows or columns in one response. */
import { own } from "../../../core/own";
import type { Area } from "../../../workbook/workbook";
import { qualified } from "../../../workbook/address";
import { cellArea, cellCount, isUnbounded } from "../areas";
import { isUnlocked, sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { GridCell } from "../grid";
import type { HostState } from "../host-state";
import type { Method } from "../members";
import type { Json } from "../protocol";
import type { HostObject } from "../host-object";

/** What can be read of each cell, row or column: a path in the options, and its value. */
type Readers<Place> = Readonly<Record<string, (place: Place, state: HostState) => Json>>;

interface CellPlace {
  readonly range: HostObject<"Range">;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

interface LinePlace {
  readonly range: HostObject<"Range">;
  readonly index: number;
}

const ofCells: Readers<CellPlace> = {
  address: ({ range, row, column }, state) =>
    qualified(sheetOf(range, state).name, cellArea(row, column)),
  "format/fill/color": ({ cell }) => cell.fill ?? "#FFFFFF",
  "format/protection/locked": ({ range, row, column }, state) =>
    !isFree(range, cellArea(row, column), state),
};

const ofRows: Readers<LinePlace> = {
  rowHidden: ({ range, index }, state) => sheetOf(range, state).hiddenRows.has(index),
  rowIndex: ({ index }) => index,
};

const ofColumns: Readers<LinePlace> = {
  columnHidden: ({ range, index }, state) => sheetOf(range, state).hiddenColumns.has(index),
  columnIndex: ({ index }) => index,
};

export const properties = {
  getCellProperties: (range, args, state) => {
    const { sheet, area } = range;
    if (isUnbounded(area) || cellCount(area) > state.faults.cellLimit) {
      throw new ExcelError("InvalidArgument");
    }
    const read = readerOf(ofCells, "CellProperties", args.at(0), state);
    return state.grid
      .read(sheet, area)
      .map((line, row) =>
        line.map((cell, column) =>
          read({ range, row: area.top + row, column: area.left + column, cell }),
        ),
      );
  },
  getColumnProperties: (range, args, state) => {
    const read = readerOf(ofColumns, "ColumnProperties", args.at(0), state);
    return span(range.area.left, range.area.right).map((index) => read({ range, index }));
  },
  getRowProperties: (range, args, state) => {
    const read = readerOf(ofRows, "RowProperties", args.at(0), state);
    return span(range.area.top, range.area.bottom).map((index) => read({ range, index }));
  },
} as const satisfies Record<string, Method<"Range">>;

/** Whether a cell is unlocked on a protected sheet; on any other sheet cells count as locked. */
function isFree(range: HostObject<"Range">, cell: Area, state: HostState): boolean {
  const sheet = sheetOf(range, state);
  return sheet.unlocked !== null && isUnlocked(sheet, cell);
}

/** Reads `{ format: { fill: { color: true } } }` into an object of the same shape. */
function readerOf<Place>(
  readers: Readers<Place>,
  what: string,
  options: unknown,
  state: HostState,
) {
  const read = (wanted: unknown, place: Place, above: string): Json => {
    if (typeof wanted !== "object" || wanted === null) throw new ExcelError("InvalidArgument");
    const properties = new Map<string, Json>();
    for (const [name, option] of Object.entries(wanted) as [string, unknown][]) {
      const path = `${above}${name}`;
      if (option === true) {
        const reader = own(readers, path);
        if (!reader) throw state.notImplemented(`${what}.${path}`);
        properties.set(name, reader(place, state));
      } else if (option) {
        properties.set(name, read(option, place, `${path}/`));
      }
    }
    return Object.fromEntries(properties);
  };
  return (place: Place) => read(options, place, "");
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
