import { type CellValue, isCellError } from "../../../workbook/workbook";
import { readCells, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import type { Property } from "../members";
import type { Json } from "../protocol";
import { cellText } from "../cell-text";
import type { HostObject } from "../host-object";
import { parseInput } from "../parse-input";

const enterInput = (object: HostObject<"Range">, value: unknown, state: HostState) => {
  writeCells(object, value, state, (input, { numberFormat }) => parseInput(input, numberFormat));
};

/** The content of the cells of a range. */
export const contents = {
  formulas: {
    get: (object, state) =>
      readCells(object, state, (cell) => cell.formula ?? wireValue(cell.value)),
    set: enterInput,
  },
  numberFormat: {
    get: (object, state) => readCells(object, state, ({ numberFormat }) => numberFormat),
    set: (object, value, state) => {
      writeCells(object, value, state, (numberFormat) => {
        if (numberFormat === null) return undefined;
        if (typeof numberFormat !== "string") throw new ExcelError("InvalidArgument");
        return { numberFormat };
      });
    },
  },
  text: {
    get: (object, state) =>
      readCells(object, state, (cell) => cellText(cell, state.grid.dateSystem)),
  },
  values: {
    get: (object, state) => readCells(object, state, ({ value }) => wireValue(value)),
    set: enterInput,
  },
  valueTypes: { get: (object, state) => readCells(object, state, ({ value }) => valueType(value)) },
} as const satisfies Record<string, Property<"Range">>;

/** Values as Excel returns them: blank cells are "", errors their text. */
function wireValue(value: CellValue): Json {
  return value === null ? "" : isCellError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}
