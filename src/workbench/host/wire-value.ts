import { type CellValue, isCellError } from "../../workbook/workbook";
import type { Json } from "./protocol";

/** A value as Excel returns it: a blank cell is "", an error its text. */
export function wireValue(value: CellValue): Json {
  return value === null ? "" : isCellError(value) ? value.error : value;
}

/** The kind of a value in Excel's words. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}
