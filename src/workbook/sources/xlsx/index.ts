/** The .xlsx file as a source of workbooks. */
export { readIgnoreTexts, readSettings } from "./custom-xml";
export { defaultLimits, type Limits } from "./limits";
export type { InflatePart } from "./package";
export { readXlsx } from "./read-xlsx";
export { UnreadableWorkbook } from "./unreadable";
