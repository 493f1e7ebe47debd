import { eventType } from "../events";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import { type Members, collectionMethods } from "../members";
import type { HostObject } from "../host-object";

const longestName = 31;

const items = (
  _: HostObject<"WorksheetCollection">,
  { grid }: HostState,
): HostObject<"Worksheet">[] => grid.sheets.map(({ id }) => ({ class: "Worksheet", sheet: id }));

/** Sheets are found by id, or by name regardless of case. */
const item = (_: HostObject, key: unknown, { grid }: HostState): HostObject<"Worksheet"> | null => {
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
    add: (_, args, { grid }) => {
      const name = args.textOr(0, null) ?? freeName(grid.sheets.map((sheet) => sheet.name));
      checkStructure(grid);
      checkName(name, grid.sheets);
      return { class: "Worksheet", sheet: grid.addSheet(name) };
    },
    getActiveWorksheet: (_, _args, { grid }) => ({
      class: "Worksheet",
      sheet: grid.selection.sheet,
    }),
    getFirst: (_, args, { grid }) => {
      const first = grid.sheets.find((sheet) => !args.flag(0) || sheet.visibility === "visible");
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

/** Throws where the structure of the workbook is protected. */
export function checkStructure({ isStructureProtected }: HostState["grid"]): void {
  if (isStructureProtected) throw new ExcelError("AccessDenied");
}

/** Throws unless Excel allows the name for a sheet and no other sheet has it. */
export function checkName(name: string, others: readonly { readonly name: string }[]): void {
  if (name === "" || name.length > longestName || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw new ExcelError("InvalidArgument");
  }
  if (others.some((other) => sameName(other.name, name))) throw new ExcelError("ItemAlreadyExists");
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.some((name) => sameName(name, `Sheet${number}`))) number += 1;
  return `Sheet${number}`;
}
