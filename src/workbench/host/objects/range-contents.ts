import { type CellValue, isCellError } from "../../../workbook/workbook";
import { readCells, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import type { Property } from "../members";
import type { Json } from "../protocol";
import { shown } from "../shown";
import type { Thing } from "../thing";
import { typed } from "../typed";

const inputIsTyped = (thing: Thing<"Range">, value: unknown, host: Host) => {
  writeCells(thing, value, host, (input, { numberFormat }) => typed(input, numberFormat));
};

/** What stands in the cells of a range. */
export const contents = {
  formulas: {
    get: (thing, host) => readCells(thing, host, (cell) => cell.formula ?? wireValue(cell.value)),
    set: inputIsTyped,
  },
  numberFormat: {
    get: (thing, host) => readCells(thing, host, ({ numberFormat }) => numberFormat),
    set: (thing, value, host) => {
      writeCells(thing, value, host, (numberFormat) => {
        if (numberFormat === null) return undefined;
        if (typeof numberFormat !== "string") throw new ExcelError("InvalidArgument");
        return { numberFormat };
      });
    },
  },
  text: {
    get: (thing, host) => readCells(thing, host, (cell) => shown(cell, host.grid.dateSystem)),
  },
  values: {
    get: (thing, host) => readCells(thing, host, ({ value }) => wireValue(value)),
    set: inputIsTyped,
  },
  valueTypes: { get: (thing, host) => readCells(thing, host, ({ value }) => valueType(value)) },
} as const satisfies Record<string, Property<"Range">>;

/** Values as Excel hands them over: blank cells are "", errors their text. */
function wireValue(value: CellValue): Json {
  return value === null ? "" : isCellError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}
