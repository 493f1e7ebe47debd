import { readCells, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import type { Property } from "../members";
import { cellText } from "../cell-text";
import type { HostObject } from "../host-object";
import { parseInput } from "../parse-input";
import { valueType, wireValue } from "../wire-value";

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
