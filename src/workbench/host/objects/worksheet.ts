import { lastColumn, lastRow } from "../../../workbook/address";
import type { Area, Sheet } from "../../../workbook/workbook";
import { cellArea, onSheet } from "../areas";
import { checkVisible, sheetOf } from "../cells";
import { eventType } from "../events";
import { ExcelError } from "../excel-error";
import type { Members } from "../members";
import { rangeAt } from "./range-at";
import { checkName } from "./worksheet-collection";

const visibilities = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<Sheet["visibility"], string>;

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const worksheet: Members<"Worksheet"> = {
  identity: ({ sheet }) => ({ Id: sheet, _Id: sheet }),
  properties: {
    id: { get: ({ sheet }) => sheet },
    name: {
      get: (thing, host) => sheetOf(thing, host).name,
      set: (thing, value, { grid }) => {
        if (typeof value !== "string") throw new ExcelError("InvalidArgument");
        checkName(
          value,
          grid.sheets.filter(({ id }) => id !== thing.sheet),
        );
        grid.renameSheet(thing.sheet, value);
      },
    },
    position: { get: ({ sheet }, { grid }) => grid.sheets.findIndex(({ id }) => id === sheet) },
    visibility: {
      get: (thing, host) => visibilities[sheetOf(thing, host).visibility],
      set: ({ sheet }, value, { grid }) => {
        const all = Object.keys(visibilities) as Sheet["visibility"][];
        const visibility = all.find((candidate) => visibilities[candidate] === value);
        if (!visibility) throw new ExcelError("InvalidArgument");
        grid.showSheet(sheet, visibility);
      },
    },
  },
  objects: {
    autoFilter: ({ sheet }) => ({ class: "AutoFilter", sheet }),
    names: ({ sheet }) => ({ class: "NamedItemCollection", sheet }),
    protection: ({ sheet }) => ({ class: "WorksheetProtection", sheet }),
    tables: ({ sheet }) => ({ class: "TableCollection", sheet }),
  },
  methods: {
    getCell: ({ sheet }, given) => ({
      class: "Range",
      sheet,
      area: onSheet(cellArea(given.integer(0), given.integer(1))),
    }),
    getRange: ({ sheet }, given, host) => {
      const address = given.textOr(0, null);
      return address === null
        ? { class: "Range", sheet, area: wholeSheet }
        : rangeAt(sheet, address, host);
    },
    getRangeByIndexes: ({ sheet }, given) => {
      const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => given.integer(index));
      const area = {
        top: top ?? 0,
        left: left ?? 0,
        bottom: (top ?? 0) + (rows ?? 0) - 1,
        right: (left ?? 0) + (columns ?? 0) - 1,
      };
      return { class: "Range", sheet, area: onSheet(area) };
    },
    getUsedRange: ({ sheet }, given, { grid }) => ({
      class: "Range",
      sheet,
      // A sheet with nothing on it is said to use its first cell.
      area: grid.used(sheet, given.flag(0)) ?? cellArea(0, 0),
    }),
    getUsedRangeOrNullObject: ({ sheet }, given, { grid }) => {
      const area = grid.used(sheet, given.flag(0));
      return area && { class: "Range", sheet, area };
    },
  },
  actions: {
    activate: (thing, _given, host) => {
      checkVisible(thing, host);
      host.grid.activate(thing.sheet);
    },
    calculate: (_, _given, { grid }) => {
      grid.calculate();
    },
    delete: ({ sheet }, _given, { grid }) => {
      const others = grid.sheets.filter(({ id }) => id !== sheet);
      if (!others.some(({ visibility }) => visibility === "visible")) {
        throw new ExcelError("GeneralException");
      }
      grid.removeSheet(sheet);
    },
  },
  events: {
    onActivated: { type: eventType.activated, register: "_RegisterActivatedEvent" },
    onCalculated: { type: eventType.calculated, register: "_RegisterCalculatedEvent" },
    onChanged: { type: eventType.changed, register: "_RegisterDataChangedEvent" },
    onDeactivated: { type: eventType.deactivated, register: "_RegisterDeactivatedEvent" },
    onFormatChanged: { type: eventType.formatted, register: "_RegisterFormatChangedEvent" },
    onSelectionChanged: { type: eventType.selected, register: "_RegisterSelectionChangedEvent" },
  },
};
