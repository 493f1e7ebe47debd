/** The ranges that are found from a range. */
import { lastColumn, lastRow } from "../../../workbook/address";
import type { Area } from "../../../workbook/workbook";
import { cellArea, onSheet, overlap } from "../areas";
import { ExcelError } from "../excel-error";
import type { Method } from "../members";
import type { Thing } from "../thing";
import { rangeGiven } from "./range-at";

type Finder = Method<"Range">;

/** A method that gives another range of the same sheet. */
function finder(areaOf: (area: Area, first: number, second: number) => Area): Finder {
  return ({ sheet, area }, given) => ({
    class: "Range",
    sheet,
    area: onSheet(areaOf(area, given.integerOr(0, 0), given.integerOr(1, 0))),
  });
}

const used: Finder = ({ sheet, area }, given, { grid }) => {
  const onThisSheet = grid.used(sheet, given.flag(0));
  const found = onThisSheet && overlap(area, onThisSheet);
  return found && { class: "Range", sheet, area: found };
};

const common: Finder = ({ sheet, area }, given, host) => {
  const found = overlap(area, rangeGiven(sheet, given, host).area);
  return found && { class: "Range", sheet, area: found };
};

export const finders = {
  getBoundingRect: ({ sheet, area }, given, host) => ({
    class: "Range",
    sheet,
    area: around(area, rangeGiven(sheet, given, host).area),
  }),
  getCell: finder(({ top, left }, row, column) => cellArea(top + row, left + column)),
  getColumn: finder((area, column) => columnsOf(area, area.left + column)),
  getEntireColumn: finder((area) => ({ ...area, top: 0, bottom: lastRow })),
  getEntireRow: finder((area) => ({ ...area, left: 0, right: lastColumn })),
  getIntersection: (thing, given, host) => {
    const found = common(thing, given, host);
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
  getUsedRange: (thing, given, host) =>
    used(thing, given, host) ?? {
      class: "Range",
      sheet: thing.sheet,
      area: cellArea(thing.area.top, thing.area.left),
    },
  getUsedRangeOrNullObject: used,
} as const satisfies Record<string, Finder>;

function around(one: Area, other: Area): Thing<"Range">["area"] {
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
