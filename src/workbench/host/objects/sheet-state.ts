/** What keeps a sheet from being written to: protection and filters. */
import { sheetOf } from "../cells";
import type { Members } from "../members";

/** What protection forbids by default. */
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
      get: (object, state) => {
        const { unlocked, mayFormat } = sheetOf(object, state);
        return unlocked && { ...forbidden, allowFormatCells: mayFormat, selectionMode: "Normal" };
      },
    },
    protected: { get: (object, state) => sheetOf(object, state).unlocked !== null },
  },
};

export const autoFilter: Members<"AutoFilter"> = {
  properties: {
    enabled: { get: (object, state) => sheetOf(object, state).filter !== null },
    isDataFiltered: {
      get: (object, state) => {
        const { filter, hiddenRows } = sheetOf(object, state);
        return (
          filter !== null &&
          [...hiddenRows].some((row) => row >= filter.top && row <= filter.bottom)
        );
      },
    },
  },
  methods: {
    getRangeOrNullObject: (object, _args, state) => {
      const { filter } = sheetOf(object, state);
      return filter && { class: "Range", sheet: object.sheet, area: filter };
    },
  },
};
