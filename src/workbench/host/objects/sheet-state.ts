/** What keeps a sheet from being written to: protection and filters. */
import { sheetOf } from "../cells";
import type { Members } from "../members";

export const worksheetProtection: Members<"WorksheetProtection"> = {
  properties: {
    protected: { get: (thing, host) => sheetOf(thing, host).unlocked !== null },
  },
};

export const autoFilter: Members<"AutoFilter"> = {
  properties: {
    enabled: { get: (thing, host) => sheetOf(thing, host).filter !== null },
    isDataFiltered: {
      get: (thing, host) => {
        const { filter, hiddenRows } = sheetOf(thing, host);
        return (
          filter !== null &&
          [...hiddenRows].some((row) => row >= filter.top && row <= filter.bottom)
        );
      },
    },
  },
  methods: {
    getRangeOrNullObject: (thing, _given, host) => {
      const { filter } = sheetOf(thing, host);
      return filter && { class: "Range", sheet: thing.sheet, area: filter };
    },
  },
};
