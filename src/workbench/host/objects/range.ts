import { qualified, lastColumn, lastRow } from "../../../workbook/address";
import type { Area } from "../../../workbook/workbook";
import { cellCount, height, isUnbounded, overlap, width } from "../areas";
import { checkVisible, sheetOf } from "../cells";
import { wrongDimensions } from "../excel-error";
import type { Members } from "../members";
import { contents } from "./range-contents";
import { finders } from "./range-finders";
import { properties } from "./range-properties";
import { specialCells } from "./special-cells";

export const range: Members<"Range"> = {
  properties: {
    ...contents,
    address: { get: (thing, host) => qualified(sheetOf(thing, host).name, thing.area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    columnCount: { get: ({ area }) => width(area) },
    columnHidden: {
      get: (thing, host) =>
        allAlike(thing.area.left, thing.area.right, sheetOf(thing, host).hiddenColumns),
    },
    columnIndex: { get: ({ area }) => area.left },
    hidden: {
      get: (thing, host) => {
        const { hiddenRows, hiddenColumns } = sheetOf(thing, host);
        const rows = allAlike(thing.area.top, thing.area.bottom, hiddenRows);
        const columns = allAlike(thing.area.left, thing.area.right, hiddenColumns);
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    hasSpill: {
      get: (thing, host) => {
        const spilled = sheetOf(thing, host).spills.reduce((cells, spill) => {
          const common = overlap(spill, thing.area);
          return cells + (common ? cellCount(common) : 0);
        }, 0);
        return spilled === 0 ? false : spilled === cellCount(thing.area) ? true : null;
      },
    },
    isEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === lastRow },
    isEntireRow: { get: ({ area }) => area.left === 0 && area.right === lastColumn },
    rowCount: { get: ({ area }) => height(area) },
    rowHidden: {
      get: (thing, host) =>
        allAlike(thing.area.top, thing.area.bottom, sheetOf(thing, host).hiddenRows),
    },
    rowIndex: { get: ({ area }) => area.top },
  },
  objects: {
    format: ({ sheet, area }) => ({ class: "RangeFormat", sheet, area }),
    worksheet: ({ sheet }) => ({ class: "Worksheet", sheet }),
  },
  methods: {
    ...finders,
    ...properties,
    ...specialCells,
    getMergedAreasOrNullObject: (thing, _given, host) => {
      const areas = overlapping(sheetOf(thing, host).merges, thing.area);
      return areas.length > 0 ? { class: "RangeAreas", sheet: thing.sheet, areas } : null;
    },
    getTables: ({ sheet, area }, given) => ({
      class: "TableScopedCollection",
      sheet,
      area,
      whole: given.flag(0),
    }),
  },
  actions: {
    select: (thing, _given, host) => {
      checkVisible(thing, host);
      host.grid.select(thing.sheet, thing.area);
    },
    // Before office.js writes a large array in pieces it asks whether the whole of it fits.
    _ValidateArraySize: ({ area }, given) => {
      if (height(area) !== given.integer(0) || width(area) !== given.integer(1)) {
        throw wrongDimensions();
      }
    },
    calculate: (_, _given, { grid }) => {
      grid.calculate();
    },
  },
};

/** Whether rows or columns are all hidden, or none; null when some are. */
function allAlike(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function overlapping(areas: readonly Area[], area: Area): Area[] {
  return areas.filter((candidate) => overlap(candidate, area) && !isUnbounded(candidate));
}
