import { qualified, lastColumn, lastRow } from "../../../workbook/address";
import type { Area } from "../../../workbook/workbook";
import { cellArea, cellCount, height, isUnbounded, overlap, width } from "../areas";
import { checkUnprotected, checkVisible, sheetOf, writeCells } from "../cells";
import { ExcelError, wrongDimensions } from "../excel-error";
import type { Members } from "../members";
import { contents } from "./range-contents";
import { copyFrom, insert } from "./range-copies";
import { finders } from "./range-finders";
import { hyperlink } from "./range-look";
import { properties } from "./range-properties";
import { specialCells } from "./special-cells";

/** Excel fails where there are more in a range. */
const mostMergedAreas = 512;

export const range: Members<"Range"> = {
  properties: {
    ...contents,
    address: { get: (object, state) => qualified(sheetOf(object, state).name, object.area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    columnCount: { get: ({ area }) => width(area) },
    columnHidden: {
      get: (object, state) =>
        allAlike(object.area.left, object.area.right, sheetOf(object, state).hiddenColumns),
    },
    columnIndex: { get: ({ area }) => area.left },
    hidden: {
      get: (object, state) => {
        const { hiddenRows, hiddenColumns } = sheetOf(object, state);
        const rows = allAlike(object.area.top, object.area.bottom, hiddenRows);
        const columns = allAlike(object.area.left, object.area.right, hiddenColumns);
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    hasSpill: {
      get: (object, state) => {
        const spilled = sheetOf(object, state).spills.reduce((cells, spill) => {
          const common = overlap(spill, object.area);
          return cells + (common ? cellCount(common) : 0);
        }, 0);
        return spilled === 0 ? false : spilled === cellCount(object.area) ? true : null;
      },
    },
    hyperlink,
    isEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === lastRow },
    isEntireRow: { get: ({ area }) => area.left === 0 && area.right === lastColumn },
    rowCount: { get: ({ area }) => height(area) },
    rowHidden: {
      get: (object, state) =>
        allAlike(object.area.top, object.area.bottom, sheetOf(object, state).hiddenRows),
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
    getMergedAreasOrNullObject: (object, _args, state) => {
      const areas = overlapping(sheetOf(object, state).merges, object.area);
      if (areas.length > mostMergedAreas) throw new ExcelError("GeneralException");
      return areas.length > 0 ? { class: "RangeAreas", sheet: object.sheet, areas } : null;
    },
    insert,
    getTables: ({ sheet, area }, args) => ({
      class: "TableScopedCollection",
      sheet,
      area,
      whole: args.flag(0),
    }),
  },
  actions: {
    clear: (object, args, state) => {
      const applyTo = args.textOr(0, "All");
      const { sheet } = object;
      if (applyTo === "Contents") {
        writeCells(object, "", state, () => ({ value: null }));
        return;
      }
      if (applyTo !== "All") throw state.notImplemented("Range.clear()");
      state.grid.unmerge(sheet, object.area);
      const used = state.grid.used(sheet, false);
      const area = used && overlap(used, object.area);
      if (!area) return;
      const blank = { value: null, numberFormat: "General", fill: null, look: null };
      writeCells({ sheet, area }, "", state, () => blank);
    },
    copyFrom,
    merge: (object, args, state) => {
      checkUnprotected(object, state);
      const { sheet, area } = object;
      const rows = span(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }));
      for (const part of args.flag(0) ? rows : [area]) {
        if (cellCount(part) === 1) continue;
        const [first] = state.grid.read(sheet, cellArea(part.top, part.left))[0] ?? [];
        // Excel keeps what stands in the first cell alone.
        writeCells({ sheet, area: part }, "", state, () => ({ value: null }));
        const { value = null, formula = null } = first ?? {};
        const content = formula === null ? { value } : { formula };
        writeCells({ sheet, area: cellArea(part.top, part.left) }, "", state, () => content);
        state.grid.merge(sheet, part);
      }
    },
    unmerge: (object, _args, state) => {
      checkUnprotected(object, state);
      state.grid.unmerge(object.sheet, object.area);
    },
    select: (object, _args, state) => {
      checkVisible(object, state);
      state.grid.select(object.sheet, object.area);
    },
    // Before office.js writes a large array in pieces it checks that all of it fits.
    _ValidateArraySize: ({ area }, args) => {
      if (height(area) !== args.integer(0) || width(area) !== args.integer(1)) {
        throw wrongDimensions();
      }
    },
    calculate: (_, _args, { grid }) => {
      grid.calculate();
    },
  },
};

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether rows or columns are all hidden, or none; null when some are. */
function allAlike(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function overlapping(areas: readonly Area[], area: Area): Area[] {
  return areas.filter((candidate) => overlap(candidate, area) && !isUnbounded(candidate));
}
