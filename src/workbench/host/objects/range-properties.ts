/** The properties of many cells, rows or columns in one answer. */
import type { Area } from "../../../workbook/workbook";
import { qualified } from "../../../workbook/address";
import { cellArea, cellCount, isUnbounded } from "../areas";
import { isUnlocked, sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { GridCell } from "../grid";
import type { Host } from "../host";
import type { Method } from "../members";
import type { Json } from "../protocol";
import type { Thing } from "../thing";

/** What can be asked of each cell, row or column: a path in the options, and its value. */
type Readers<Place> = Readonly<Record<string, (place: Place, host: Host) => Json>>;

interface CellPlace {
  readonly range: Thing<"Range">;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

interface LinePlace {
  readonly range: Thing<"Range">;
  readonly index: number;
}

const ofCells: Readers<CellPlace> = {
  address: ({ range, row, column }, host) =>
    qualified(sheetOf(range, host).name, cellArea(row, column)),
  "format/fill/color": ({ cell }) => cell.fill ?? "#FFFFFF",
  "format/protection/locked": ({ range, row, column }, host) =>
    !isFree(range, cellArea(row, column), host),
};

const ofRows: Readers<LinePlace> = {
  rowHidden: ({ range, index }, host) => sheetOf(range, host).hiddenRows.has(index),
  rowIndex: ({ index }) => index,
};

const ofColumns: Readers<LinePlace> = {
  columnHidden: ({ range, index }, host) => sheetOf(range, host).hiddenColumns.has(index),
  columnIndex: ({ index }) => index,
};

export const properties = {
  getCellProperties: (range, given, host) => {
    const { sheet, area } = range;
    if (isUnbounded(area) || cellCount(area) > host.faults.cellLimit) {
      throw new ExcelError("InvalidArgument");
    }
    const answer = answering(ofCells, "CellProperties", given.at(0), host);
    return host.grid
      .read(sheet, area)
      .map((line, row) =>
        line.map((cell, column) =>
          answer({ range, row: area.top + row, column: area.left + column, cell }),
        ),
      );
  },
  getColumnProperties: (range, given, host) => {
    const answer = answering(ofColumns, "ColumnProperties", given.at(0), host);
    return span(range.area.left, range.area.right).map((index) => answer({ range, index }));
  },
  getRowProperties: (range, given, host) => {
    const answer = answering(ofRows, "RowProperties", given.at(0), host);
    return span(range.area.top, range.area.bottom).map((index) => answer({ range, index }));
  },
} as const satisfies Record<string, Method<"Range">>;

/** Whether a cell may be edited although its sheet is protected; on any other sheet cells count as locked. */
function isFree(range: Thing<"Range">, cell: Area, host: Host): boolean {
  const sheet = sheetOf(range, host);
  return sheet.unlocked !== null && isUnlocked(sheet, cell);
}

/** Answers `{ format: { fill: { color: true } } }` with an object of the same shape. */
function answering<Place>(readers: Readers<Place>, what: string, options: unknown, host: Host) {
  const answer = (asked: unknown, place: Place, above: string): Json => {
    if (typeof asked !== "object" || asked === null) throw new ExcelError("InvalidArgument");
    const properties: Record<string, Json> = {};
    for (const [name, wanted] of Object.entries(asked) as [string, unknown][]) {
      const path = `${above}${name}`;
      if (wanted === true) {
        const reader = readers[path];
        if (!reader) throw host.notImplemented(`${what}.${path}`);
        properties[name] = reader(place, host);
      } else if (wanted) {
        properties[name] = answer(wanted, place, `${path}/`);
      }
    }
    return properties;
  };
  return (place: Place) => answer(options, place, "");
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
