import type { Area, Table } from "../../../workbook/workbook";
import { contains, overlap } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { type Members, type Method, collectionMethods } from "../members";
import type { Thing } from "../thing";
import { contents } from "./range-contents";

const notFound = () => new ExcelError("ItemNotFound");

function tableOf({ sheet, name }: { sheet: string; name: string }, host: Host): Table {
  const found = sheetOf({ sheet }, host).tables.find((table) => table.name === name);
  if (!found) throw notFound();
  return found;
}

/** Tables keep their number as long as no other is added or taken away. */
function idOf({ sheet, name }: Thing<"Table">, { grid }: Host): string {
  const all = grid.sheets.flatMap(({ id, tables }) => tables.map((table) => `${id} ${table.name}`));
  return String(all.indexOf(`${sheet} ${name}`) + 1);
}

function named(items: readonly Thing<"Table">[], key: unknown, host: Host): Thing<"Table"> | null {
  const found = items.find((table) => table.name === key || idOf(table, host) === String(key));
  return found ?? null;
}

const ofSheets = ({ sheet }: Thing<"TableCollection">, { grid }: Host): Thing<"Table">[] =>
  grid.sheets
    .filter(({ id }) => sheet === undefined || sheet === id)
    .flatMap(({ id, tables }) => tables.map(({ name }) => ({ class: "Table", sheet: id, name })));

const inSheets = (thing: Thing<"TableCollection">, key: unknown, host: Host) =>
  named(ofSheets(thing, host), key, host);

export const tableCollection: Members<"TableCollection"> = {
  properties: { count: { get: (thing, host) => ofSheets(thing, host).length } },
  items: ofSheets,
  item: inSheets,
  methods: collectionMethods<"TableCollection">(ofSheets, inSheets, notFound),
};

const ofArea = (thing: Thing<"TableScopedCollection">, host: Host): Thing<"Table">[] =>
  sheetOf(thing, host)
    .tables.filter(({ area }) =>
      thing.whole ? contains(thing.area, area) : overlap(thing.area, area) !== null,
    )
    .map(({ name }) => ({ class: "Table", sheet: thing.sheet, name }));

const inArea = (thing: Thing<"TableScopedCollection">, key: unknown, host: Host) =>
  named(ofArea(thing, host), key, host);

const scoped = collectionMethods<"TableScopedCollection">(ofArea, inArea, notFound);

export const tableScopedCollection: Members<"TableScopedCollection"> = {
  items: ofArea,
  item: inArea,
  methods: {
    getCount: scoped.getCount,
    getItem: scoped.getItem,
  },
};

/** A method that gives a part of the table as a range. */
function part(areaOf: (table: Table) => Area | null): Method<"Table"> {
  return (thing, _given, host) => {
    const area = areaOf(tableOf(thing, host));
    if (!area) throw notFound();
    return { class: "Range", sheet: thing.sheet, area };
  };
}

export const table: Members<"Table"> = {
  identity: (thing, host) => ({ Id: idOf(thing, host), _Id: idOf(thing, host) }),
  properties: {
    id: { get: idOf },
    name: { get: ({ name }) => name },
    showHeaders: { get: (thing, host) => tableOf(thing, host).headerRows > 0 },
    showTotals: { get: (thing, host) => tableOf(thing, host).totalsRows > 0 },
  },
  objects: {
    columns: ({ sheet, name }) => ({ class: "TableColumnCollection", sheet, name }),
    worksheet: ({ sheet }) => ({ class: "Worksheet", sheet }),
  },
  methods: {
    getDataBodyRange: part(body),
    getHeaderRowRange: part(header),
    getRange: part(({ area }) => area),
    getTotalRowRange: part(totals),
  },
};

const columns = (thing: Thing<"TableColumnCollection">, host: Host): Thing<"TableColumn">[] =>
  tableOf(thing, host).columns.map((_, index) => ({
    class: "TableColumn",
    sheet: thing.sheet,
    name: thing.name,
    index,
  }));

const column = (thing: Thing<"TableColumnCollection">, key: unknown, host: Host) =>
  columns(thing, host).find(
    (candidate) =>
      tableOf(thing, host).columns[candidate.index] === key || candidate.index + 1 === key,
  ) ?? null;

export const tableColumnCollection: Members<"TableColumnCollection"> = {
  properties: { count: { get: (thing, host) => columns(thing, host).length } },
  items: columns,
  item: column,
  methods: collectionMethods<"TableColumnCollection">(columns, column, notFound),
};

/** A method that gives the column's share of a part of the table. */
function share(areaOf: (table: Table) => Area | null): Method<"TableColumn"> {
  return (thing, _given, host) => {
    const area = areaOf(tableOf(thing, host));
    if (!area) throw notFound();
    return { class: "Range", sheet: thing.sheet, area: strip(area, thing.index) };
  };
}

export const tableColumn: Members<"TableColumn"> = {
  identity: ({ index }) => ({ Id: String(index + 1) }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: (thing, host) => tableOf(thing, host).columns[thing.index] ?? "" },
    values: {
      get: ({ sheet, name, index }, host) => {
        const { area } = tableOf({ sheet, name }, host);
        return contents.values.get({ class: "Range", sheet, area: strip(area, index) }, host);
      },
    },
  },
  methods: {
    getDataBodyRange: share(body),
    getHeaderRowRange: share(header),
    getRange: share(({ area }) => area),
    getTotalRowRange: share(totals),
  },
};

function body({ area, headerRows, totalsRows }: Table): Area {
  return { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

function header({ area, headerRows }: Table): Area | null {
  return headerRows > 0 ? { ...area, bottom: area.top + headerRows - 1 } : null;
}

function totals({ area, totalsRows }: Table): Area | null {
  return totalsRows > 0 ? { ...area, top: area.bottom - totalsRows + 1 } : null;
}

function strip(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
