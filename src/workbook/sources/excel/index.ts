/** The workbook that is open in Excel: read, written, shown and listened to. */
export { checkChanges, type Refusal } from "./check-changes";
export { goTo } from "./go-to";
export { onWorkbookChanged, type WorkbookChange } from "./on-workbook-changed";
export { isOwnWrite, type WrittenArea } from "./own-writes";
export { readExcel, type ReadOptions } from "./read-excel";
export { ExcelTrouble } from "./trouble";
export { withExcel } from "./with-excel";
export { writeChanges, type WriteOptions } from "./write-changes";
