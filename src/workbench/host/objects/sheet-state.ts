/** What keeps a sheet from being written to: protection and filters. */
import { sheetOf } from "../cells";
import type { Members } from "../members";

/** What protection forbids unless it is allowed. */
const forbidden = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

export const worksheetProtection: Members<"WorksheetProtection"> = {
  properties: {
    options: {
      get: (thing, host) => {
        const { unlocked, mayFormat } = sheetOf(thing, host);
        return unlocked && { ...forbidden, allowFormatCells: mayFormat, selectionMode: "Normal" };
      },
    },
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
