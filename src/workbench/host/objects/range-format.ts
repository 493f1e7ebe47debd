import type { Area } from "../../../workbook/workbook";
import { isUnbounded } from "../areas";
import { checkUnprotected, commonValue, isUnlocked, sheetOf, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import type { Members, Property } from "../members";
import { alignment } from "./range-look";

/** What Excel returns for a cell without a fill. */
const noFill = "#FFFFFF";

type Lengths = "columnWidths" | "rowHeights";

/** The lines of a sheet that a range covers, and what each measures where nobody has set it, in points. */
const lines = {
  columnWidths: ({ left, right }: Area) => ({ first: left, last: right, usual: 48 }),
  rowHeights: ({ top, bottom }: Area) => ({ first: top, last: bottom, usual: 15 }),
} as const satisfies Record<Lengths, (area: Area) => object>;

/** The tallest row, and the widest column, in points. */
const longest: Readonly<Record<Lengths, number>> = { columnWidths: 1_343, rowHeights: 409 };

function lengthOf(which: Lengths): Property<"RangeFormat"> {
  return {
    get: ({ sheet, area }, { grid }) => {
      const { first, last, usual } = lines[which](area);
      const known = grid.layoutOf(sheet)[which];
      const lengths = new Set<number>();
      for (let line = first; line <= last; line += 1) lengths.add(known.get(line) ?? usual);
      const [length = null] = lengths;
      return lengths.size === 1 ? length : null;
    },
    set: ({ sheet, area }, value, state) => {
      const { grid } = state;
      checkUnprotected({ sheet }, state);
      if (typeof value !== "number" || value < 0 || value > longest[which]) {
        throw new ExcelError("InvalidArgument");
      }
      const { first, last } = lines[which](area);
      const lengths = new Map(grid.layoutOf(sheet)[which]);
      for (let line = first; line <= last; line += 1) lengths.set(line, value);
      grid.setLayout(sheet, { [which]: lengths });
    },
  };
}

/** Whether lines have the length of a new sheet, and giving it back to them; another value has no meaning. */
function usualLength(which: Lengths): Property<"RangeFormat"> {
  return {
    get: ({ sheet, area }, { grid }) => {
      const { first, last } = lines[which](area);
      const set = [...grid.layoutOf(sheet)[which].keys()].filter(
        (line) => line >= first && line <= last,
      );
      return set.length === 0 ? true : set.length === last - first + 1 ? false : null;
    },
    set: ({ sheet, area }, value, state) => {
      if (value !== true) throw new ExcelError("InvalidArgument");
      forget(which, sheet, area, state);
    },
  };
}

function forget(which: Lengths, sheet: string, area: Area, state: HostState): void {
  const { grid } = state;
  checkUnprotected({ sheet }, state);
  const { first, last } = lines[which](area);
  const kept = [...grid.layoutOf(sheet)[which]].filter(([line]) => line < first || line > last);
  grid.setLayout(sheet, { [which]: new Map(kept) });
}

export const rangeFormat: Members<"RangeFormat"> = {
  properties: {
    ...alignment,
    columnWidth: lengthOf("columnWidths"),
    rowHeight: lengthOf("rowHeights"),
    useStandardHeight: usualLength("rowHeights"),
    useStandardWidth: usualLength("columnWidths"),
  },
  actions: {
    // Rows without a height of their own are as high as their text.
    autofitRows: ({ sheet, area }, _args, state) => {
      forget("rowHeights", sheet, area, state);
    },
  },
  objects: {
    borders: ({ sheet, area }) => ({ class: "RangeBorderCollection", sheet, area }),
    fill: ({ sheet, area }) => ({ class: "RangeFill", sheet, area }),
    font: ({ sheet, area }) => ({ class: "RangeFont", sheet, area }),
    protection: ({ sheet, area }) => ({ class: "FormatProtection", sheet, area }),
  },
};

export const rangeFill: Members<"RangeFill"> = {
  properties: {
    color: {
      get: (place, state) => commonValue(place, state, ({ fill }) => fill ?? noFill),
      set: (place, value, state) => {
        if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) {
          throw new ExcelError("InvalidArgument");
        }
        writeCells(place, value.toUpperCase(), state, (fill) => ({ fill: String(fill) }));
      },
    },
  },
  actions: {
    clear: (place, _args, state) => {
      writeCells(place, "", state, () => ({ fill: null }));
    },
  },
};

export const formatProtection: Members<"FormatProtection"> = {
  properties: {
    locked: {
      get: (place, state) => {
        const sheet = sheetOf(place, state);
        if (sheet.unlocked === null || isUnbounded(place.area)) return true;
        if (isUnlocked(sheet, place.area)) return false;
        const { top, left, bottom, right } = place.area;
        const free = sheet.unlocked.some(
          (area) =>
            area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left,
        );
        return free ? null : true;
      },
    },
  },
};
