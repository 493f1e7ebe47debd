import { sharedFormula } from "../../../workbook/shared-formula";
import { height } from "../areas";
import { checkUnprotected } from "../cells";
import type { CellPatch, GridCell } from "../grid";
import type { HostObject } from "../host-object";
import type { HostState } from "../host-state";
import type { Members } from "../members";
import { body, tableOf } from "./tables";

const countOf = (object: HostObject<"TableRowCollection">, state: HostState) =>
  height(body(tableOf(object, state)));

export const tableRowCollection: Members<"TableRowCollection"> = {
  properties: { count: { get: countOf } },
  methods: {
    getCount: (object, _args, state) => countOf(object, state),
    add: (object, args, state) => {
      const [index, values] = [args.at(0) ?? null, args.at(1) ?? null];
      if ((index !== null && index !== -1) || values !== null) {
        throw state.notImplemented("TableRowCollection.add() with an index or values");
      }
      checkUnprotected(object, state);
      const { sheet, name } = object;
      const area = body(tableOf(object, state));
      const [last, row] = [area.bottom, area.bottom + 1];
      const [above = []] = state.grid.read(sheet, { ...area, top: last });
      state.grid.insertRows(sheet, row, 1);
      const patches = above.map((cell, column) => likeAbove(cell, last, area.left + column));
      state.grid.write(sheet, row, area.left, [patches]);
      return { class: "TableRow", sheet, name, index: countOf(object, state) - 1 };
    },
  },
};

/** A new cell looks like the one above it, and has its formula. */
function likeAbove(cell: GridCell, row: number, column: number): CellPatch {
  const { formula, numberFormat, fill, look } = cell;
  return {
    ...(formula !== null && {
      formula: `=${sharedFormula(formula.slice(1), row, column)(row + 1, column)}`,
    }),
    numberFormat,
    fill,
    ...(look && { look }),
  };
}

export const tableRow: Members<"TableRow"> = {
  properties: { index: { get: ({ index }) => index } },
};
