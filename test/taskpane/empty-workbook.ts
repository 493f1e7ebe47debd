import type { Workbook } from "../../src/workbook/workbook";

/** A workbook without anything of the form. */
export const emptyWorkbook: Workbook = {
  sheets: [],
  names: [],
  dateSystem: 1900,
  externalLinks: [],
};
