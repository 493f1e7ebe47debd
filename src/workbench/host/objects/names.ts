import { parseQualified, qualified, qualifiedAbsolute } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/workbook";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import { type Members, collectionMethods } from "../members";
import type { HostObject } from "../host-object";

const items = (
  { sheet }: HostObject<"NamedItemCollection">,
  state: HostState,
): HostObject<"NamedItem">[] => {
  const scope = sheet === undefined ? undefined : sheetOf({ sheet }, state).name;
  return state.grid.names
    .filter((candidate) => candidate.sheet === scope)
    .map(({ name }) => ({ class: "NamedItem", name, ...(sheet === undefined ? {} : { sheet }) }));
};

const item = (object: HostObject<"NamedItemCollection">, key: unknown, state: HostState) =>
  items(object, state).find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ?? null;

const { getCount, getItem, getItemOrNullObject } = collectionMethods<"NamedItemCollection">(
  items,
  item,
  () => new ExcelError("ItemNotFound"),
);

export const namedItemCollection: Members<"NamedItemCollection"> = {
  items,
  item,
  methods: {
    getCount,
    getItem,
    getItemOrNullObject,
    add: (object, args, state) => {
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ExcelError("InvalidArgument");
      if (item(object, name, state)) throw new ExcelError("ItemAlreadyExists");
      const place = typeof args.at(1) === "string" ? null : args.object(1, "Range");
      const refersTo = place
        ? qualifiedAbsolute(sheetOf(place, state).name, place.area)
        : args.text(1).replace(/^=/, "");
      const scope =
        object.sheet === undefined ? {} : { sheet: sheetOf({ sheet: object.sheet }, state).name };
      state.grid.addName({ name, refersTo, hidden: false, ...scope });
      return {
        class: "NamedItem",
        name,
        ...(object.sheet === undefined ? {} : { sheet: object.sheet }),
      };
    },
  },
};

export const namedItem: Members<"NamedItem"> = {
  identity: ({ name }) => ({ Id: name, _Id: name }),
  properties: {
    formula: {
      get: (object, state) => `=${nameOf(object, state).refersTo}`,
      set: (object, value, state) => {
        if (typeof value !== "string" || !value.startsWith("=")) {
          throw new ExcelError("InvalidArgument");
        }
        const name = nameOf(object, state);
        state.grid.removeName(name.name, name.sheet);
        state.grid.addName({ ...name, refersTo: value.slice(1) });
      },
    },
    name: { get: ({ name }) => name },
    scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: (object, state) => (rangeOf(object, state) ? "Range" : "String") },
    value: {
      get: (object, state) => {
        const range = rangeOf(object, state);
        if (range) return qualified(sheetOf(range, state).name, range.area);
        return nameOf(object, state).refersTo.replace(/^"(.*)"$/, "$1");
      },
    },
    visible: {
      get: (object, state) => !nameOf(object, state).hidden,
      set: (object, value, state) => {
        if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
        const { name, sheet } = nameOf(object, state);
        state.grid.showName(name, sheet, value);
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => {
      if (sheet === undefined) throw new ExcelError("ItemNotFound");
      return { class: "Worksheet", sheet };
    },
    worksheetOrNullObject: ({ sheet }) =>
      sheet === undefined ? null : { class: "Worksheet", sheet },
  },
  methods: {
    getRange: (object, _args, state) => {
      const range = rangeOf(object, state);
      if (!range) throw new ExcelError("InvalidArgument");
      return range;
    },
    getRangeOrNullObject: (object, _args, state) => rangeOf(object, state),
  },
  actions: {
    delete: (object, _args, state) => {
      const { name, sheet } = nameOf(object, state);
      state.grid.removeName(name, sheet);
    },
  },
};

function nameOf({ sheet, name }: HostObject<"NamedItem">, state: HostState): DefinedName {
  const scope = sheet === undefined ? undefined : sheetOf({ sheet }, state).name;
  const found = state.grid.names.find(
    (candidate) => candidate.name === name && candidate.sheet === scope,
  );
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function rangeOf(object: HostObject<"NamedItem">, state: HostState): HostObject<"Range"> | null {
  const place = parseQualified(nameOf(object, state).refersTo);
  const sheet = place && state.grid.sheets.find(({ name }) => name === place.sheet);
  return sheet ? { class: "Range", sheet: sheet.id, area: place.area } : null;
}
