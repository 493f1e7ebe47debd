import { lastColumn } from "../../../workbook/address";
import { ExcelError } from "../excel-error";
import type { Members } from "../members";

/** The rows of a sheet that stay in view. */
export const worksheetFreezePanes: Members<"WorksheetFreezePanes"> = {
  methods: {
    getLocationOrNullObject: ({ sheet }, _args, { grid }) => {
      const { frozenRows } = grid.layoutOf(sheet);
      if (frozenRows === 0) return null;
      return {
        class: "Range",
        sheet,
        area: { top: 0, left: 0, bottom: frozenRows - 1, right: lastColumn },
      };
    },
  },
  actions: {
    freezeRows: ({ sheet }, args, { grid }) => {
      const frozenRows = args.integerOr(0, 1);
      if (frozenRows < 1) throw new ExcelError("InvalidArgument");
      grid.setLayout(sheet, { frozenRows });
    },
    unfreeze: ({ sheet }, _args, { grid }) => {
      grid.setLayout(sheet, { frozenRows: 0 });
    },
  },
};
