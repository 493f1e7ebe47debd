import { isUnbounded } from "../areas";
import { commonValue, isUnlocked, sheetOf, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { Members } from "../members";

/** What Excel returns for a cell without a fill. */
const noFill = "#FFFFFF";

export const rangeFormat: Members<"RangeFormat"> = {
  objects: {
    fill: ({ sheet, area }) => ({ class: "RangeFill", sheet, area }),
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
