/** The workbook that is open in Excel: read, written, shown and listened to. */
export type { WrittenArea } from "./areas";
export { nameCell, redirectNames, removeName } from "./cell-names";
export { checkChanges, type Refusal } from "./check-changes";
export { type Circumstances, type UnreadPart, usualCircumstances } from "./circumstances";
export { ExcelFailure } from "./excel-failure";
export { changeIgnores } from "./ignores";
export { goTo } from "./go-to";
export { growTable } from "./grow-table";
export { onSelectionChanged } from "./on-selection-changed";
export { onWorkbookCalculated } from "./on-workbook-calculated";
export { onWorkbookChanged, type WorkbookChange } from "./on-workbook-changed";
export { isOwnWrite } from "./own-writes";
export { readExcel, type ReadOptions } from "./read-excel";
export { loadLater } from "./load-later";
export { readSetting, writeSetting } from "./settings";
export { type SheetProgress, type WrittenSheet, writeOwnSheet } from "./write-own-sheet";
export { withExcel } from "./with-excel";
export { writeChanges, type WriteOptions } from "./write-changes";
