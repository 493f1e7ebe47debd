import { eventType } from "../events";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { type Members, collectionMethods } from "../members";
import type { Thing } from "../thing";

const longestName = 31;

const items = (_: Thing<"WorksheetCollection">, { grid }: Host): Thing<"Worksheet">[] =>
  grid.sheets.map(({ id }) => ({ class: "Worksheet", sheet: id }));

/** Sheets go by id or name, in letters of either case. */
const item = (_: Thing, key: unknown, { grid }: Host): Thing<"Worksheet"> | null => {
  if (typeof key !== "string") throw new ExcelError("InvalidArgument");
  const found = grid.sheets.find(({ id, name }) => id === key || sameName(name, key));
  return found ? { class: "Worksheet", sheet: found.id } : null;
};

const { getCount, getItem, getItemOrNullObject } = collectionMethods<"WorksheetCollection">(
  items,
  item,
  () => new ExcelError("ItemNotFound"),
);

export const worksheetCollection: Members<"WorksheetCollection"> = {
  items,
  item,
  methods: {
    getCount,
    getItem,
    getItemOrNullObject,
    add: (_, given, { grid }) => {
      const name = given.textOr(0, null) ?? freeName(grid.sheets.map((sheet) => sheet.name));
      checkName(name, grid.sheets);
      return { class: "Worksheet", sheet: grid.addSheet(name) };
    },
    getActiveWorksheet: (_, _given, { grid }) => ({
      class: "Worksheet",
      sheet: grid.selection.sheet,
    }),
    getFirst: (_, given, { grid }) => {
      const first = grid.sheets.find((sheet) => !given.flag(0) || sheet.visibility === "visible");
      if (!first) throw new ExcelError("ItemNotFound");
      return { class: "Worksheet", sheet: first.id };
    },
  },
  events: {
    onActivated: { type: eventType.activated, register: "_RegisterActivatedEvent" },
    onAdded: { type: eventType.added, register: "_RegisterAddedEvent" },
    onCalculated: { type: eventType.calculated, register: "_RegisterCalculatedEvent" },
    onChanged: { type: eventType.changed, register: "_RegisterDataChangedEvent" },
    onDeactivated: { type: eventType.deactivated, register: "_RegisterDeactivatedEvent" },
    onDeleted: { type: eventType.removed, register: "_RegisterDeletedEvent" },
    onFormatChanged: { type: eventType.formatted, register: "_RegisterFormatChangedEvent" },
    onSelectionChanged: { type: eventType.selected, register: "_RegisterSelectionChangedEvent" },
  },
};

/** What Excel allows as the name of a sheet, unlike that of any other. */
export function checkName(name: string, others: readonly { readonly name: string }[]): void {
  if (name === "" || name.length > longestName || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw new ExcelError("InvalidArgument");
  }
  if (others.some((other) => sameName(other.name, name))) throw new ExcelError("ItemAlreadyExists");
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => sameName(name, `Sheet${number}`))) number += 1;
  return `Sheet${number}`;
}
