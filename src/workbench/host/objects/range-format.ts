import { isUnbounded } from "../areas";
import { commonValue, isUnlocked, sheetOf, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { Members } from "../members";

/** What Excel says of a cell without a fill. */
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
      get: (place, host) => commonValue(place, host, ({ fill }) => fill ?? noFill),
      set: (place, value, host) => {
        if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) {
          throw new ExcelError("InvalidArgument");
        }
        writeCells(place, value.toUpperCase(), host, (fill) => ({ fill: String(fill) }));
      },
    },
  },
  actions: {
    clear: (place, _given, host) => {
      writeCells(place, "", host, () => ({ fill: null }));
    },
  },
};

export const formatProtection: Members<"FormatProtection"> = {
  properties: {
    locked: {
      get: (place, host) => {
        const sheet = sheetOf(place, host);
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
