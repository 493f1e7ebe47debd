import type { Area, Table } from "../../../workbook/workbook";
import { tableBody } from "../../../workbook/moved-rows";
import { contains, overlap } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import { type Members, type Method, collectionMethods } from "../members";
import type { HostObject } from "../host-object";
import { contents } from "./range-contents";

const notFound = () => new ExcelError("ItemNotFound");

/** A table by its sheet and its name. */
export function tableOf({ sheet, name }: { sheet: string; name: string }, state: HostState): Table {
  const found = sheetOf({ sheet }, state).tables.find((table) => table.name === name);
  if (!found) throw notFound();
  return found;
}

/** Tables keep their number as long as none is added or removed. */
function idOf({ sheet, name }: HostObject<"Table">, { grid }: HostState): string {
  const all = grid.sheets.flatMap(({ id, tables }) => tables.map((table) => `${id} ${table.name}`));
  return String(all.indexOf(`${sheet} ${name}`) + 1);
}

function named(
  items: readonly HostObject<"Table">[],
  key: unknown,
  state: HostState,
): HostObject<"Table"> | null {
  const found = items.find((table) => table.name === key || idOf(table, state) === String(key));
  return found ?? null;
}

const ofSheets = (
  { sheet }: HostObject<"TableCollection">,
  { grid }: HostState,
): HostObject<"Table">[] =>
  grid.sheets
    .filter(({ id }) => sheet === undefined || sheet === id)
    .flatMap(({ id, tables }) => tables.map(({ name }) => ({ class: "Table", sheet: id, name })));

const inSheets = (object: HostObject<"TableCollection">, key: unknown, state: HostState) =>
  named(ofSheets(object, state), key, state);

export const tableCollection: Members<"TableCollection"> = {
  properties: { count: { get: (object, state) => ofSheets(object, state).length } },
  items: ofSheets,
  item: inSheets,
  methods: collectionMethods<"TableCollection">(ofSheets, inSheets, notFound),
};

const ofArea = (
  object: HostObject<"TableScopedCollection">,
  state: HostState,
): HostObject<"Table">[] =>
  sheetOf(object, state)
    .tables.filter(({ area }) =>
      object.whole ? contains(object.area, area) : overlap(object.area, area) !== null,
    )
    .map(({ name }) => ({ class: "Table", sheet: object.sheet, name }));

const inArea = (object: HostObject<"TableScopedCollection">, key: unknown, state: HostState) =>
  named(ofArea(object, state), key, state);

const scoped = collectionMethods<"TableScopedCollection">(ofArea, inArea, notFound);

export const tableScopedCollection: Members<"TableScopedCollection"> = {
  items: ofArea,
  item: inArea,
  methods: {
    getCount: scoped.getCount,
    getItem: scoped.getItem,
  },
};

/** A method that returns a part of the table as a range. */
function part(areaOf: (table: Table) => Area | null): Method<"Table"> {
  return (object, _args, state) => {
    const area = areaOf(tableOf(object, state));
    if (!area) throw notFound();
    return { class: "Range", sheet: object.sheet, area };
  };
}

export const table: Members<"Table"> = {
  identity: (object, state) => ({ Id: idOf(object, state), _Id: idOf(object, state) }),
  properties: {
    id: { get: idOf },
    name: { get: ({ name }) => name },
    showHeaders: { get: (object, state) => tableOf(object, state).headerRows > 0 },
    showTotals: { get: (object, state) => tableOf(object, state).totalsRows > 0 },
  },
  objects: {
    columns: ({ sheet, name }) => ({ class: "TableColumnCollection", sheet, name }),
    rows: ({ sheet, name }) => ({ class: "TableRowCollection", sheet, name }),
    worksheet: ({ sheet }) => ({ class: "Worksheet", sheet }),
  },
  methods: {
    getDataBodyRange: part(tableBody),
    getHeaderRowRange: part(header),
    getRange: part(({ area }) => area),
    getTotalRowRange: part(totals),
  },
};

const columns = (
  object: HostObject<"TableColumnCollection">,
  state: HostState,
): HostObject<"TableColumn">[] =>
  tableOf(object, state).columns.map((_, index) => ({
    class: "TableColumn",
    sheet: object.sheet,
    name: object.name,
    index,
  }));

const column = (object: HostObject<"TableColumnCollection">, key: unknown, state: HostState) =>
  columns(object, state).find(
    (candidate) =>
      tableOf(object, state).columns[candidate.index] === key || candidate.index + 1 === key,
  ) ?? null;

export const tableColumnCollection: Members<"TableColumnCollection"> = {
  properties: { count: { get: (object, state) => columns(object, state).length } },
  items: columns,
  item: column,
  methods: collectionMethods<"TableColumnCollection">(columns, column, notFound),
};

/** A method that returns the column's part of a range of the table. */
function share(areaOf: (table: Table) => Area | null): Method<"TableColumn"> {
  return (object, _args, state) => {
    const area = areaOf(tableOf(object, state));
    if (!area) throw notFound();
    return { class: "Range", sheet: object.sheet, area: strip(area, object.index) };
  };
}

export const tableColumn: Members<"TableColumn"> = {
  identity: ({ index }) => ({ Id: String(index + 1) }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: (object, state) => tableOf(object, state).columns[object.index] ?? "" },
    values: {
      get: ({ sheet, name, index }, state) => {
        const { area } = tableOf({ sheet, name }, state);
        return contents.values.get({ class: "Range", sheet, area: strip(area, index) }, state);
      },
    },
  },
  methods: {
    getDataBodyRange: share(tableBody),
    getHeaderRowRange: share(header),
    getRange: share(({ area }) => area),
    getTotalRowRange: share(totals),
  },
};

function header({ area, headerRows }: Table): Area | null {
  return headerRows > 0 ? { ...area, bottom: area.top + headerRows - 1 } : null;
}

function totals({ area, totalsRows }: Table): Area | null {
  return totalsRows > 0 ? { ...area, top: area.bottom - totalsRows + 1 } : null;
}

function strip(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
