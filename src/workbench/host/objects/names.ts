import { parseQualified, qualified } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/workbook";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { type Members, collectionMethods } from "../members";
import type { Thing } from "../thing";

const items = ({ sheet }: Thing<"NamedItemCollection">, host: Host): Thing<"NamedItem">[] => {
  const scope = sheet === undefined ? undefined : sheetOf({ sheet }, host).name;
  return host.grid.names
    .filter((candidate) => candidate.sheet === scope)
    .map(({ name }) => ({ class: "NamedItem", name, ...(sheet === undefined ? {} : { sheet }) }));
};

const item = (thing: Thing<"NamedItemCollection">, key: unknown, host: Host) =>
  items(thing, host).find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ?? null;

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
    add: (thing, given, host) => {
      const name = given.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ExcelError("InvalidArgument");
      if (item(thing, name, host)) throw new ExcelError("ItemAlreadyExists");
      const place = typeof given.at(1) === "string" ? null : given.thing(1, "Range");
      const refersTo = place
        ? absolute(qualified(sheetOf(place, host).name, place.area))
        : given.text(1).replace(/^=/, "");
      const scope =
        thing.sheet === undefined ? {} : { sheet: sheetOf({ sheet: thing.sheet }, host).name };
      host.grid.addName({ name, refersTo, hidden: false, ...scope });
      return {
        class: "NamedItem",
        name,
        ...(thing.sheet === undefined ? {} : { sheet: thing.sheet }),
      };
    },
  },
};

export const namedItem: Members<"NamedItem"> = {
  identity: ({ name }) => ({ Id: name, _Id: name }),
  properties: {
    formula: { get: (thing, host) => `=${nameOf(thing, host).refersTo}` },
    name: { get: ({ name }) => name },
    scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: (thing, host) => (rangeOf(thing, host) ? "Range" : "String") },
    value: {
      get: (thing, host) => {
        const range = rangeOf(thing, host);
        if (range) return qualified(sheetOf(range, host).name, range.area);
        return nameOf(thing, host).refersTo.replace(/^"(.*)"$/, "$1");
      },
    },
    visible: { get: (thing, host) => !nameOf(thing, host).hidden },
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
    getRange: (thing, _given, host) => {
      const range = rangeOf(thing, host);
      if (!range) throw new ExcelError("InvalidArgument");
      return range;
    },
    getRangeOrNullObject: (thing, _given, host) => rangeOf(thing, host),
  },
};

function nameOf({ sheet, name }: Thing<"NamedItem">, host: Host): DefinedName {
  const scope = sheet === undefined ? undefined : sheetOf({ sheet }, host).name;
  const found = host.grid.names.find(
    (candidate) => candidate.name === name && candidate.sheet === scope,
  );
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function rangeOf(thing: Thing<"NamedItem">, host: Host): Thing<"Range"> | null {
  const place = parseQualified(nameOf(thing, host).refersTo);
  const sheet = place && host.grid.sheets.find(({ name }) => name === place.sheet);
  return sheet ? { class: "Range", sheet: sheet.id, area: place.area } : null;
}

/** `Log!A2:B3` with every row and column held: `Log!$A$2:$B$3`. */
function absolute(address: string): string {
  const start = address.lastIndexOf("!") + 1;
  return address.slice(0, start) + address.slice(start).replace(/[A-Z]+|\d+/g, "$$$&");
}
