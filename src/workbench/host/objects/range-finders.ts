/** The methods of a range that return other ranges. */
import { lastColumn, lastRow } from "../../../workbook/address";
import type { Area } from "../../../workbook/workbook";
import { cellArea, onSheet, overlap } from "../areas";
import { ExcelError } from "../excel-error";
import type { Method } from "../members";
import type { HostObject } from "../host-object";
import { rangeArgument } from "./range-at";

type Finder = Method<"Range">;

/** A method that returns another range of the same sheet. */
function finder(areaOf: (area: Area, first: number, second: number) => Area): Finder {
  return ({ sheet, area }, args) => ({
    class: "Range",
    sheet,
    area: onSheet(areaOf(area, args.integerOr(0, 0), args.integerOr(1, 0))),
  });
}

const used: Finder = ({ sheet, area }, args, { grid }) => {
  const onThisSheet = grid.used(sheet, args.flag(0));
  const found = onThisSheet && overlap(area, onThisSheet);
  return found && { class: "Range", sheet, area: found };
};

const common: Finder = ({ sheet, area }, args, state) => {
  const found = overlap(area, rangeArgument(sheet, args, state).area);
  return found && { class: "Range", sheet, area: found };
};

export const finders = {
  getBoundingRect: ({ sheet, area }, args, state) => ({
    class: "Range",
    sheet,
    area: around(area, rangeArgument(sheet, args, state).area),
  }),
  getCell: finder(({ top, left }, row, column) => cellArea(top + row, left + column)),
  getColumn: finder((area, column) => columnsOf(area, area.left + column)),
  getEntireColumn: finder((area) => ({ ...area, top: 0, bottom: lastRow })),
  getEntireRow: finder((area) => ({ ...area, left: 0, right: lastColumn })),
  getIntersection: (object, args, state) => {
    const found = common(object, args, state);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  getIntersectionOrNullObject: common,
  getLastCell: finder(({ bottom, right }) => cellArea(bottom, right)),
  getLastColumn: finder((area) => columnsOf(area, area.right)),
  getLastRow: finder((area) => rowsOf(area, area.bottom)),
  getOffsetRange: finder(({ top, left, bottom, right }, rows, columns) => ({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  })),
  getResizedRange: finder((area, rows, columns) => ({
    ...area,
    bottom: area.bottom + rows,
    right: area.right + columns,
  })),
  getRow: finder((area, row) => rowsOf(area, area.top + row)),
  getUsedRange: (object, args, state) =>
    used(object, args, state) ?? {
      class: "Range",
      sheet: object.sheet,
      area: cellArea(object.area.top, object.area.left),
    },
  getUsedRangeOrNullObject: used,
} as const satisfies Record<string, Finder>;

function around(one: Area, other: Area): HostObject<"Range">["area"] {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function rowsOf(area: Area, row: number): Area {
  return { ...area, top: row, bottom: row };
}

function columnsOf(area: Area, column: number): Area {
  return { ...area, left: column, right: column };
}
