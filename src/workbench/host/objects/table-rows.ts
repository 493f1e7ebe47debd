import { tableBody } from "../../../workbook/moved-rows";
import { height } from "../areas";
import { checkUnprotected } from "../cells";
import type { HostObject } from "../host-object";
import type { HostState } from "../host-state";
import type { Members } from "../members";
import { likeAbove } from "../copied-cell";
import { tableOf } from "./tables";

const countOf = (object: HostObject<"TableRowCollection">, state: HostState) =>
  height(tableBody(tableOf(object, state)));

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
      const area = tableBody(tableOf(object, state));
      const [last, row] = [area.bottom, area.bottom + 1];
      const [above = []] = state.grid.read(sheet, { ...area, top: last });
      const table = tableOf(object, state);
      state.grid.insertRows(sheet, row, 1);
      if (table.totalsRows === 0) state.grid.extendTable(sheet, name, row);
      const patches = above.map((cell, column) => likeAbove(cell, last, area.left + column));
      state.grid.write(sheet, row, area.left, [patches]);
      return { class: "TableRow", sheet, name, index: countOf(object, state) - 1 };
    },
  },
};

export const tableRow: Members<"TableRow"> = {
  properties: { index: { get: ({ index }) => index } },
};
